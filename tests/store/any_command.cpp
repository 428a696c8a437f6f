#include "store/any_command.h"

#include <array>
#include <iterator>
#include <string_view>
#include <type_traits>

#include "commands/refusals.h"
#include "store/row_values.h"

using namespace yoriai;

namespace {

constexpr std::array texts = {
    "夜道が暗い", "バスが減って困る",         "𠮷野家の前の﨑", "草刈りの人手",
    "公園",       "見守りの当番が\n回らない", "night \"road\"", "空き家が増えた"};

// Fills a command's fields at random.
class Filler {
 public:
    Filler(std::mt19937& random, const Workshop& workshop) : random_(random), workshop_(workshop) {}

    template <class T>
    void must(const char* name, T& into) {
        fill(name, into);
    }
    template <class T>
    void may(const char* name, T& into) {
        if (is_seldom(name) ? below(8) == 0 : below(3) > 0) fill(name, into);
    }

 private:
    // What only few rounds allow on a ballot: with it most ballots would be refused.
    static bool is_seldom(std::string_view name) {
        return name == "grade" || name == "feasibility" || name == "age_band" ||
               name == "neighbourhood" || name == "voice";
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }

    // Some names want texts of their own form, or texts that meet again.
    std::string text_for(std::string_view name) {
        if (name == "key") return "key_" + std::to_string(below(20));
        if (name == "vocabulary") return "facility_kinds";
        if (name == "role_scheme" || name == "kind") return "four_helps";
        if (name.starts_with("ages")) return "1,," + std::to_string(below(9));
        const std::string text = texts[static_cast<std::size_t>(below(texts.size()))];
        const bool meets_again = name == "tags" || name == "actors" || name == "actor";
        return meets_again ? text : text + std::to_string(below(1000));
    }

    template <class T>
    void fill(std::string_view name, T& into) {
        if constexpr (OptionalOf<T>::value) {
            fill(name, into.emplace());
        } else if constexpr (std::is_same_v<T, EntryIds>) {
            into.resize(static_cast<std::size_t>(below(4)));
            for (std::size_t i = 0; i < into.size(); ++i)
                if (name == "tags")
                    fill(name, into[i]);
                else
                    into[i] = "entry_" + std::to_string(i);
        } else if constexpr (ListOf<T>::value) {
            into.resize(static_cast<std::size_t>(below(4)));
            for (auto& each : into) fill(name, each);
        } else if constexpr (IdOf<T>::value) {
            fill_id(name, into);
        } else if constexpr (std::is_same_v<T, std::string>) {
            into = text_for(name);
        } else if constexpr (std::is_same_v<T, Bytes>) {
            into = Bytes("\xFF\xD8\xFF" + std::to_string(below(1000)));
        } else if constexpr (std::is_same_v<T, bool>) {
            into = below(2) == 1;
        } else if constexpr (std::is_same_v<T, double>) {
            into = below(4000) / 2.0 - 1000;
        } else if constexpr (std::is_enum_v<T>) {
            into = static_cast<T>(below(static_cast<int>(names(T{}).size())));
        } else if constexpr (std::is_same_v<T, Date>) {
            into = {2026, 1 + below(12), 1 + below(28)};
        } else if constexpr (std::is_integral_v<T>) {
            into = name.find("year") == name.npos ? below(6) : 2020 + below(20);
        } else {
            T::visit_fields(into, *this);
        }
    }

    template <class Entity>
    void fill_id(std::string_view name, Id<Entity>& into) {
        into = {};
        if (name == "id") {
            if (below(2) == 0) into = new_id<Id<Entity>>();
            return;
        }
        const auto& rows = workshop_.all<Entity>();
        if (rows.empty() || below(4) == 0) return;
        into = std::next(rows.begin(), below(static_cast<int>(rows.size())))->id;
    }

    std::mt19937& random_;
    const Workshop& workshop_;
};

Refusal refusal_of(const Workshop&, const Undo&) { return {}; }
Refusal refusal_of(const Workshop&, const Redo&) { return {}; }
Refusal refusal_of(const Workshop& workshop, const auto& command) {
    return refusal(workshop, command);
}

template <class Asked>
std::optional<Command> any_of_kind(std::mt19937& random, const Workshop& workshop) {
    constexpr int tries = 500;
    for (int i = 0; i < tries; ++i) {
        Asked command;
        Filler filler(random, workshop);
        Asked::visit_fields(command, filler);
        if (!refusal_of(workshop, command)) return command;
    }
    return {};
}

struct Kind {
    const char* name;
    bool edit;
    std::optional<Command> (*make)(std::mt19937&, const Workshop&);
};

struct NoEdits : KindList<Undo, Redo, CastBallot, CastBallots, WithdrawBallot> {};

std::vector<Kind> make_kinds() {
    std::vector<Kind> made;
    for_each_kind<CommandKinds>([&]<class Asked>(std::type_identity<Asked>) {
        made.push_back({Asked::done.id, !is_kind_of<Asked, NoEdits>, &any_of_kind<Asked>});
    });
    return made;
}

const std::vector<Kind> kinds = make_kinds();

}  // namespace

std::optional<Command> any_command(std::mt19937& random, const Workshop& workshop,
                                   std::size_t kind) {
    return kinds[kind].make(random, workshop);
}

bool is_edit(std::size_t kind) { return kinds[kind].edit; }
const char* name_of_kind(std::size_t kind) { return kinds[kind].name; }
