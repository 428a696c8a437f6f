#include "picture/hall_pixels.h"

#include "picture/photo_pictures.h"

namespace yoriai {
namespace {

Pixels draw_on(OffScreen& off_screen, const HallModel& model, const HallScreen& screen, int page,
               HallDrawn& drawn) {
    PhotoPictures photos(off_screen.renderer());
    const PhotoFinder finder = photos.finder();
    return off_screen.render(
        palette(Appearance::light), static_cast<float>(screen.height) / 1080.0F, screen.width,
        screen.height,
        [&](const Painter& painter) {
            photos.begin_frame();
            drawn = draw_hall(painter, model, screen, page);
        },
        &finder);
}

}  // namespace

Pixels draw_hall_page(const HallModel& model, const HallScreen& screen, int page) {
    OffScreen off_screen;
    HallDrawn drawn;
    return draw_on(off_screen, model, screen, page, drawn);
}

std::vector<Pixels> draw_hall_pages(const HallModel& model, const HallScreen& screen) {
    OffScreen off_screen;
    std::vector<Pixels> pages;
    HallDrawn drawn;
    do {
        pages.push_back(draw_on(off_screen, model, screen, static_cast<int>(pages.size()), drawn));
    } while (static_cast<int>(pages.size()) < drawn.pages);
    return pages;
}

}  // namespace yoriai
