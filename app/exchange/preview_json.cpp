#include "exchange/import_cards.h"
#include "exchange/json_values.h"

namespace yoriai {
namespace {

constexpr std::size_t cards_shown = 5;

void begin_member(std::string& json, const char* name, const char* bracket) {
    if (json.back() != '{') json += ',';
    write_value(json, name);
    json += std::string(":") + bracket;
}

void write_map(std::string& json, const ImportPreview& preview) {
    begin_member(json, "map", "{");
    for (const auto& [target, column] : preview.map) write_member(json, target, column);
    json += '}';
}

void write_left_out(std::string& json, const ImportPreview& preview) {
    begin_member(json, "left_out", "[");
    for (const LeftOutRow& row : preview.left_out) {
        json += json.back() == '[' ? "{" : ",{";
        write_member(json, "row", static_cast<std::int64_t>(row.row));
        write_member(json, "line", row.line);
        write_member(json, "reason", row.reason);
        json += '}';
    }
    json += ']';
}

template <class Wanted>
std::vector<int> lines_of(const ImportPreview& preview, const Wanted& wanted) {
    std::vector<int> lines;
    for (const PreviewCard& made : preview.cards)
        if (wanted(made)) lines.push_back(made.line);
    return lines;
}

}  // namespace

std::string write_preview_json(const ImportPreview& preview, bool imported) {
    std::vector<std::string> first;
    for (const PreviewCard& made : preview.cards)
        if (first.size() < cards_shown) first.push_back(made.card.text);
    std::vector<std::string> warnings;
    for (const Sentence& warning : preview.warnings) warnings.push_back(say(warning));
    std::string json = "{";
    write_member(json, "imported", imported);
    write_member(json, "cards", static_cast<std::int64_t>(preview.cards.size()));
    write_member(json, "encoding", preview.encoding);
    write_member(json, "columns", preview.columns);
    write_map(json, preview);
    write_left_out(json, preview);
    write_member(json, "duplicates", lines_of(preview, [](const auto& m) { return m.duplicate; }));
    write_member(json, "too_long", lines_of(preview, [](const auto& m) { return m.too_long; }));
    write_member(json, "new_fields", preview.new_fields);
    write_member(json, "first", first);
    write_member(json, "warnings", warnings);
    return json + '}';
}

}  // namespace yoriai
