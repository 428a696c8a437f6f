#include "model/ages.h"

#include <algorithm>
#include <charconv>

namespace yoriai {
namespace {

std::optional<int> sum_of(const std::optional<int>& a, const std::optional<int>& b) {
    if (!a || !b) return {};
    return *a + *b;
}

// With the bands above `size` in the last one that stays.
AgeFigures cut_to(AgeFigures ages, std::size_t size) {
    while (ages.size() > size && ages.size() > 1) {
        const std::optional<int> top = ages.back();
        ages.pop_back();
        ages.back() = sum_of(ages.back(), top);
    }
    return ages;
}

}  // namespace

std::string write_ages(const AgeFigures& ages) {
    std::string text;
    for (std::size_t i = 0; i < ages.size(); ++i) {
        if (i > 0) text += ',';
        if (ages[i]) text += std::to_string(*ages[i]);
    }
    return text;
}

std::optional<AgeFigures> read_ages(std::string_view text) {
    AgeFigures ages;
    if (text.empty()) return ages;
    for (;;) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view figure = text.substr(0, comma);
        int people = 0;
        const auto read = std::from_chars(figure.data(), figure.data() + figure.size(), people);
        const bool whole = read.ec == std::errc() && read.ptr == figure.data() + figure.size();
        if (!figure.empty() && (!whole || people < 0)) return {};
        ages.push_back(figure.empty() ? std::nullopt : std::optional(people));
        if (ages.size() > most_age_bands) return {};
        if (comma == text.size()) return ages;
        text.remove_prefix(comma + 1);
    }
}

std::optional<int> people_from(const AgeFigures& ages, int first, std::optional<int> end) {
    const auto begin = static_cast<std::size_t>(first / years_a_band);
    const std::size_t stop = end ? static_cast<std::size_t>(*end / years_a_band) : ages.size();
    if (begin >= ages.size() || (end && stop >= ages.size())) return {};
    std::optional<int> people = 0;
    for (std::size_t i = begin; i < stop; ++i) people = sum_of(people, ages[i]);
    return people;
}

AgeFigures add_ages(const AgeFigures& a, const AgeFigures& b) {
    const std::size_t size = std::min(a.size(), b.size());
    const AgeFigures left = cut_to(a, size), right = cut_to(b, size);
    AgeFigures sums;
    for (std::size_t i = 0; i < size; ++i) sums.push_back(sum_of(left[i], right[i]));
    return sums;
}

}  // namespace yoriai
