#include "analysis/regrouping.h"

#include <algorithm>

#include "analysis/cards_to_group.h"
#include "analysis/theme_changes.h"
#include "analysis/themes.h"

namespace yoriai {
namespace {

bool is_settled(const Workshop& workshop, const Theme& theme) {
    return !theme.draft ||
           std::any_of(workshop.items().begin(), workshop.items().end(),
                       [&](const Item& item) { return item.theme == theme.id; }) ||
           std::any_of(workshop.issues().begin(), workshop.issues().end(), [&](const Issue& issue) {
               return std::find(issue.themes.begin(), issue.themes.end(), theme.id) !=
                      issue.themes.end();
           });
}

// The cards to group and the themes that stand among them.
struct Board {
    CardsToGroup group;
    std::vector<ThemeId> themes;
    std::vector<PresentTheme> present;             // of each of the themes
    std::vector<std::vector<std::size_t>> pinned;  // as ThemeOptions has it
};

Board board_of(const Workshop& workshop) {
    Board board;
    std::map<ThemeId, std::size_t> places;
    for (const Card& card : workshop.cards()) {
        const bool movable = is_movable(workshop, card);
        if (!movable && (card.lone || !card.theme)) continue;
        const std::size_t index = board.group.ids.size();
        board.group.ids.push_back(card.id);
        board.group.cards.push_back(theme_card(workshop, card));
        if (!card.theme) continue;
        const auto [place, is_new] = places.emplace(card.theme, board.themes.size());
        if (is_new) {
            board.themes.push_back(card.theme);
            board.present.emplace_back();
        }
        PresentTheme& theme = board.present[place->second];
        theme.cards.push_back(index);
        if (movable) continue;
        if (!theme.pinned) {
            theme.pinned = board.pinned.size();
            board.pinned.emplace_back();
        }
        board.pinned[*theme.pinned].push_back(index);
    }
    return board;
}

// Turns a comparison by number into one of the workshop's cards and themes.
class Telling {
 public:
    Telling(const Workshop& workshop, const Board& board, const Proposal& proposal,
            const ThemeChanges& changes)
        : workshop_(workshop), board_(board), proposal_(proposal), changes_(changes) {}

    Regrouping tell() {
        for (const std::size_t theme : changes_.new_themes)
            if (!proposal_.themes[theme].cards.empty())
                proposed_[theme] = add({}, proposal_.themes[theme].title);
        for (std::size_t theme = 0; theme < board_.themes.size(); ++theme)
            present_[theme] =
                add(board_.themes[theme], workshop_.find(board_.themes[theme])->title);
        for (std::size_t theme = 0; theme < proposal_.themes.size(); ++theme)
            if (const auto continued = changes_.continues[theme])
                proposed_[theme] = present_[*continued];
        for (const MovedCard& moved : changes_.moved) tell(moved);
        for (const std::size_t theme : changes_.ended_themes)
            result_.themes[present_[theme]].ends =
                workshop_.themes_in(board_.themes[theme]).empty();
        result_.kept_cards = standing() - gone_;
        leave_out_what_stays();
        return std::move(result_);
    }

 private:
    std::size_t add(ThemeId theme, const std::string& title) {
        result_.themes.push_back({theme, title, {}, {}, false});
        return result_.themes.size() - 1;
    }

    void tell(const MovedCard& moved) {
        const CardId card = board_.group.ids[moved.card];
        const ThemeId from = moved.from ? board_.themes[*moved.from] : ThemeId{};
        if (moved.to)
            result_.themes[proposed_.at(*moved.to)].joining[from].push_back(card);
        else
            result_.alone.push_back(card);
        if (!moved.from) return;
        result_.themes[present_.at(*moved.from)].leaving.push_back(card);
        ++gone_;
    }

    std::size_t standing() const {
        std::size_t count = 0;
        for (const PresentTheme& theme : board_.present) count += theme.cards.size();
        return count;
    }

    void leave_out_what_stays() {
        result_.kept_themes =
            static_cast<std::size_t>(std::erase_if(result_.themes, [](const RegroupedTheme& theme) {
                return theme.joining.empty() && theme.leaving.empty();
            }));
        std::stable_partition(result_.themes.begin(), result_.themes.end(),
                              [](const RegroupedTheme& theme) { return !theme.ends; });
    }

    const Workshop& workshop_;
    const Board& board_;
    const Proposal& proposal_;
    const ThemeChanges& changes_;
    Regrouping result_;
    std::map<std::size_t, std::size_t> proposed_, present_;  // where they are in the result
    std::size_t gone_ = 0;
};

}  // namespace

bool is_movable(const Workshop& workshop, const Card& card) {
    if (card.pinned || card.lone) return false;
    const Theme* theme = workshop.find(card.theme);
    return !theme || !is_settled(workshop, *theme);
}

Regrouping regroup(const Workshop& workshop, const Lexicon& lexicon,
                   const std::string& title_of_words, const std::function<bool(double)>& progress) {
    const Board board = board_of(workshop);
    ThemeOptions options;
    options.pinned = board.pinned;
    options.title_of_words = title_of_words;
    options.progress = progress;
    const Proposal proposal = propose_themes(board.group.cards, options, lexicon);
    Regrouping result;
    result.stopped = proposal.stopped;
    if (proposal.stopped) return result;
    const ThemeChanges changes = compare_themes(board.present, proposal);
    result = Telling(workshop, board, proposal, changes).tell();
    result.dictionary_missing = proposal.dictionary_missing;
    return result;
}

}  // namespace yoriai
