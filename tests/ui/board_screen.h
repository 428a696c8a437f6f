#pragma once

#include "ui/screen.h"

namespace yoriai {

// A screen at the board, everything of it in view.
class BoardScreen {
 public:
    explicit BoardScreen(const Workshop& workshop) : screen(&workshop) {
        screen.desk.step = WorkshopStep::group;
        screen.frame(2);
        screen.click("group.fit");
    }

    ImVec2 at(CardId card) { return on_screen(screen.desk.group.layout.find(card)->box).centre(); }
    ImVec2 plate(ThemeId theme) {
        return on_screen(screen.desk.group.layout.find(theme)->plate).centre();
    }
    ImVec2 chevron(ThemeId theme) {
        const Box plate = on_screen(screen.desk.group.layout.find(theme)->plate);
        return {plate.x + plate.height / 2, plate.centre().y};
    }
    // Empty ground at the lower right of the board.
    ImVec2 ground() {
        const Box view = screen.box_of("group.board");
        return {view.right() - 8, view.bottom() - 8};
    }

    Screen screen;

 private:
    Box on_screen(const Box& box) {
        return to_screen(screen.desk.group.camera, screen.box_of("group.board"),
                         window_scale(1920, 1080), box);
    }
};

}  // namespace yoriai
