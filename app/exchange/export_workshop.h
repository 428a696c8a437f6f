#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "exchange/sheet.h"
#include "exchange/zip_writer.h"
#include "model/workshop.h"
#include "page/poster.h"
#include "plan/build_companion.h"
#include "plan/build_plan.h"

namespace yoriai {

// What can be written out, and in which forms. Shared by the command line and the window.

enum class DocumentFormat { docx, pdf, html, markdown, json };
constexpr auto names(DocumentFormat) { return std::array{"docx", "pdf", "html", "md", "json"}; }

enum class SheetFormat { xlsx, csv, docx };
constexpr auto names(SheetFormat) { return std::array{"xlsx", "csv", "docx"}; }

struct ExportedDocument {
    std::string bytes;
    std::u32string missing_characters;  // that no font has, each once; tell the user
    std::size_t pages = 0;              // of a PDF, and of a Word file as it is expected to be
    bool stopped = false;               // `progress` said so; there are no bytes then
};

// The plan of the workshop. `progress` hears how much is done, 0 to 1, and stops the work with
// false. Throws Failure when a font is missing.
ExportedDocument export_plan(const Workshop&, DocumentFormat, const PlanOptions&,
                             const std::function<bool(double)>& progress = {});

// A document as a file of this form.
ExportedDocument write_document(const Document&, DocumentFormat,
                                const std::function<bool(double)>& progress = {});

// One of the documents beside the plan; `meeting` as in build_companion.
ExportedDocument export_companion(const Workshop&, Companion, int meeting, DocumentFormat,
                                  const PlanOptions&);

// 差分表 of two versions, as a document or, with xlsx, as a table to fill in.
ExportedDocument export_changes(const Workshop& older, const Workshop& newer,
                                const std::string& format, const PlanOptions&);

// The plan's tables and charts, a sheet each.
std::string export_plan_tables(const Workshop&, const PlanOptions&);

// The tables that officials and the council fill in.
enum class AnswerTable { departments, progress, comments };
constexpr auto names(AnswerTable) { return std::array{"departments", "progress", "comments"}; }
Sheet answer_table(const Workshop&, AnswerTable, const PlanOptions&);

// A table as a file; as docx it is a document of one table.
std::string write_table(const Sheet&, SheetFormat, const Workshop&, const PlanOptions&);

enum class PosterFormat { pdf, png };
constexpr auto names(PosterFormat) { return std::array{"pdf", "png"}; }
// A poster for the wall. Throws Failure when a font is missing.
ExportedDocument export_poster(const Workshop&, PosterKind, PosterFormat, Paper,
                               const PlanOptions&);

// 引き継ぎパック: everything the next chair needs, with the manifest; signed with a folder of keys.
std::vector<ZipPart> make_handover(const Workshop&, const PlanOptions&,
                                   const std::optional<std::filesystem::path>& key_folder = {});

// All cards in a table, a row each. Hidden cards are in it only at the internal level.
std::string export_cards(const Workshop&, SheetFormat, const PlanOptions&);

}  // namespace yoriai
