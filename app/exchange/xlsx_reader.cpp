#include "exchange/xlsx_reader.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <map>
#include <pugixml.hpp>

#include "base/utf8.h"
#include "exchange/xlsx_values.h"
#include "exchange/zip_reader.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace {

// An element costs some 70 bytes, however short it is written.
constexpr std::ptrdiff_t most_tags = 6'000'000;
// A shared text may stand in very many cells, so what comes out is counted too.
constexpr std::size_t most_text_bytes = 96U << 20U;
constexpr std::size_t most_cell_bytes = 4 * 32'767;  // Excel's limit, in characters
constexpr std::size_t rows_above_heads = 30;

// The name without the prefix that some programs write before every element.
std::string_view local_name(const char* name) {
    const std::string_view whole = name;
    const std::size_t colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
    for (const pugi::xml_node& inner : node.children())
        if (local_name(inner.name()) == name) return inner;
    return {};
}

template <class Visit>
void for_each_child(const pugi::xml_node& node, std::string_view name, const Visit& visit) {
    for (const pugi::xml_node& inner : node.children())
        if (local_name(inner.name()) == name) visit(inner);
}

const char* attribute(const pugi::xml_node& node, std::string_view name) {
    for (const pugi::xml_attribute& given : node.attributes())
        if (local_name(given.name()) == name) return given.value();
    return "";
}

bool is_true(std::string_view value) { return value == "1" || value == "true"; }

// The text of a string item: its t and r/t. Its readings (rPh) are not part of it.
std::string text_of(const pugi::xml_node& item) {
    std::string text;
    for (const pugi::xml_node& inner : item.children()) {
        if (local_name(inner.name()) == "t") text += inner.text().get();
        if (local_name(inner.name()) == "r") text += child(inner, "t").text().get();
    }
    return unescape_text(text);
}

class WorkbookReader {
 public:
    explicit WorkbookReader(const PartReader& part) : part_(part) {}

    std::vector<ReadSheet> read() {
        pugi::xml_document workbook;
        const std::string name = find_workbook();
        folder_ = name.substr(0, name.rfind('/') + 1);
        if (!load(name, workbook)) throw Failure(sentence(words::xlsx_not_workbook));
        const auto root = child(workbook, "workbook");
        from_1904_ = is_true(attribute(child(root, "workbookPr"), "date1904"));
        read_relations(name);
        read_shared_texts();
        read_styles();
        std::vector<ReadSheet> sheets;
        for_each_child(child(root, "sheets"), "sheet", [&](const pugi::xml_node& sheet) {
            const auto target = targets_.find(attribute(sheet, "id"));
            if (target == targets_.end() || !target->second.type.ends_with("/worksheet")) return;
            ReadSheet read;
            read.name = unescape_text(attribute(sheet, "name"));
            const std::string_view state = attribute(sheet, "state");
            read.hidden = !state.empty() && state != "visible";
            read_sheet(target->second.part, read);
            sheets.push_back(std::move(read));
        });
        return sheets;
    }

 private:
    struct Target {
        std::string type;
        std::string part;
    };

    bool load(const std::string& name, pugi::xml_document& document) {
        const auto text = part_(name);
        if (!text) return false;
        if (std::count(text->begin(), text->end(), '<') > most_tags)
            throw Failure(sentence(words::xlsx_too_large));
        const unsigned flags =
            pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_doctype;
        const auto result = document.load_buffer(text->data(), text->size(), flags);
        const bool declares = std::any_of(document.begin(), document.end(), [](const auto& node) {
            return node.type() == pugi::node_doctype;
        });
        if (!result || declares) throw Failure(sentence(words::xlsx_damaged, name));
        return true;
    }

    std::string resolve(std::string_view target) const {
        return target.starts_with("/") ? std::string(target.substr(1))
                                       : folder_ + std::string(target);
    }

    std::string find_workbook() {
        pugi::xml_document relations;
        if (!load("_rels/.rels", relations)) throw Failure(sentence(words::xlsx_not_workbook));
        std::string found = "xl/workbook.xml";
        for_each_child(child(relations, "Relationships"), "Relationship", [&](const auto& one) {
            if (std::string_view(attribute(one, "Type")).ends_with("/officeDocument"))
                found = resolve(attribute(one, "Target"));
        });
        return found;
    }

    void read_relations(const std::string& workbook) {
        pugi::xml_document relations;
        load(folder_ + "_rels/" + workbook.substr(folder_.size()) + ".rels", relations);
        for_each_child(child(relations, "Relationships"), "Relationship", [&](const auto& one) {
            targets_[attribute(one, "Id")] = {attribute(one, "Type"),
                                              resolve(attribute(one, "Target"))};
        });
    }

    // Loads the part that the workbook says is of this type.
    bool load_related(std::string_view type, pugi::xml_document& document) {
        for (const auto& [id, target] : targets_)
            if (target.type.ends_with(type)) return load(target.part, document);
        return false;
    }

    void read_shared_texts() {
        pugi::xml_document document;
        if (!load_related("/sharedStrings", document)) return;
        for_each_child(child(document, "sst"), "si",
                       [&](const auto& item) { shared_.push_back(text_of(item)); });
    }

    void read_styles() {
        pugi::xml_document document;
        if (!load_related("/styles", document)) return;
        const auto root = child(document, "styleSheet");
        std::map<int, std::string> codes;
        for_each_child(child(root, "numFmts"), "numFmt", [&](const auto& format) {
            codes[std::atoi(attribute(format, "numFmtId"))] = attribute(format, "formatCode");
        });
        for_each_child(child(root, "cellXfs"), "xf", [&](const auto& style) {
            const int id = std::atoi(attribute(style, "numFmtId"));
            const auto code = codes.find(id);
            dates_.push_back(code == codes.end() ? is_date_format(id)
                                                 : is_date_format(code->second));
        });
    }

    std::string number_text(const pugi::xml_node& cell, const char* text) const {
        const std::string_view digits = trim(text);
        double number = 0;
        const char* const end = digits.data() + digits.size();
        const auto [stopped, problem] = std::from_chars(digits.data(), end, number);
        if (problem != std::errc() || stopped != end) return unescape_text(text);
        const auto style = static_cast<std::size_t>(std::atoi(attribute(cell, "s")));
        const bool date = style < dates_.size() && dates_[style];
        return date ? date_from_serial(number, from_1904_) : plain_from_number(number);
    }

    std::string value_of(const pugi::xml_node& cell, ReadSheet& sheet) const {
        const std::string_view type = attribute(cell, "t");
        if (type == "inlineStr") return text_of(child(cell, "is"));
        const auto value = child(cell, "v");
        if (!value && child(cell, "f")) ++sheet.not_calculated;
        if (!value) return {};
        const char* const text = value.text().get();
        if (type == "s") {
            const auto index = static_cast<std::size_t>(std::atoi(text));
            return index < shared_.size() ? shared_[index] : std::string();
        }
        if (type == "b") return is_true(text) ? "TRUE" : "FALSE";
        if (type.empty() || type == "n") return number_text(cell, text);
        return unescape_text(text);
    }

    void count_text(const std::string& value) {
        text_bytes_ += value.size();
        if (value.size() > most_cell_bytes || text_bytes_ > most_text_bytes)
            throw Failure(sentence(words::xlsx_too_large));
    }

    void read_row(const pugi::xml_node& from, ReadSheet& sheet) {
        ReadRow row;
        row.line = std::max(std::atoi(attribute(from, "r")), last_line_ + 1);
        last_line_ = std::min(row.line, 1 << 20);
        int next = 0;
        for_each_child(from, "c", [&](const pugi::xml_node& cell) {
            const char* const reference = attribute(cell, "r");
            const int column = *reference ? column_of(reference) : next;
            if (column < 0) throw Failure(sentence(words::xlsx_damaged, sheet.name));
            next = column + 1;
            std::string value = value_of(cell, sheet);
            if (trim(value).empty()) return;
            count_text(value);
            const auto index = static_cast<std::size_t>(column);
            if (index >= most_import_columns)
                throw Failure(sentence(words::csv_too_wide, std::to_string(row.line),
                                       std::to_string(most_import_columns)));
            if (row.cells.size() <= index) row.cells.resize(index + 1);
            row.cells[index] = std::move(value);
        });
        if (row.cells.empty()) return;
        if (sheet.rows.size() == most_import_rows + rows_above_heads)
            throw Failure(sentence(words::import_too_many_rows));
        sheet.rows.push_back(std::move(row));
    }

    void read_sheet(const std::string& part, ReadSheet& sheet) {
        pugi::xml_document document;
        if (!load(part, document)) throw Failure(sentence(words::xlsx_damaged, part));
        const auto root = child(document, "worksheet");
        last_line_ = 0;
        for_each_child(child(root, "sheetData"), "row",
                       [&](const pugi::xml_node& row) { read_row(row, sheet); });
        for_each_child(child(root, "mergeCells"), "mergeCell",
                       [&](const pugi::xml_node&) { ++sheet.merged; });
    }

    const PartReader& part_;
    std::string folder_;
    std::map<std::string, Target> targets_;
    std::vector<std::string> shared_;
    std::vector<bool> dates_;  // for each cell style, whether its numbers are days
    bool from_1904_ = false;
    int last_line_ = 0;
    std::size_t text_bytes_ = 0;
};

}  // namespace

std::vector<ReadSheet> read_workbook_parts(const PartReader& part) {
    return WorkbookReader(part).read();
}

std::vector<ReadSheet> read_xlsx(std::string_view bytes) {
    ZipReader zip(bytes);
    if (!zip.is_zip()) throw Failure(sentence(words::xlsx_not_workbook));
    return read_workbook_parts([&](const std::string& name) { return zip.read(name); });
}

}  // namespace yoriai
