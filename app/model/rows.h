#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace yoriai {

// Whether a column came after files were first written. While it has its usual value, such a column
// is left out of JSON and of the row's hash, so that older files stay as they are.
template <class Entity>
constexpr bool is_later_column([[maybe_unused]] std::string_view column) {
    if constexpr (requires { Entity::later_columns; })
        for (const std::string_view later : Entity::later_columns)
            if (later == column) return true;
    return false;
}

// The rows of one kind, in the order people see them (`Entity::order()`, then the id). Finding,
// adding and removing one costs the same however many there are, but for a logarithm; references to
// a row stay good until it is put again or erased.
template <class Entity>
class Rows {
 public:
    using Id = decltype(Entity::id);
    using Key = std::pair<decltype(std::declval<const Entity&>().order()), Id>;
    using Ordered = std::map<Key, Entity>;

    class iterator {
     public:
        using value_type = const Entity;
        using difference_type = std::ptrdiff_t;
        using pointer = const Entity*;
        using reference = const Entity&;
        using iterator_category = std::bidirectional_iterator_tag;

        iterator() = default;
        explicit iterator(typename Ordered::const_iterator at) : at_(at) {}
        const Entity& operator*() const { return at_->second; }
        const Entity* operator->() const { return &at_->second; }
        iterator& operator++() { return ++at_, *this; }
        iterator operator++(int) { return iterator(at_++); }
        iterator& operator--() { return --at_, *this; }
        iterator operator--(int) { return iterator(at_--); }
        bool operator==(const iterator&) const = default;

     private:
        typename Ordered::const_iterator at_;
    };

    Rows() = default;
    Rows(const Rows& other) { *this = other; }
    Rows(Rows&&) noexcept = default;
    Rows& operator=(Rows&&) noexcept = default;
    Rows& operator=(const Rows& other) {
        if (this == &other) return *this;
        ordered_ = other.ordered_;
        places_.clear();
        places_.reserve(ordered_.size());
        for (const auto& [key, row] : ordered_) places_[row.id.value] = &row;
        return *this;
    }
    ~Rows() = default;

    iterator begin() const { return iterator(ordered_.begin()); }
    iterator end() const { return iterator(ordered_.end()); }
    std::size_t size() const { return ordered_.size(); }
    bool empty() const { return ordered_.empty(); }
    const Entity& first() const { return ordered_.begin()->second; }
    const Entity& last() const { return ordered_.rbegin()->second; }

    // The row with this id, or null.
    const Entity* find(Id id) const {
        const auto place = places_.find(id.value);
        return place == places_.end() ? nullptr : static_cast<const Entity*>(place->second);
    }

    // Adds the row, or replaces the one with its id.
    void put(Entity row) {
        erase(row.id);
        Key key{row.order(), row.id};
        const Entity& put = ordered_.emplace(std::move(key), std::move(row)).first->second;
        places_[put.id.value] = &put;
    }

    void erase(Id id) {
        const Entity* row = find(id);
        if (!row) return;
        places_.erase(id.value);
        ordered_.erase(Key{row->order(), id});
    }

    void clear() {
        ordered_.clear();
        places_.clear();
    }

 private:
    Ordered ordered_;
    // From an id's value to its row, an Entity: one type for all kinds, which is compiled once.
    std::unordered_map<std::int64_t, const void*> places_;
};

}  // namespace yoriai
