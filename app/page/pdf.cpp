#include "page/pdf.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <string_view>

#include "page/draw.h"
#include "page/finish_pdf.h"
#include "text/failure.h"
#include "text/plan_messages.h"

namespace yoriai {
namespace {

cairo_status_t append_to_pdf(void* text, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void describe(cairo_surface_t* surface, const Pages& pages) {
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, pages.title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, pages.author.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Yoriai");
    // Cairo takes the clock when no date is set.
    const std::string day = pages.date ? to_iso(pages.date) : to_iso(today());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                   (day + "T00:00:00").c_str());
}

// Opens and closes elements so that exactly those of the path are open.
class OpenElements {
 public:
    // What the figures of the page show goes to `told` in the order in which they are opened.
    OpenElements(cairo_t* cairo, const Page& page, std::vector<std::string>& told)
        : cairo_(cairo), page_(page), told_(told) {}

    void become(const StructurePath& path) {
        std::size_t same = 0;
        while (same < open_.size() && same < path.size() && open_[same] == path[same]) ++same;
        while (open_.size() > same) {
            cairo_tag_end(cairo_, open_.back().name);
            open_.pop_back();
        }
        for (; same < path.size(); ++same) {
            cairo_tag_begin(cairo_, path[same].name, nullptr);
            tell_figure(path[same]);
            open_.push_back(path[same]);
        }
    }

 private:
    void tell_figure(const StructureTag& tag) {
        if (std::string_view(tag.name) != "Figure") return;
        const auto found =
            std::find_if(page_.figures.begin(), page_.figures.end(),
                         [&](const FigureWords& figure) { return figure.tag == tag.id; });
        told_.push_back(found == page_.figures.end() ? std::string() : found->words);
    }

    cairo_t* cairo_;
    const Page& page_;
    std::vector<std::string>& told_;
    StructurePath open_;
};

// No element goes over a page: what goes on there is a new one.
void draw_with_structure(cairo_t* cairo, const Page& page, std::vector<std::string>& figures) {
    OpenElements elements(cairo, page, figures);
    draw_marks(cairo, page, [&](const StructurePath& path) { elements.become(path); });
    elements.become({});
}

// Numbers in Cairo's attributes have a point, whatever the locale: whole points are near enough.
std::string place_attributes(std::size_t page, double x, double y) {
    return "page=" + std::to_string(page + 1) + " pos=[" + std::to_string(static_cast<int>(x)) +
           " " + std::to_string(static_cast<int>(y)) + "]";
}

void add_outline(cairo_surface_t* surface, const Pages& pages) {
    std::array<int, 4> parents = {CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT,
                                  CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT};
    for (std::size_t page = 0; page < pages.count(); ++page) {
        for (const HeadingBox& heading : pages.pages[page].headings) {
            const auto level = static_cast<std::size_t>(heading.level < 1   ? 1
                                                        : heading.level > 3 ? 3
                                                                            : heading.level);
            const int item = cairo_pdf_surface_add_outline(
                surface, parents[level - 1], heading.text.c_str(),
                place_attributes(page, look::margin, heading.y).c_str(),
                level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(0));
            for (std::size_t deeper = level; deeper < parents.size(); ++deeper)
                parents[deeper] = item;
        }
    }
}

void add_links(cairo_t* cairo, const Pages& pages, const Page& page) {
    for (const LinkBox& link : page.links) {
        const AnchorPlace& place = pages.anchors.at(link.anchor);
        const auto whole = [](double length) { return std::to_string(static_cast<int>(length)); };
        const std::string box = "rect=[" + whole(link.box.x) + " " + whole(link.box.y) + " " +
                                whole(link.box.width) + " " + whole(link.box.height) + "] ";
        cairo_tag_begin(cairo, CAIRO_TAG_LINK,
                        (box + place_attributes(place.page, look::margin, place.y)).c_str());
        cairo_tag_end(cairo, CAIRO_TAG_LINK);
    }
}

std::vector<LinkTarget> targets_of_links(const Pages& pages) {
    std::vector<LinkTarget> targets;
    for (const Page& page : pages.pages) {
        for (const LinkBox& link : page.links) {
            const AnchorPlace& place = pages.anchors.at(link.anchor);
            targets.push_back({place.page, look::margin * pages.enlarged,
                               (pages.page_height - place.y) * pages.enlarged});
        }
    }
    return targets;
}

// As Cairo writes it. Every page is let go of once it is drawn; what the figures show goes to
// `told`.
std::string draw_pdf(Pages& pages, std::vector<std::string>& told) {
    std::string bytes;
    const CairoSurface surface(cairo_pdf_surface_create_for_stream(
                                   append_to_pdf, &bytes, pages.page_width * pages.enlarged,
                                   pages.page_height * pages.enlarged),
                               cairo_surface_destroy);
    // Later versions let newer Cairos pack the objects, which finish_pdf() does itself.
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_4);
    describe(surface.get(), pages);
    {
        const CairoCanvas canvas(cairo_create(surface.get()), cairo_destroy);
        cairo_scale(canvas.get(), pages.enlarged, pages.enlarged);
        for (Page& page : pages.pages) {
            draw_with_structure(canvas.get(), page, told);
            add_links(canvas.get(), pages, page);
            cairo_show_page(canvas.get());
            page.marks = {};
        }
        add_outline(surface.get(), pages);
    }
    cairo_surface_finish(surface.get());
    const cairo_status_t status = cairo_surface_status(surface.get());
    if (status != CAIRO_STATUS_SUCCESS) throw Error(cairo_status_to_string(status));
    return bytes;
}

}  // namespace

std::string make_pdf(Pages pages) {
    const auto targets = targets_of_links(pages);
    std::vector<std::string> figures;
    const std::string bytes = draw_pdf(pages, figures);
    pages.pages.clear();
    pages.fonts.reset();
    return finish_pdf(bytes, pages.language, figures, targets);
}

void write_pdf(Pages pages, const std::filesystem::path& path) {
    const std::string bytes = make_pdf(std::move(pages));
    const std::filesystem::path half = path.string() + ".part";
    std::ofstream file(half, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    std::error_code error;
    if (file) std::filesystem::rename(half, path, error);
    if (!file || error) {
        std::error_code ignored;
        std::filesystem::remove(half, ignored);
        throw Failure(sentence(words::page_not_written, path.string()));
    }
}

}  // namespace yoriai
