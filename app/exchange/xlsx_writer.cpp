#include "exchange/xlsx_writer.h"

#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "base/error.h"
#include "base/utf8.h"
#include "exchange/text_width.h"
#include "exchange/xml_text.h"

namespace fs = std::filesystem;

namespace yoriai {
namespace {

constexpr double line_height = 15.75;         // points, for 10.5 pt type
constexpr double tallest_row = 409;           // points, Excel's limit
constexpr std::size_t longest_cell = 32'767;  // characters, Excel's limit
constexpr std::size_t longest_name = 31;      // characters of a sheet's name, Excel's limit
constexpr const char* font = "BIZ UDPゴシック";

// Names the file that libxlsxwriter, which knows only paths, writes into; removes it at the end.
class TemporaryFile {
 public:
    TemporaryFile() {
        path_ = (fs::temp_directory_path() / "yoriai-XXXXXX").string();
        const int descriptor = ::mkstemp(path_.data());
        if (descriptor < 0) throw Error("no temporary file can be made: " + path_);
        ::close(descriptor);
    }
    ~TemporaryFile() { ::unlink(path_.c_str()); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const std::string& path() const { return path_; }
    std::string read() const {
        std::ifstream file(path_, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

 private:
    std::string path_;
};

struct Formats {
    lxw_format* title;
    lxw_format* head;
    lxw_format* text;
    lxw_format* number;
    lxw_format* date;
    lxw_format* note;
};

lxw_format* add_format(lxw_workbook* book, double size) {
    lxw_format* format = workbook_add_format(book);
    format_set_font_name(format, font);
    format_set_font_size(format, size);
    return format;
}

lxw_format* add_cell_format(lxw_workbook* book) {
    lxw_format* format = add_format(book, 10.5);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0xCDC3AF);
    return format;
}

Formats add_formats(lxw_workbook* book) {
    Formats formats{add_format(book, 14),  add_cell_format(book), add_cell_format(book),
                    add_cell_format(book), add_cell_format(book), add_format(book, 9)};
    format_set_bold(formats.title);
    format_set_align(formats.title, LXW_ALIGN_VERTICAL_CENTER);
    format_set_bold(formats.head);
    format_set_bg_color(formats.head, 0xE7E0D1);
    format_set_align(formats.head, LXW_ALIGN_VERTICAL_CENTER);
    format_set_num_format(formats.date, "yyyy/mm/dd");
    format_set_align(formats.date, LXW_ALIGN_CENTER);
    return formats;
}

std::string shorten(std::string_view text, std::size_t count) {
    return std::string(first_characters(text, count));
}

// Excel doesn't tell names apart by case.
std::string lower_case(std::string text) {
    for (char& byte : text)
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    return text;
}

// A name for the sheet's tab that Excel takes and no other sheet has.
std::string tab_name(const std::string& wanted, std::set<std::string>& used) {
    std::string name = clean_text(wanted);
    for (char& byte : name)
        if (std::string_view("[]:*?/\\'\n\t").find(byte) != std::string_view::npos) byte = ' ';
    name = shorten(trim(name), longest_name);
    if (name.empty()) name = "Sheet";
    std::string apart = name;
    for (int number = 2; !used.insert(lower_case(apart)).second; ++number)
        apart = shorten(name, longest_name - 4) + " " + std::to_string(number);
    return apart;
}

void check(lxw_error error) {
    if (error != LXW_NO_ERROR) throw Error(std::string("xlsx: ") + lxw_strerror(error));
}

void write_text(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const std::string& text,
                lxw_format* format) {
    const std::string clean = shorten(clean_text(text), longest_cell);
    if (!clean.empty())
        check(worksheet_write_string(page, row, column, clean.c_str(), format));
    else if (format)
        check(worksheet_write_blank(page, row, column, format));
}

void write_cell(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const SheetCell& cell,
                const Formats& formats) {
    if (const auto* number = std::get_if<double>(&cell)) {
        check(worksheet_write_number(page, row, column, *number, formats.number));
    } else if (const auto* date = std::get_if<Date>(&cell)) {
        lxw_datetime day = {date->year, date->month, date->day, 0, 0, 0};
        if (*date)
            check(worksheet_write_datetime(page, row, column, &day, formats.date));
        else
            check(worksheet_write_blank(page, row, column, formats.date));
    } else {
        write_text(page, row, column, std::get<std::string>(cell), formats.text);
    }
}

// A list to choose from in the cells of the column.
void offer_choices(lxw_worksheet* page, lxw_row_t first, lxw_row_t last, lxw_col_t column,
                   const std::vector<std::string>& choices) {
    if (choices.empty() || last < first) return;
    std::vector<std::string> copies = choices;  // the library asks for text it may change
    std::vector<char*> list;
    for (std::string& choice : copies) list.push_back(choice.data());
    list.push_back(nullptr);
    lxw_data_validation validation = {};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    check(worksheet_data_validation_range(page, first, column, last, column, &validation));
}

double row_height(const std::vector<SheetColumn>& columns, const std::vector<SheetCell>& cells) {
    int lines = 1;
    for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i)
        if (const auto* text = std::get_if<std::string>(&cells[i]))
            lines = std::max(lines, count_lines(*text, columns[i].width - 1));
    return std::min(tallest_row, lines * line_height + 4);
}

// & begins a code in headers and footers; Excel takes 255 characters there.
std::string page_header(const std::string& title) {
    std::string header = "&L&9";
    for (const char byte : shorten(clean_text(title), 100)) {
        header += byte;
        if (byte == '&') header += byte;
    }
    return header;
}

void set_up_printing(lxw_worksheet* page, const Sheet& sheet, lxw_row_t head) {
    worksheet_set_landscape(page);
    worksheet_set_paper(page, 9);  // A4
    worksheet_fit_to_pages(page, 1, 0);
    worksheet_set_margins(page, 0.5, 0.5, 0.7, 0.6);  // inches
    worksheet_repeat_rows(page, head, head);
    if (!sheet.title.empty()) worksheet_set_header(page, page_header(sheet.title).c_str());
    worksheet_set_footer(page, "&R&9&P / &N");
}

void write_sheet(lxw_worksheet* page, const Sheet& sheet, const Formats& formats) {
    lxw_row_t row = 0;
    if (!sheet.title.empty()) {
        worksheet_set_row(page, row, 28, nullptr);
        write_text(page, row++, 0, sheet.title, formats.title);
    }
    if (sheet.rows.empty() && !sheet.nothing.empty()) {
        write_text(page, row, 0, sheet.nothing, nullptr);
        return set_up_printing(page, sheet, 0);
    }
    const lxw_row_t head = row++;
    std::vector<SheetCell> names;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(page, column, column, sheet.columns[i].width, nullptr);
        write_text(page, head, column, sheet.columns[i].title, formats.head);
        names.emplace_back(sheet.columns[i].title);
    }
    worksheet_set_row(page, head, row_height(sheet.columns, names) + 4, nullptr);
    for (const auto& cells : sheet.rows) {
        worksheet_set_row(page, row, row_height(sheet.columns, cells), nullptr);
        for (std::size_t i = 0; i < std::min(cells.size(), sheet.columns.size()); ++i)
            write_cell(page, row, static_cast<lxw_col_t>(i), cells[i], formats);
        ++row;
    }
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        offer_choices(page, head + 1, row - 1, static_cast<lxw_col_t>(i), sheet.columns[i].choices);
    if (!sheet.note.empty()) write_text(page, row + 1, 0, sheet.note, formats.note);
    worksheet_freeze_panes(page, head + 1, 0);
    if (!sheet.columns.empty())
        worksheet_autofilter(page, head, 0, std::max(head, row - 1),
                             static_cast<lxw_col_t>(sheet.columns.size() - 1));
    set_up_printing(page, sheet, head);
}

std::time_t to_time(const Date& date) {
    const std::chrono::year_month_day day{std::chrono::year(date ? date.year : 2000),
                                          std::chrono::month(static_cast<unsigned>(date.month)),
                                          std::chrono::day(static_cast<unsigned>(date.day))};
    return std::chrono::system_clock::to_time_t(std::chrono::sys_days(day));
}

// Calls `fill` with a new workbook and gives back the bytes of the closed one.
template <class Fill>
std::string make_workbook(const Date& created, const std::string& title, Fill fill) {
    const TemporaryFile file;
    lxw_workbook* book = workbook_new(file.path().c_str());
    if (!book) throw Error("xlsx: no workbook can be made");
    std::string book_title = shorten(clean_text(title), 200);
    lxw_doc_properties properties = {};
    properties.title = book_title.data();
    properties.created = to_time(created);
    try {
        check(workbook_set_properties(book, &properties));
        fill(book);
    } catch (...) {
        workbook_close(book);
        throw;
    }
    check(workbook_close(book));
    return file.read();
}

}  // namespace

std::string write_xlsx(const std::vector<Sheet>& sheets, const Date& created) {
    const std::string title = sheets.empty() ? "" : sheets.front().title;
    return make_workbook(created, title, [&](lxw_workbook* book) {
        const Formats formats = add_formats(book);
        std::set<std::string> used;
        for (const Sheet& sheet : sheets) {
            const std::string name = tab_name(sheet.name, used);
            lxw_worksheet* page = workbook_add_worksheet(book, name.c_str());
            if (!page) throw Error("xlsx: no sheet can be named " + name);
            write_sheet(page, sheet, formats);
        }
    });
}

std::string write_bare_xlsx(const Sheet& sheet, const Date& created) {
    return make_workbook(created, sheet.title, [&](lxw_workbook* book) {
        const Formats none{};
        lxw_worksheet* page = workbook_add_worksheet(book, nullptr);
        for (std::size_t i = 0; i < sheet.columns.size(); ++i)
            write_text(page, 0, static_cast<lxw_col_t>(i), sheet.columns[i].title, nullptr);
        lxw_row_t row = 0;
        for (const auto& cells : sheet.rows) {
            ++row;
            for (std::size_t i = 0; i < cells.size(); ++i)
                write_cell(page, row, static_cast<lxw_col_t>(i), cells[i], none);
        }
    });
}

}  // namespace yoriai
