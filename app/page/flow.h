#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "page/pages.h"
#include "page/typesetter.h"

namespace yoriai {

// A piece that never breaks: a line of a paragraph, a row of a table, a bar of a chart. Everything
// in it has its x on the page and its y from the slab's top.
struct Slab {
    double before = 0;  // space above it, dropped at the top of a page
    double height = 0;
    bool keep_with_next = false;
    bool may_end_page = false;  // for all that, when to keep it would leave much of a page empty
    Page content;
    StructurePath path;  // of the texts that are put next
    std::string anchor;  // or empty
    std::shared_ptr<const Slab>
        again;  // is repeated above it at the top of a page: a table's header
};

// Puts the lines first to last of a setting into a slab at (x, y), with the links in them.
void put_text(Slab& slab, const TextBlock& setting, double x, double y, std::size_t first,
              std::size_t last);
void put_text(Slab& slab, const TextBlock& setting, double x, double y);

// The slab says these words over its whole height.
void mark_part(Slab& slab, const std::string& text);

void move_down(PageMark& mark, double by);

// Puts slabs one below the other and begins a page when the next ones that belong together don't
// fit.
class Flow {
 public:
    explicit Flow(Pages& pages) : pages_(pages) {}

    void add(std::vector<Slab> slabs);
    void break_page();
    // Places what still waits for a slab that it must stay with.
    void finish();

 private:
    void place_waiting();
    std::size_t count_ending_page(double room) const;
    void place(const Slab& slab);
    void put(const Slab& slab);
    void begin_page();
    double height_of_waiting() const;
    bool at_top() const { return y_ <= look::body_top; }

    Pages& pages_;
    std::vector<Slab> waiting_;
    double y_ = look::body_top;
    bool page_open_ = false;
};

}  // namespace yoriai
