#include "language/tokens.h"

#include <mecab.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <mutex>
#include <unordered_set>
#include <utility>

#include "base/utf8.h"
#include "language/normalise.h"

namespace yoriai {
namespace {

namespace fs = std::filesystem;

// The compiled IPA dictionary in UTF-8: YORIAI_DICTIONARY when it is set, else where Debian and
// others put it.
std::string dictionary_folder() {
    if (const char* chosen = std::getenv("YORIAI_DICTIONARY")) return chosen;
    for (const char* folder :
         {"/var/lib/mecab/dic/ipadic-utf8", "/usr/lib/x86_64-linux-gnu/mecab/dic/ipadic",
          "/usr/lib/mecab/dic/ipadic", "/usr/local/lib/mecab/dic/ipadic"})
        if (fs::exists(fs::path(folder) / "sys.dic")) return folder;
    return {};
}

// What MeCab needs for each thread that reads: none where there is no dictionary.
struct Reader {
    std::shared_ptr<const MeCab::Model> model;
    std::unique_ptr<MeCab::Tagger> tagger;
    std::unique_ptr<MeCab::Lattice> lattice;
};

// The dictionary, opened when a reader is first asked for, and the readers that nobody uses now.
class Dictionary {
 public:
    bool present() {
        const std::lock_guard lock(mutex_);
        return open() != nullptr;
    }

    Reader take_reader() {
        const std::lock_guard lock(mutex_);
        if (idle_.empty()) {
            const auto model = open();
            if (!model) return {};
            return {model, std::unique_ptr<MeCab::Tagger>(model->createTagger()),
                    std::unique_ptr<MeCab::Lattice>(model->createLattice())};
        }
        Reader reader = std::move(idle_.back());
        idle_.pop_back();
        return reader;
    }

    void put_back(Reader reader) {
        const std::lock_guard lock(mutex_);
        if (reader.model == model_) idle_.push_back(std::move(reader));
    }

    void close() {
        const std::lock_guard lock(mutex_);
        idle_.clear();
        model_.reset();
    }

 private:
    std::shared_ptr<const MeCab::Model> open() {
        static const std::string folder = dictionary_folder();
        if (!model_ && !folder.empty() && fs::exists(fs::path(folder) / "sys.dic"))
            model_.reset(MeCab::createModel(("-r /dev/null -d " + folder).c_str()));
        return model_;
    }

    std::mutex mutex_;
    std::shared_ptr<const MeCab::Model> model_;
    std::vector<Reader> idle_;
};

Dictionary& dictionary() {
    static Dictionary opened;
    return opened;
}

// IPA features: four levels of part of speech, two of inflection, base form, reading,
// pronunciation.
using Features = std::array<std::string_view, 9>;

Features split_features(std::string_view text) {
    Features features;
    for (std::size_t i = 0; i < features.size() && !text.empty(); ++i) {
        const std::size_t comma = text.find(',');
        features[i] = text.substr(0, comma);
        if (features[i] == "*") features[i] = {};
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return features;
}

WordKind noun_kind(const Features& features) {
    const std::string_view detail = features[1];
    if (detail == "数") return WordKind::number;
    if (detail == "非自立" || detail == "代名詞" || detail == "接尾" || detail == "特殊")
        return WordKind::light_noun;
    if (detail == "形容動詞語幹") return WordKind::adjectival;
    if (detail == "固有名詞" && features[2] == "地域") return WordKind::place;
    if (detail == "固有名詞" && features[2] == "人名") return WordKind::person;
    return detail == "接続詞的" || detail == "引用文字列" ? WordKind::other : WordKind::noun;
}

WordKind kind_of(const Features& features) {
    const std::string_view part = features[0], base = features[6];
    const bool stands_alone = features[1] == "自立";
    if (part == "名詞") return noun_kind(features);
    if (part == "動詞") return stands_alone ? WordKind::verb : WordKind::light_verb;
    if (part == "形容詞" && base == "ない") return WordKind::negation;
    if (part == "形容詞") return stands_alone ? WordKind::adjective : WordKind::light_verb;
    if (part == "助動詞" && (base == "ない" || base == "ん" || base == "ぬ" || base == "まい"))
        return WordKind::negation;
    if (part == "助動詞") return WordKind::auxiliary;
    if (part == "助詞" && features[1] == "接続助詞") return WordKind::conjunctive;
    if (part == "助詞") return WordKind::particle;
    if (part == "副詞") return WordKind::adverb;
    if (part == "接頭詞") return WordKind::prefix;
    return part == "記号" ? WordKind::symbol : WordKind::other;
}

bool has_word_character(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = next_character(text, at);
        if (is_kanji(character) || is_hiragana(character) || is_katakana(character) ||
            (character < 0x80 && std::isalnum(static_cast<int>(character)) != 0))
            return true;
    }
    return false;
}

Token token_of(const MeCab::Node& node, std::size_t position) {
    const Features features = split_features(node.feature);
    Token token;
    token.surface.assign(node.surface, node.length);
    token.base = features[6].empty() ? token.surface : std::string(features[6]);
    token.reading = features[7];
    token.kind = kind_of(features);
    token.position = position;
    token.known = node.stat != MECAB_UNK_NODE;
    if (token.kind == WordKind::noun && !has_word_character(token.surface))
        token.kind = WordKind::symbol;
    return token;
}

Token piece(std::u32string_view characters, std::size_t position) {
    Token token;
    token.surface = to_utf8(characters);
    token.base = token.surface;
    token.kind = WordKind::noun;
    token.position = position;
    token.known = false;
    return token;
}

// 0 for what carries no meaning by itself (hiragana, marks), else the kind of letters.
int letters_of(char32_t character) {
    if (is_kanji(character)) return 1;
    if (is_katakana(character) || character == U'ー') return 2;
    return character < 0x80 && std::isalnum(static_cast<int>(character)) != 0 ? 3 : 0;
}

// A run of one kind of letters as tokens: the run itself when it is short, pairs of a longer one.
void add_run(std::vector<Token>& tokens, std::u32string_view run, std::size_t position) {
    if (run.size() <= 3 || letters_of(run[0]) == 3) {
        tokens.push_back(piece(run, position));
        return;
    }
    for (std::size_t i = 0; i + 1 < run.size(); ++i) {
        tokens.push_back(piece(run.substr(i, 2), position));
        position += to_utf8(run.substr(i, 1)).size();
    }
}

}  // namespace

bool dictionary_present() { return dictionary().present(); }

void close_dictionary() { dictionary().close(); }

std::vector<Token> read_tokens(std::string_view text) {
    Reader reader = dictionary().take_reader();
    if (!reader.model) return read_tokens_without_dictionary(text);
    reader.lattice->set_sentence(text.data(), text.size());
    if (!reader.tagger->parse(reader.lattice.get())) return read_tokens_without_dictionary(text);
    std::vector<Token> tokens;
    for (const MeCab::Node* node = reader.lattice->bos_node(); node; node = node->next)
        if (node->stat != MECAB_BOS_NODE && node->stat != MECAB_EOS_NODE)
            tokens.push_back(
                token_of(*node, static_cast<std::size_t>(node->surface - text.data())));
    dictionary().put_back(std::move(reader));
    return tokens;
}

std::vector<Token> read_tokens_without_dictionary(std::string_view text) {
    std::vector<Token> tokens;
    std::u32string run;
    std::size_t run_position = 0;
    const auto close_run = [&] {
        if (!run.empty()) add_run(tokens, run, run_position);
        run.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t position = at;
        const char32_t character = next_character(text, at);
        const int letters = letters_of(character);
        if (run.empty() || letters != letters_of(run[0])) close_run();
        if (letters == 0) continue;
        if (run.empty()) run_position = position;
        run += character;
    }
    close_run();
    return tokens;
}

bool is_content_word(const Token& token) {
    static const std::unordered_set<std::string_view> common = {
        "する",   "ある",     "いる",   "なる",     "できる",   "思う",   "言う",   "いう",
        "行う",   "ほしい",   "欲しい", "いい",     "良い",     "よい",   "多い",   "人",
        "方",     "時",       "とき",   "場所",     "所",       "ところ", "自分",   "私",
        "今",     "たくさん", "みんな", "皆",       "今後",     "必要",   "問題",   "感じ",
        "感じる", "等",       "的",     "化",       "性",       "くれる", "もらう", "もらえる",
        "やる",   "出来る",   "下さい", "くださる", "ください", "願う",   "お願い", "全て",
        "すべて", "様",       "中",     "前",       "後",       "年",     "月",     "日",
        "回",     "度",       "何",     "誰",       "すぎる",   "過ぎる", "増える", "減る",
        "困る",   "悪い",     "少ない", "分かる",   "わかる",   "知る",   "見る",   "来る",
        "行く",   "いく",     "くる",   "出る",     "入る",     "持つ",   "使う",   "いける",
        "行ける", "無い",     "毎年",   "毎日",     "最近",     "以外",   "以上",   "本当",
        "一つ",   "まま"};
    switch (token.kind) {
        case WordKind::noun:
        case WordKind::place:
        case WordKind::person:
        case WordKind::adjectival:
        case WordKind::verb:
        case WordKind::adjective:
            break;
        default:
            return false;
    }
    if (common.contains(token.base)) return false;
    std::size_t at = 0;
    const char32_t first = next_character(token.base, at);
    return at < token.base.size() || is_kanji(first);
}

}  // namespace yoriai
