#include "picture/draw_fingerprint.h"

#include <doctest/doctest.h>

#include <set>

namespace yoriai {

TEST_CASE("a picture's fingerprint tells whether anything in it changed") {
    ImGuiContext* context = ImGui::CreateContext();
    {
        const auto print = [](float x, ImU32 colour, ImU32 background, const ImVec4& clip,
                              ImVec2 size) {
            ImDrawList list(ImGui::GetDrawListSharedData());
            list._ResetForNewFrame();
            list.PushClipRect({clip.x, clip.y}, {clip.z, clip.w});
            list.PushTextureID(nullptr);
            list.AddRectFilled({x, 10}, {x + 20, 30}, colour);
            ImDrawData data;
            data.DisplaySize = size;
            data.CmdLists.push_back(&list);
            return fingerprint_of(data, background);
        };
        const ImVec4 clip(0, 0, 90, 90);
        const std::uint64_t first = print(10, IM_COL32_WHITE, 1, clip, {100, 100});
        CHECK(print(10, IM_COL32_WHITE, 1, clip, {100, 100}) == first);
        const std::set<std::uint64_t> others = {
            first,
            print(11, IM_COL32_WHITE, 1, clip, {100, 100}),
            print(10, IM_COL32_BLACK, 1, clip, {100, 100}),
            print(10, IM_COL32_WHITE, 2, clip, {100, 100}),
            print(10, IM_COL32_WHITE, 1, {0, 0, 80, 90}, {100, 100}),
            print(10, IM_COL32_WHITE, 1, clip, {100, 101})};
        CHECK(others.size() == 6);
    }
    ImGui::DestroyContext(context);
}

}  // namespace yoriai
