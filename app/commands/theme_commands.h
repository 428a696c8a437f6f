#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/card.h"
#include "text/command_messages.h"

namespace yoriai {

// What can be asked of themes and links.
// See commands/command.h for what a command is and how its fields are visited.

// Also puts the cards into it.
struct AddTheme {
    static constexpr Message done = words::add_theme;
    ThemeId id;
    std::string title;
    ThemeId parent;
    std::vector<CardId> cards;
    std::optional<double> x;  // without x and y it is put where there is room
    std::optional<double> y;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.must("title", self.title);
        visit.may("parent", self.parent);
        visit.may("cards", self.cards);
        visit.may("x", self.x);
        visit.may("y", self.y);
    }
};

// The title is a person's from now on.
struct RenameTheme {
    static constexpr Message done = words::rename_theme;
    ThemeId theme;
    std::string title;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("theme", self.theme);
        visit.must("title", self.title);
    }
};

// A theme without a parent, with all that is in it.
struct MoveTheme {
    static constexpr Message done = words::move_theme;
    ThemeId theme;
    double x = 0;
    double y = 0;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("theme", self.theme);
        visit.must("x", self.x);
        visit.must("y", self.y);
    }
};

struct NestTheme {
    static constexpr Message done = words::nest_theme;
    ThemeId theme;
    ThemeId parent;  // none: to the top

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("theme", self.theme);
        visit.may("parent", self.parent);
    }
};

struct FoldTheme {
    static constexpr Message done = words::fold_theme;
    ThemeId theme;
    bool folded = true;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("theme", self.theme);
        visit.may("folded", self.folded);
    }
};

// What is in it moves to the theme around it. Refused while a round or an issue is about it.
struct RemoveTheme {
    static constexpr Message done = words::remove_theme;
    ThemeId theme;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("theme", self.theme);
    }
};

// A theme of a proposal.
struct NewTheme {
    std::string title;
    std::optional<int> parent;  // index in the proposal, before this one
    std::vector<CardId> cards;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("title", self.title);
        visit.may("parent", self.parent);
        visit.may("cards", self.cards);
    }
};

// Makes the proposed themes, as one edit. Cards that are pinned or in a theme already stay where
// they are.
struct AcceptThemes {
    static constexpr Message done = words::accept_themes;
    std::vector<NewTheme> themes;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("themes", self.themes);
    }
};

// What a new grouping brings into one theme.
struct ChangedTheme {
    ThemeId theme;      // none: a new one with a draft's title
    std::string title;  // of a new one
    std::vector<CardId> cards;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("theme", self.theme);
        visit.may("title", self.title);
        visit.may("cards", self.cards);
    }
};

// Groups cards anew, as one edit. Cards that are pinned or kept lone stay where they are, and a
// theme that is not empty then is not dissolved.
struct RegroupCards {
    static constexpr Message done = words::regroup_cards;
    std::vector<ChangedTheme> themes;
    std::vector<CardId> alone;  // that leave their theme for none
    std::vector<ThemeId> dissolved;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("themes", self.themes);
        visit.may("alone", self.alone);
        visit.may("dissolved", self.dissolved);
    }
};

// From a card or a theme to another card or theme.
struct AddLink {
    static constexpr Message done = words::add_link;
    LinkId id;
    LinkKind kind = LinkKind::relation;
    CardId from_card;
    ThemeId from_theme;
    CardId to_card;
    ThemeId to_theme;
    std::string label;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.may("id", self.id);
        visit.may("kind", self.kind);
        visit.may("from_card", self.from_card);
        visit.may("from_theme", self.from_theme);
        visit.may("to_card", self.to_card);
        visit.may("to_theme", self.to_theme);
        visit.may("label", self.label);
    }
};

struct ChangeLink {
    static constexpr Message done = words::change_link;
    LinkId link;
    std::optional<LinkKind> kind;
    std::optional<std::string> label;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("link", self.link);
        visit.may("kind", self.kind);
        visit.may("label", self.label);
    }
};

struct RemoveLink {
    static constexpr Message done = words::remove_link;
    LinkId link;

    template <class Self, class Visitor>
    static void visit_fields(Self& self, Visitor&& visit) {
        visit.must("link", self.link);
    }
};

}  // namespace yoriai
