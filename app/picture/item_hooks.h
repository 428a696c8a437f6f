#pragma once

#include <functional>

#include "picture/box.h"

namespace yoriai {

// Dear ImGui tells here of each item that a window lays out, so that a test can find "where is the
// button" and click there. Costs nothing while nobody observes.
struct ItemObserver {
    std::function<void(unsigned id, const Box&)> on_item;  // placed on the screen
    std::function<void(unsigned id, const char* label)>
        on_item_name;  // after on_item; may be missing
};

// Of the current Dear ImGui context; an empty observer ends it.
void observe_items(ItemObserver);

// Does nothing; a call makes the linker take the hooks that Dear ImGui's archive refers to.
void provide_item_hooks();

}  // namespace yoriai
