#include "analysis/theme_stance.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

#include "base/utf8.h"

namespace yoriai {
namespace {

// Phrases by their first character.
class Phrases {
 public:
    Phrases(std::initializer_list<std::string_view> phrases) {
        for (const std::string_view phrase : phrases) {
            std::size_t at = 0;
            by_first_[next_character(phrase, at)].push_back(phrase);
        }
    }

    // The place behind the last of them in the text, 0 when there is none.
    std::size_t end_of_last(std::string_view text) const {
        std::size_t end = 0;
        for (std::size_t at = 0; at < text.size();) {
            const std::string_view rest = text.substr(at);
            const auto found = by_first_.find(next_character(text, at));
            if (found == by_first_.end()) continue;
            for (const std::string_view phrase : found->second)
                if (rest.substr(0, phrase.size()) == phrase)
                    end = std::max(end, text.size() - rest.size() + phrase.size());
        }
        return end;
    }

 private:
    std::unordered_map<char32_t, std::vector<std::string_view>> by_first_;
};

// Looked for in the text as written, since it is the ending that takes sides.
const Phrases& phrases_against() {
    static const Phrases phrases = {
        "反対",         "いらない",     "要らない",     "いりません",   "要りません",
        "不要",         "やめて",       "止めて",       "やめたい",     "やめた方",
        "やめたほう",   "やめよう",     "やめるべき",   "廃止",         "中止すべき",
        "中止して",     "中止にして",   "なくすべき",   "なくして",     "無くして",
        "なくそう",     "なくしたい",   "減らすべき",   "減らして",     "減らしたい",
        "減らそう",     "必要ない",     "必要はない",   "必要がない",   "必要性を感じ",
        "作らないで",   "つくらないで", "しないで",     "しないほうが", "しない方が",
        "べきではない", "べきでない",   "無駄",         "むだ",         "納得できない",
        "納得いかない", "認められない", "許せない",     "控えて",       "取りやめ",
        "撤去して",     "撤回",         "ないでほしい", "ないで欲しい", "ないでください",
        "残すな",       "嫌だ",         "いやだ",       "見直すべき",   "切って",
        "禁止して",     "禁止すべき",   "規制して",     "賛成できない", "賛成しない",
        "意味がない"};
    return phrases;
}

const Phrases& phrases_for() {
    static const Phrases phrases = {
        "賛成",       "続けて",      "続けるべき", "続けたい",   "続けよう", "増やして",
        "増やすべき", "増やしたい",  "増やそう",   "増便",       "広げて",   "広げるべき",
        "作って",     "つくって",    "作るべき",   "つくるべき", "作りたい", "つくりたい",
        "建てて",     "設けて",      "設置して",   "設置すべき", "必要だ",   "必要です",
        "が必要",     "は必要",      "残して",     "残すべき",   "残したい", "残そう",
        "守りたい",   "守って",      "ありがたい", "よかった",   "良かった", "助かる",
        "助かって",   "欲しい",      "ほしい",     "楽しみ",     "すべきだ", "すべきと",
        "進めて",     "進めるべき",  "復活",       "再開して",   "導入して", "導入すべき",
        "いいと思う", "良いと思う",  "よいと思う", "てもいい",   "てもよい", "大切",
        "歓迎",       "望む",        "望みます",   "充実",       "便利",     "役に立",
        "反対しない", "反対ではない"};
    return phrases;
}

// Against only what the sentence is about (祭りは…困る), else a trouble like all others.
const Phrases& phrases_of_annoyance() {
    static const Phrases phrases = {"困る", "困ります", "迷惑", "失敗", "邪魔", "不公平", "うるさ"};
    return phrases;
}

bool is_topic_word(const Token& token) {
    return token.kind == WordKind::noun || token.kind == WordKind::place ||
           token.kind == WordKind::adjectival;
}

// Whether a name is followed by は, or there is too much of it.
bool names_topic(const CardText& card) {
    for (std::size_t i = 1; i < card.tokens.size(); ++i)
        if (card.tokens[i].surface == "は" && is_topic_word(card.tokens[i - 1])) return true;
    return card.normal.find("すぎ") != std::string::npos;
}

}  // namespace

int stance_of(const CardText& card) {
    std::size_t against = phrases_against().end_of_last(card.normal);
    const std::size_t in_favour = phrases_for().end_of_last(card.normal);
    if (names_topic(card))
        against = std::max(against, phrases_of_annoyance().end_of_last(card.normal));
    if (against == 0 && in_favour == 0) return 0;
    // やめてほしい is against, though ほしい stands last: a wish takes the side of what is wished.
    constexpr std::size_t wish = std::string_view("てほしい").size();
    return against > 0 && against + wish >= in_favour ? -1 : 1;
}

std::set<std::string> topics_of(const CardText& card) {
    static const std::set<std::string_view> of_stance = {"反対", "賛成", "不要", "廃止", "中止",
                                                         "必要", "無駄", "迷惑", "復活", "再開"};
    std::set<std::string> topics;
    std::string name;
    for (const Token& token : card.tokens) {
        if (!is_topic_word(token) || of_stance.contains(token.base)) {
            name.clear();
            continue;
        }
        name += token.surface;
        topics.insert(name);
        if (is_content_word(token)) topics.insert(token.base);
    }
    return topics;
}

Stance read_stance(const CardText& card) {
    Stance stance{stance_of(card), {}};
    if (stance.side != 0) stance.topics = topics_of(card);
    return stance;
}

bool are_opposed(const Stance& a, const Stance& b) {
    if (a.side * b.side >= 0) return false;
    std::size_t shared = 0;
    for (const std::string& topic : a.topics) shared += b.topics.count(topic);
    return shared > 0 && 2 * shared >= std::min(a.topics.size(), b.topics.size());
}

std::vector<std::pair<std::size_t, std::size_t>> opposed_pairs(
    const std::vector<const CardText*>& cards) {
    std::vector<Stance> stances;
    std::map<std::string, std::vector<std::size_t>> against;  // by topic
    for (std::size_t card = 0; card < cards.size(); ++card) {
        stances.push_back(read_stance(*cards[card]));
        if (stances[card].side < 0)
            for (const std::string& topic : stances[card].topics) against[topic].push_back(card);
    }
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t card = 0; card < cards.size(); ++card) {
        if (stances[card].side <= 0) continue;
        for (const std::string& topic : stances[card].topics) {
            const auto others = against.find(topic);
            if (others == against.end()) continue;
            for (const std::size_t other : others->second)
                if (are_opposed(stances[card], stances[other]))
                    pairs.emplace(std::min(card, other), std::max(card, other));
        }
    }
    return {pairs.begin(), pairs.end()};
}

}  // namespace yoriai
