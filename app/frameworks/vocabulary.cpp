#include "frameworks/vocabulary.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "text/failure.h"
#include "text/record_desk_messages.h"
#include "text/record_messages.h"

namespace yoriai {
namespace {

using nlohmann::json;

std::string text_in(const json& from, const char* key) { return from.at(key).get<std::string>(); }

Wording optional_wording(const json& entry, const char* key) {
    return entry.contains(key) ? read_wording(entry.at(key)) : Wording{};
}

// "file id"; throws the sentence that names the item which does not say it.
std::string source_of(const json& entry, const std::string& file, const std::string& item) {
    const auto source = entry.find("source");
    std::string words;
    if (source != entry.end() && source->is_object())
        words = text_in(*source, "file") + " " + text_in(*source, "id");
    if (trim(words).empty()) throw Failure(sentence(words::framework_no_source, file, item));
    return words;
}

void read_more(const json& entry, VocabularyItem& item) {
    if (entry.contains("examples"))
        item.examples = entry.at("examples").get<std::vector<std::string>>();
    if (entry.contains("answers"))
        for (const json& answer : entry.at("answers")) item.answers.push_back(read_wording(answer));
    if (entry.contains("code")) item.code = text_in(entry, "code");
    if (entry.contains("reading")) item.reading = text_in(entry, "reading");
    if (entry.contains("years")) item.years = entry.at("years").get<int>();
}

// Throws the sentence that names the item which lacks something.
VocabularyItem make_item(const json& entry, const std::string& file, std::size_t number) {
    VocabularyItem item;
    try {
        item.id = text_in(entry, "id");
        item.name = read_wording(entry.at("name"));
        item.meaning = optional_wording(entry, "meaning");
        item.source = source_of(entry, file, item.id);
        read_more(entry, item);
    } catch (const json::exception&) {
        item.id.clear();
    }
    if (item.id.empty() || trim(item.name.japanese).empty())
        throw Failure(sentence(words::vocabulary_item_broken, file, std::to_string(number)));
    return item;
}

Vocabulary make_vocabulary(const json& file, const std::string& name) {
    Vocabulary made;
    try {
        made.id = text_in(file, "vocabulary");
        made.name = read_wording(file.at("name"));
        made.source = text_in(file, "source");
        for (const json& entry : file.at("items")) {
            VocabularyItem item = make_item(entry, name, made.items.size() + 1);
            if (made.find(item.id)) throw Failure(sentence(words::own_word_twice, item.id));
            made.items.push_back(std::move(item));
        }
    } catch (const json::exception&) {
        made.items.clear();
    }
    if (made.items.empty()) throw Failure(sentence(words::vocabulary_broken, name));
    return made;
}

ServiceThreshold make_threshold(const json& entry) {
    const auto number = [&](const char* key) {
        return entry.contains(key) ? std::optional(entry.at(key).get<int>()) : std::nullopt;
    };
    return {text_in(entry, "id"), read_wording(entry.at("name")), number("half"), number("most"),
            source_of(entry, "service_thresholds.json", text_in(entry, "id"))};
}

}  // namespace

const VocabularyItem* Vocabulary::find(std::string_view item) const {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const VocabularyItem& one) { return one.id == item; });
    return found == items.end() ? nullptr : &*found;
}

std::string Vocabulary::words_of(const std::string& kind, Language language) const {
    const VocabularyItem* item = find(kind);
    return item ? item->name.in(language) : kind;
}

std::string Vocabulary::kind_of(std::string_view words) const {
    for (const VocabularyItem& item : items)
        if (words == item.id || words == item.name.japanese || words == item.name.english)
            return item.id;
    return std::string(words);
}

const std::vector<std::string>& vocabulary_ids() {
    static const std::vector<std::string> ids = {"facility_kinds",
                                                 "transport_modes",
                                                 "resource_kinds",
                                                 "actor_kinds",
                                                 "catchments",
                                                 "hub_roles",
                                                 "connections",
                                                 "merits",
                                                 "natures",
                                                 "advantages",
                                                 "checks",
                                                 "obstacles",
                                                 "help_roles",
                                                 "layers",
                                                 "terms",
                                                 "organisation_steps",
                                                 "organisation_obstacles",
                                                 "handover_list"};
    return ids;
}

bool is_closed_vocabulary(std::string_view id) {
    for (const char* closed : {"help_roles", "connections", "obstacles", "layers", "terms"})
        if (id == closed) return true;
    return false;
}

Vocabulary read_vocabulary(const std::string& id, const std::filesystem::path& folder) {
    Vocabulary made;
    const std::string name = id + ".json";
    read_framework(folder, name, [&](const json& file) { made = make_vocabulary(file, name); });
    return made;
}

Vocabulary parse_vocabulary(std::string_view text, const std::string& name) {
    Vocabulary made;
    parse_framework(text, name, [&](const json& file) { made = make_vocabulary(file, name); });
    if (std::find(vocabulary_ids().begin(), vocabulary_ids().end(), made.id) ==
        vocabulary_ids().end()) {
        std::string known;
        for (const std::string& id : vocabulary_ids()) known += (known.empty() ? "" : ", ") + id;
        throw Failure(sentence(words::vocabulary_unknown, made.id, known));
    }
    if (is_closed_vocabulary(made.id)) {
        const Vocabulary known = read_vocabulary(made.id);
        for (const VocabularyItem& item : made.items)
            if (!known.find(item.id))
                throw Failure(sentence(words::vocabulary_closed, made.id, item.id));
    }
    return made;
}

Vocabulary vocabulary_of(const Workshop& workshop, const std::string& id) {
    Vocabulary chosen = read_vocabulary(id);
    std::vector<VocabularyItem> own;
    for (const OwnWord& word : workshop.own_words()) {
        if (word.vocabulary != id) continue;
        const VocabularyItem* same = chosen.find(word.key);
        own.push_back(same ? *same : VocabularyItem());
        VocabularyItem& item = own.back();
        item.id = word.key;
        item.name = {word.japanese, word.english.empty() ? word.japanese : word.english};
        item.meaning = {word.meaning_japanese, word.meaning_english};
        item.source = word.source;
    }
    if (own.empty()) return chosen;
    chosen.source = own.front().source;
    chosen.own = true;
    if (!is_closed_vocabulary(id)) {
        chosen.items = std::move(own);
        return chosen;
    }
    for (VocabularyItem& item : chosen.items)
        for (const VocabularyItem& word : own)
            if (word.id == item.id) item = word;
    return chosen;
}

std::vector<OwnWord> own_words_of(const Vocabulary& vocabulary) {
    std::vector<OwnWord> rows;
    for (const VocabularyItem& item : vocabulary.items) {
        OwnWord row;
        row.vocabulary = vocabulary.id;
        row.key = item.id;
        row.japanese = item.name.japanese;
        row.english = item.name.english;
        row.meaning_japanese = item.meaning.japanese;
        row.meaning_english = item.meaning.english;
        row.source = item.source;
        rows.push_back(std::move(row));
    }
    return rows;
}

ServiceShare share_with(const ServiceThreshold& one, int people) {
    if (one.most && people >= *one.most) return ServiceShare::most;
    return one.half && people >= *one.half ? ServiceShare::half : ServiceShare::fewer;
}

ServiceThresholds read_service_thresholds(const std::filesystem::path& folder) {
    ServiceThresholds made;
    read_framework(folder, "service_thresholds.json", [&](const json& file) {
        made.source = text_in(file, "source");
        made.year = file.at("year").get<int>();
        for (const json& caution : file.at("cautions"))
            made.cautions.push_back(read_wording(caution));
        for (const json& entry : file.at("services"))
            if (entry.at("certain").get<bool>()) made.values.push_back(make_threshold(entry));
    });
    return made;
}

}  // namespace yoriai
