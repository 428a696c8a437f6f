#include "exchange/export_workshop.h"

#include <utility>

#include "exchange/answer_tables.h"
#include "exchange/cards_table.h"
#include "exchange/csv_writer.h"
#include "exchange/docx_writer.h"
#include "exchange/html_writer.h"
#include "exchange/markdown_writer.h"
#include "exchange/plan_json.h"
#include "exchange/plan_sheets.h"
#include "exchange/xlsx_writer.h"
#include "page/pages.h"
#include "page/pdf.h"
#include "plan/plan_changes.h"
#include "plan/public_workshop.h"

namespace yoriai {

ExportedDocument write_document(const Document& document, DocumentFormat format,
                                const std::function<bool(double)>& progress) {
    ExportedDocument exported;
    switch (format) {
        case DocumentFormat::html:
            exported.bytes = write_html(document);
            return exported;
        case DocumentFormat::markdown:
            exported.bytes = write_markdown(document);
            return exported;
        case DocumentFormat::json:
            exported.bytes = write_plan_json(document);
            return exported;
        case DocumentFormat::docx:
        case DocumentFormat::pdf:
            break;
    }
    Pages pages = lay_out(document, progress);
    exported.missing_characters = pages.missing_characters;
    exported.pages = pages.count();
    exported.stopped = exported.pages == 0;
    if (exported.stopped) return exported;
    if (format == DocumentFormat::pdf) {
        exported.bytes = make_pdf(std::move(pages));
    } else {
        // Of the pages it needs only their numbers: the texts that were set need not stay.
        const auto page_of_anchor = std::exchange(pages, {}).page_of_anchor;
        exported.bytes = write_docx(document, page_of_anchor);
    }
    return exported;
}

ExportedDocument export_plan(const Workshop& workshop, DocumentFormat format,
                             const PlanOptions& options,
                             const std::function<bool(double)>& progress) {
    return write_document(build_plan(workshop, options), format, progress);
}

namespace {

// The newsletter is one sheet, however much was said: as much is left out as it takes.
Document companion_that_fits(const Workshop& workshop, Companion what, int meeting,
                             const PlanOptions& options) {
    Document document = build_companion(workshop, what, meeting, options);
    if (what != Companion::newsletter) return document;
    for (int briefness = 1; briefness <= briefest_newsletter; ++briefness) {
        if (lay_out(document).count() <= 1) break;
        document = build_companion(workshop, what, meeting, options, briefness);
    }
    return document;
}

}  // namespace

ExportedDocument export_companion(const Workshop& workshop, Companion what, int meeting,
                                  DocumentFormat format, const PlanOptions& options) {
    return write_document(companion_that_fits(workshop, what, meeting, options), format);
}

ExportedDocument export_changes(const Workshop& older, const Workshop& newer,
                                const std::string& format, const PlanOptions& options) {
    const Document changes = build_changes(older, newer, options);
    if (const auto document = kind_named<DocumentFormat>(format))
        return write_document(changes, *document);
    ExportedDocument exported;
    exported.bytes = write_xlsx(plan_sheets(changes), changes.date);
    return exported;
}

ExportedDocument export_poster(const Workshop& workshop, PosterKind kind, PosterFormat format,
                               Paper paper, const PlanOptions& options) {
    Pages pages = kind == PosterKind::board
                      ? lay_out_poster(build_board_poster(workshop, options), paper)
                      : lay_out_poster(build_tree_poster(workshop, options), paper);
    ExportedDocument exported;
    exported.missing_characters = pages.missing_characters;
    exported.bytes = format == PosterFormat::pdf ? make_pdf(std::move(pages)) : poster_png(pages);
    return exported;
}

std::string export_plan_tables(const Workshop& workshop, const PlanOptions& options) {
    const Document plan = build_plan(workshop, options);
    return write_xlsx(plan_sheets(plan), plan.date);
}

Sheet answer_table(const Workshop& workshop, AnswerTable what, const PlanOptions& options) {
    if (what == AnswerTable::departments) return departments_table(workshop, options);
    if (what == AnswerTable::progress) return progress_table(workshop, options);
    return comments_table(workshop, options);
}

std::string write_table(const Sheet& sheet, SheetFormat format, const Workshop& workshop,
                        const PlanOptions& options) {
    const Date date = options.date ? options.date : today();
    if (format == SheetFormat::csv) return write_csv(sheet);
    if (format == SheetFormat::xlsx) return write_xlsx({sheet}, date);
    // It has no contents that would need the PDF's page numbers.
    return write_docx(to_document(sheet, workshop.district, options.language, date,
                                  options.style.value_or(workshop.plan.style)),
                      {});
}

std::string export_cards(const Workshop& workshop, SheetFormat format, const PlanOptions& options) {
    const WorkshopAtLevel shown(workshop, options.level, options.language);
    return write_table(cards_table(shown.get(), options.level, options.language), format, workshop,
                       options);
}

}  // namespace yoriai
