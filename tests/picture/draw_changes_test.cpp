#include "picture/draw_changes.h"

#include <doctest/doctest.h>
#include <epoxy/gl.h>

#include <random>
#include <vector>

#include "picture/drawing.h"
#include "picture_check.h"

namespace yoriai {
namespace {

constexpr int width_drawn = 640, height_drawn = 400;

// A framebuffer that keeps what was drawn into it.
class KeptPicture {
 public:
    KeptPicture() {
        off_screen();  // makes the context
        glGenFramebuffers(1, &framebuffer_);
        glGenRenderbuffers(1, &target_);
        glBindRenderbuffer(GL_RENDERBUFFER, target_);
        glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width_drawn, height_drawn);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
        glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, target_);
    }
    ~KeptPicture() {
        glBindFramebuffer(GL_FRAMEBUFFER, 0);
        glDeleteRenderbuffers(1, &target_);
        glDeleteFramebuffers(1, &framebuffer_);
    }
    KeptPicture(const KeptPicture&) = delete;
    KeptPicture& operator=(const KeptPicture&) = delete;

    std::vector<std::uint8_t> draw(const ImDrawData& data, const PixelArea& part) {
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_);
        off_screen().renderer().upload(off_screen().glyphs());
        off_screen().renderer().render(data, palette(Appearance::light).ground, part);
        std::vector<std::uint8_t> pixels(std::size_t{width_drawn} * height_drawn * 4);
        glReadPixels(0, 0, width_drawn, height_drawn, GL_RGBA, GL_UNSIGNED_BYTE, pixels.data());
        return pixels;
    }

 private:
    GLuint framebuffer_ = 0, target_ = 0;
};

struct Mark {
    float x, y, width, height;
    ImU32 colour;
    int kind;
};

Mark any_mark(std::mt19937& random) {
    const auto to = [&](unsigned most) { return static_cast<float>(random() % most); };
    return {to(width_drawn),
            to(height_drawn),
            to(150) + 0.3F,
            to(90) + 0.7F,
            IM_COL32(random() % 256, random() % 256, 90, 100 + random() % 156),
            static_cast<int>(random() % 4)};
}

const ImDrawData& drawn(Drawing& drawing, const std::vector<Mark>& marks) {
    const auto draw_marks = [&](const Painter& painter) {
        ImDrawList& list = painter.list();
        for (const Mark& mark : marks) {
            const ImVec2 from(mark.x, mark.y), to(mark.x + mark.width, mark.y + mark.height);
            if (mark.kind == 0) list.AddRectFilled(from, to, mark.colour, 9);
            if (mark.kind == 1) list.AddCircle(from, mark.height, mark.colour, 0, 2.5F);
            if (mark.kind == 2) list.AddLine(from, to, mark.colour, 3);
            if (mark.kind == 3) {
                list.PushClipRect(from, to, true);
                painter.text(from, type::base, "駅前の歩道が狭い", mark.colour);
                list.PopClipRect();
            }
        }
    };
    return drawing.draw(off_screen().layouts(), palette(Appearance::light), 1, width_drawn,
                        height_drawn, draw_marks);
}

}  // namespace

TEST_CASE("what was drawn before and the part that differs are the same as all drawn anew") {
    std::mt19937 random(7);
    Drawing drawing;
    KeptPicture kept, anew;
    DrawChanges changes;
    std::vector<Mark> marks;
    int small = 0;
    for (int step = 0; step < 120; ++step) {
        const std::size_t at = marks.empty() ? 0 : random() % marks.size();
        if (marks.size() > 20 || (random() % 3 == 0 && !marks.empty()))
            marks.erase(marks.begin() + static_cast<std::ptrdiff_t>(at));
        else
            marks.insert(marks.begin() + static_cast<std::ptrdiff_t>(at), any_mark(random));
        const ImDrawData& data = drawn(drawing, marks);
        const PixelArea part = changes.find(data, palette(Appearance::light).ground,
                                            off_screen().renderer().texture_changes());
        small += part.width() * part.height() < width_drawn * height_drawn / 2 ? 1 : 0;
        REQUIRE(kept.draw(data, part) == anew.draw(data, whole_area(data)));
    }
    CHECK(small > 60);
}

TEST_CASE("a picture differs nowhere from itself, and everywhere when its ground or size does") {
    Drawing drawing;
    DrawChanges changes;
    const std::vector<Mark> marks = {{70, 70, 20, 20, IM_COL32_WHITE, 0}};
    ImDrawData data = drawn(drawing, marks);
    const auto found = [&](ImU32 background, int texture_contents) {
        const PixelArea area = changes.find(data, background, texture_contents);
        return area.width() * area.height();
    };
    constexpr int everywhere = width_drawn * height_drawn;
    CHECK(found(1, 1) == everywhere);
    CHECK(found(1, 1) == 0);
    CHECK(found(2, 1) == everywhere);
    CHECK(found(2, 2) == everywhere);
    data.DisplaySize.x -= 1;
    CHECK(found(2, 2) == everywhere - height_drawn);
    data.DisplaySize.x += 1;
    CHECK(found(2, 2) == everywhere);
    data.CmdLists[0]->VtxBuffer[0].col = IM_COL32_BLACK;
    const int part = found(2, 2);
    CHECK(part > 0);
    CHECK(part < everywhere / 4);
}

}  // namespace yoriai
