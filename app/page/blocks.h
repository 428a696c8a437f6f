#pragma once

#include <vector>

#include "page/flow.h"
#include "plan/document.h"

namespace yoriai {

// Each kind of block as slabs, set to the width of the text.
std::vector<Slab> set_heading(Typesetter&, const Heading&);
std::vector<Slab> set_paragraph(Typesetter&, const Paragraph&);
std::vector<Slab> set_table(Typesetter&, const PrintedTable&);
std::vector<Slab> set_chart(Typesetter&, const BarChart&);
// 目次 without its page numbers; add_contents_numbers puts them in when the pages are known.
std::vector<Slab> set_contents(Typesetter&, const Contents&, const Document&);
void add_contents_numbers(Typesetter&, Pages&);

// "表3-1　分野別の件数", kept with what follows; and "出典：…" below it.
std::vector<Slab> set_caption(Typesetter&, const std::string& number, const std::string& caption,
                              const std::string& unit);
void add_source(Typesetter&, const std::string& source, std::vector<Slab>& slabs);

// "第1章　住民の声と課題"
std::string print_heading(const Heading&);

// The whole first page.
Page set_cover(Typesetter&, const Cover&);
// The same words at the head of a page that goes on below them.
std::vector<Slab> set_masthead(Typesetter&, const Cover&);

}  // namespace yoriai
