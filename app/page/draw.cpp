#include "page/draw.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "page/poster.h"
#include "text/failure.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

void use(cairo_t* cairo, const look::Colour& colour) {
    cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
}

struct DrawMark {
    cairo_t* cairo;

    void operator()(const TextMark& mark) const {
        use(cairo, mark.colour);
        cairo_move_to(cairo, mark.x, mark.y);
        pango_cairo_show_layout_line(cairo,
                                     pango_layout_get_line_readonly(mark.text.get(), mark.line));
    }
    void operator()(const FillMark& mark) const {
        use(cairo, mark.colour);
        cairo_rectangle(cairo, mark.box.x, mark.box.y, mark.box.width, mark.box.height);
        cairo_fill(cairo);
    }
    void operator()(const LeaderMark& mark) const {
        // From the right end, so that the dots of all lines stand below each other.
        const double dots[] = {0, 4};
        use(cairo, look::strong_line);
        cairo_set_line_width(cairo, 1);
        cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
        cairo_set_dash(cairo, dots, 2, 0);
        if (mark.left < mark.right) {
            cairo_move_to(cairo, mark.right, mark.y);
            cairo_line_to(cairo, mark.left, mark.y);
            cairo_stroke(cairo);
        }
        cairo_set_dash(cairo, nullptr, 0, 0);
    }
};

int whole(double length) { return static_cast<int>(std::lround(length)); }

// The pages first to last, one below the other.
CairoSurface paint(const Pages& pages, std::size_t first, std::size_t last, double scale) {
    const int height = whole(pages.page_height * scale);
    CairoSurface surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, whole(pages.page_width * scale),
                                   height * static_cast<int>(last - first)),
        cairo_surface_destroy);
    const CairoCanvas canvas(cairo_create(surface.get()), cairo_destroy);
    cairo_set_source_rgb(canvas.get(), 1, 1, 1);
    cairo_paint(canvas.get());
    for (std::size_t index = first; index < last; ++index) {
        cairo_identity_matrix(canvas.get());
        cairo_translate(canvas.get(), 0, height * static_cast<int>(index - first));
        cairo_scale(canvas.get(), scale, scale);
        draw_marks(canvas.get(), pages.pages.at(index));
    }
    cairo_surface_flush(surface.get());
    return surface;
}

cairo_status_t append_to_png(void* text, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

void draw_marks(cairo_t* cairo, const Page& page,
                const std::function<void(const StructurePath&)>& before_text) {
    const DrawMark draw{cairo};
    for (const PageMark& mark : page.marks) {
        if (!std::holds_alternative<TextMark>(mark)) std::visit(draw, mark);
    }
    for (const PageMark& mark : page.marks) {
        const auto* text = std::get_if<TextMark>(&mark);
        if (!text) continue;
        if (before_text) before_text(text->path);
        draw(*text);
    }
}

PagePicture draw_page(const Pages& pages, std::size_t index, double pixels_per_point) {
    const CairoSurface surface = paint(pages, index, index + 1, pixels_per_point);
    PagePicture picture;
    picture.width = cairo_image_surface_get_width(surface.get());
    picture.height = cairo_image_surface_get_height(surface.get());
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get()));
    const unsigned char* rows = cairo_image_surface_get_data(surface.get());
    const auto width = static_cast<std::size_t>(picture.width);
    picture.pixels.resize(width * static_cast<std::size_t>(picture.height) * 4);
    std::uint8_t* to = picture.pixels.data();
    for (std::size_t row = 0; row < static_cast<std::size_t>(picture.height); ++row) {
        for (std::size_t column = 0; column < width; ++column, to += 4) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, rows + row * stride + column * 4, 4);
            to[0] = static_cast<std::uint8_t>(pixel >> 16);
            to[1] = static_cast<std::uint8_t>(pixel >> 8);
            to[2] = static_cast<std::uint8_t>(pixel);
            to[3] = 255;
        }
    }
    return picture;
}

void write_page_png(const Pages& pages, std::size_t index, double pixels_per_point,
                    const std::filesystem::path& path) {
    const CairoSurface surface = paint(pages, index, index + 1, pixels_per_point);
    if (cairo_surface_write_to_png(surface.get(), path.string().c_str()) != CAIRO_STATUS_SUCCESS) {
        throw Failure(sentence(words::page_not_written, path.string()));
    }
}

std::string poster_png(const Pages& pages) {
    // 150 dots an inch on A3 and 100 on A1, as far as a picture may be high.
    constexpr double highest = 30000, dots = 150.0 / 72, dots_on_a1 = 200.0 / 72;
    const double wanted = pages.enlarged > 1 ? dots_on_a1 : dots;
    const double most = highest / (pages.page_height * static_cast<double>(pages.count()));
    const CairoSurface surface = paint(pages, 0, pages.count(), std::min(wanted, most));
    std::string bytes;
    if (cairo_surface_write_to_png_stream(surface.get(), append_to_png, &bytes) !=
        CAIRO_STATUS_SUCCESS)
        throw Error("the picture can't be made");
    return bytes;
}

}  // namespace yoriai
