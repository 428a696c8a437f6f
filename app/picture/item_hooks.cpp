#include "picture/item_hooks.h"

#include <imgui_internal.h>

#include <utility>

namespace yoriai {
namespace {

ItemObserver& observer() {
    static ItemObserver current;
    return current;
}

}  // namespace

void observe_items(ItemObserver chosen) {
    observer() = std::move(chosen);
    if (ImGuiContext* context = ImGui::GetCurrentContext())
        context->TestEngineHookItems = observer().on_item || observer().on_item_name;
}

void provide_item_hooks() {}

}  // namespace yoriai

// The functions that Dear ImGui, built with IMGUI_ENABLE_TEST_ENGINE, expects of its embedder.

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* /*context*/, ImGuiID id, const ImRect& box,
                                 const ImGuiLastItemData* /*item*/) {
    if (id != 0 && yoriai::observer().on_item)
        yoriai::observer().on_item(id, {box.Min.x, box.Min.y, box.GetWidth(), box.GetHeight()});
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* /*context*/, ImGuiID id, const char* label,
                                  ImGuiItemStatusFlags /*flags*/) {
    if (id != 0 && yoriai::observer().on_item_name) yoriai::observer().on_item_name(id, label);
}

void ImGuiTestEngineHook_Log(ImGuiContext* /*context*/, const char* /*format*/, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext* /*context*/, ImGuiID /*id*/) {
    return nullptr;
}
