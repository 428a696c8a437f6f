#pragma once

#include <array>
#include <functional>
#include <string>

#include "model/workshop.h"
#include "plan/build_plan.h"

namespace yoriai {

// What can be written out, and in which forms. Shared by the command line and the window.

enum class DocumentFormat { docx, pdf, html, markdown, json };
constexpr auto names(DocumentFormat) { return std::array{"docx", "pdf", "html", "md", "json"}; }

enum class SheetFormat { xlsx, csv };
constexpr auto names(SheetFormat) { return std::array{"xlsx", "csv"}; }

struct ExportedDocument {
    std::string bytes;
    std::u32string missing_characters;  // that no font has, each once; tell the user
    bool stopped = false;               // `progress` said so; there are no bytes then
};

// The plan of the workshop. `progress` hears how much is done, 0 to 1, and stops the work with
// false. Throws Failure when a font is missing.
ExportedDocument export_plan(const Workshop&, DocumentFormat, const PlanOptions&,
                             const std::function<bool(double)>& progress = {});

// All cards in a table, a row each. Hidden cards are in it only at the internal level.
std::string export_cards(const Workshop&, SheetFormat, const PlanOptions&);

}  // namespace yoriai
