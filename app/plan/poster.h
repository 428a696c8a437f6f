#pragma once

#include <array>
#include <string>
#include <vector>

#include "plan/build_plan.h"

namespace yoriai {

// A poster before it has a sheet of paper: all words in the reader's language, for the level it is
// made for. board: the cards under their themes. tree: 体系図, from the vision over the issues to
// the actions.
enum class PosterKind { board, tree };
constexpr auto names(PosterKind) { return std::array{"board", "tree"}; }

struct PosterHead {
    std::string title;  // of the plan
    std::string about;  // カード120枚・テーマ9　令和8年11月22日
    std::string foot;   // for whom it is made
};

struct PosterCard {
    std::string number, text;
    int field = -1;    // its order among the fields; -1: none
    std::string code;  // the field's one kanji
};

// A theme's title, or what stands above cards in no theme, with its cards. `level` 0 is on top.
struct PosterGroup {
    std::string title, count;
    int level = 0;
    std::vector<PosterCard> cards;
};

struct PosterField {
    std::string code, name;
};

struct BoardPoster {
    PosterHead head;
    std::string language;
    Date date;
    std::vector<PosterField>
        fields;  // that its cards have, at the place of their order; others empty
    std::vector<PosterGroup> groups;
};

struct PosterAction {
    std::string title, about;  // who and when
};

struct PosterIssue {
    std::string title, about;  // from which themes
    std::vector<PosterAction> actions;
};

struct TreePoster {
    PosterHead head;
    std::string language;
    Date date;
    std::string vision;
    std::string issues_title, actions_title;
    std::vector<PosterIssue> issues;
};

BoardPoster build_board_poster(const Workshop&, const PlanOptions&);
TreePoster build_tree_poster(const Workshop&, const PlanOptions&);

}  // namespace yoriai
