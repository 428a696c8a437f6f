#include "exchange/export_workshop.h"

#include "exchange/cards_table.h"
#include "exchange/csv_writer.h"
#include "exchange/docx_writer.h"
#include "exchange/html_writer.h"
#include "exchange/markdown_writer.h"
#include "exchange/plan_json.h"
#include "exchange/xlsx_writer.h"
#include "page/pages.h"
#include "page/pdf.h"

namespace yoriai {

ExportedDocument export_plan(const Workshop& workshop, DocumentFormat format,
                             const PlanOptions& options,
                             const std::function<bool(double)>& progress) {
    const Document document = build_plan(workshop, options);
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
    const Pages pages = lay_out(document, progress);
    exported.missing_characters = pages.missing_characters;
    exported.stopped = pages.count() == 0;
    if (exported.stopped) return exported;
    exported.bytes = format == DocumentFormat::pdf ? make_pdf(pages)
                                                   : write_docx(document, pages.page_of_anchor);
    return exported;
}

std::string export_cards(const Workshop& workshop, SheetFormat format, const PlanOptions& options) {
    const Sheet sheet = cards_table(workshop, options.level, options.language);
    if (format == SheetFormat::csv) return write_csv(sheet);
    return write_xlsx({sheet}, options.date ? options.date : today());
}

}  // namespace yoriai
