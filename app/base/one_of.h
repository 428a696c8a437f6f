#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>

namespace yoriai {

// Kinds of values. Derive a struct from it, so that names of functions stay short:
//   struct CommandKinds : KindList<Undo, Redo, AddCard> {};
template <class... Kinds>
struct KindList {};

namespace kind_list {

template <class... Kinds>
constexpr std::size_t count(const KindList<Kinds...>*) {
    return sizeof...(Kinds);
}

// The number of kinds before this one; all of them when it is none.
template <class Kind, class... Kinds>
constexpr std::size_t place(const KindList<Kinds...>*) {
    std::size_t before = 0;
    static_cast<void>(((std::is_same_v<Kind, Kinds> || (++before, false)) || ...));
    return before;
}

template <class First, class... Others>
First first(const KindList<First, Others...>*);

template <class Visit, class... Kinds>
void for_each(Visit& visit, const KindList<Kinds...>*) {
    (visit(std::type_identity<Kinds>()), ...);
}

template <class Result, class Visit, class... Kinds>
Result call(Visit& visit, std::size_t kind, const void* value, const KindList<Kinds...>*) {
    using Call = Result (*)(Visit&, const void*);
    static constexpr Call calls[] = {[](Visit& each, const void* its) -> Result {
        return each(*static_cast<const Kinds*>(its));
    }...};
    return calls[kind](visit, value);
}

}  // namespace kind_list

template <class Kinds>
constexpr const Kinds* no_value_of = nullptr;

template <class Kinds>
inline constexpr std::size_t kind_count = kind_list::count(no_value_of<Kinds>);

template <class Kind, class Kinds>
inline constexpr bool is_kind_of = kind_list::place<Kind>(no_value_of<Kinds>) < kind_count<Kinds>;

// Calls visit(std::type_identity<Kind>()) for every kind, in order.
template <class Kinds, class Visit>
void for_each_kind(Visit&& visit) {
    kind_list::for_each(visit, no_value_of<Kinds>);
}

// One value of one of many kinds, never changed and shared by its copies. A std::variant of a
// hundred kinds compiles functions for every depth of its nested unions and names each after all
// kinds: 300 MB of object code, where this takes a few.
template <class Kinds>
class OneOf {
 public:
    template <class Kind>
    requires is_kind_of<Kind, Kinds> OneOf(Kind value)
        : kind_(kind_list::place<Kind>(no_value_of<Kinds>)),
          value_(std::make_shared<const Kind>(std::move(value))) {}

    // Null when it is of another kind.
    template <class Kind>
    requires is_kind_of<Kind, Kinds>
    const Kind* as() const {
        return kind_ == kind_list::place<Kind>(no_value_of<Kinds>)
                   ? static_cast<const Kind*>(value_.get())
                   : nullptr;
    }
    template <class Kind>
    bool is() const {
        return as<Kind>() != nullptr;
    }

    // visit(value) of its kind; what that gives must be of one type for all kinds.
    template <class Visit>
    decltype(auto) visit(Visit&& visit) const {
        using First = decltype(kind_list::first(no_value_of<Kinds>));
        using Result = decltype(visit(std::declval<const First&>()));
        return kind_list::call<Result>(visit, kind_, value_.get(), no_value_of<Kinds>);
    }

 private:
    std::size_t kind_;
    std::shared_ptr<const void> value_;
};

}  // namespace yoriai
