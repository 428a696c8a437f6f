#pragma once

#include <cairo.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "page/pages.h"

namespace yoriai {

// Rows from the top, four bytes a pixel (red, green, blue, opaque), ready for a texture.
struct PagePicture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;
};

// The page on white paper. Requires index < pages.count() and a scale above 0 (1 is 72 dots an
// inch).
PagePicture draw_page(const Pages& pages, std::size_t index, double pixels_per_point);

// The same as a PNG file. Throws Failure when the file can't be written.
void write_page_png(const Pages& pages, std::size_t index, double pixels_per_point,
                    const std::filesystem::path& path);

// Draws the page's marks at the size of the page: fills and leaders first, then the texts; each
// text after a call of `before_text`, when there is one.
void draw_marks(cairo_t* cairo, const Page& page,
                const std::function<void(const StructurePath&)>& before_text = {});

using CairoSurface = std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)>;
using CairoCanvas = std::unique_ptr<cairo_t, void (*)(cairo_t*)>;

}  // namespace yoriai
