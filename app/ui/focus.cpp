#include "ui/focus.h"

#include <algorithm>
#include <utility>

namespace yoriai {

void Focus::begin_frame(bool forward, bool back) {
    stops_.clear();
    layer_ = highest_ = 0;
    edited_seen = false;
    arrived.reset();
    steps_ = forward ? 1 : back ? -1 : 0;
}

void Focus::end_frame() {
    // A field that is gone takes its text with it.
    if (!edited_seen) edited.clear();
    left.clear();
    if (top_ == highest_ && top_ <= text_menu_above) {
        asked_of_text.reset();
        text_menu.clear();
    }
    while (top_ < highest_) {
        below_.push_back(now_);
        now_.clear();
        ++top_;
    }
    while (top_ > highest_) {
        now_ = below_.back();
        below_.pop_back();
        --top_;
    }
    if (steps_ == 0 || stops_.empty()) return;
    by_key_ = true;
    const auto count = static_cast<int>(stops_.size());
    const auto found = std::find(stops_.begin(), stops_.end(), now_);
    const int at =
        found == stops_.end() ? (steps_ > 0 ? -1 : 0) : static_cast<int>(found - stops_.begin());
    now_ = stops_[static_cast<std::size_t>((at + steps_ + count) % count)];
    moved_ = true;
}

bool Focus::offer(std::string_view id, const Box& place) {
    if (layer_ != top_) return false;
    stops_.emplace_back(id);
    if (now_ != id) return false;
    if (std::exchange(moved_, false)) arrived = place;
    return true;
}

void Focus::give(std::string_view id, bool by_key) {
    moved_ = by_key && now_ != id;
    now_ = id;
    by_key_ = by_key;
}

void Focus::enter_layer() {
    ++layer_;
    highest_ = std::max(highest_, layer_);
}

void Focus::leave_layer() { --layer_; }

}  // namespace yoriai
