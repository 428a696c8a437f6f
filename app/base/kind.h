#pragma once

#include <type_traits>
#include <variant>

namespace yoriai {

// Whether a variant may hold this type as it is, without a conversion.
template <class Kind, class Variant>
inline constexpr bool is_kind_of = false;
template <class Kind, class... Kinds>
inline constexpr bool is_kind_of<Kind, std::variant<Kinds...>> = (std::is_same_v<Kind, Kinds> ||
                                                                  ...);

}  // namespace yoriai
