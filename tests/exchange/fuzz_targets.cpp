#include "exchange/fuzz_targets.h"

#include <array>
#include <map>
#include <stdexcept>

#include "base/utf8.h"
#include "exchange/command_json.h"
#include "exchange/csv_reader.h"
#include "exchange/decode_text.h"
#include "exchange/import_cards.h"
#include "exchange/session_json.h"
#include "exchange/xlsx_reader.h"
#include "text/failure.h"

namespace yoriai {
namespace {

void promise(bool kept, const char* what) {
    if (!kept) throw std::logic_error(what);
}

// Runs what may refuse the bytes; true when it did not. A refusal says something in both languages.
template <class Act>
bool accepts(const Act& act) {
    try {
        act();
        return true;
    } catch (const Failure& failure) {
        for (const Language language : {Language::japanese, Language::english}) {
            const std::string told =
                say_in(language, failure.told().message, failure.told().values);
            promise(!told.empty() && is_utf8(told), "a refusal is a sentence");
        }
        return false;
    }
}

void check_rows(const std::vector<ReadRow>& rows) {
    int line = 0;
    for (const ReadRow& row : rows) {
        promise(row.line > line, "lines grow");
        promise(!row.cells.empty() && row.cells.size() <= most_import_columns, "columns");
        for (const std::string& cell : row.cells) promise(is_utf8(cell), "cells are UTF-8");
        line = row.line;
    }
}

void check_preview(const ImportPreview& preview) {
    for (const PreviewCard& made : preview.cards) {
        const std::string& text = made.card.text;
        promise(!text.empty() && is_utf8(text) && trim(text) == text, "cards have a text");
        promise(text.find('\0') == std::string::npos, "no NUL in a card");
        promise(count_characters(text) <= most_card_characters, "long cards are cut");
        promise(made.card.table >= 0 && made.card.table <= 1000, "table numbers");
        for (const auto* names : {&made.card.fields, &made.card.tags})
            for (const std::string& name : *names)
                promise(!trim(name).empty() && is_utf8(name), "names are not empty");
    }
    promise(is_utf8(write_preview_json(preview, false)), "the preview is UTF-8");
    // The command that comes of it is one that a script could have given.
    if (preview.cards.size() < 100) {
        const std::string line = write_command(import_command(preview));
        promise(write_command(read_command(line)) == line, "an import is a command");
    }
}

ImportOptions cutting() {
    ImportOptions options;
    options.cut_long = true;
    return options;
}

std::string quoted(const std::vector<ReadRow>& rows) {
    std::string text;
    for (const ReadRow& row : rows) {
        for (const std::string& cell : row.cells) {
            if (&cell != &row.cells.front()) text += ',';
            text += '"';
            for (const char byte : cell) text += byte == '"' ? "\"\"" : std::string(1, byte);
            text += '"';
        }
        text += '\n';
    }
    return text;
}

void check_csv(const std::string& text) {
    const std::vector<ReadRow> rows = read_csv(text, find_separator(text));
    check_rows(rows);
    const std::vector<ReadRow> again = read_csv(quoted(rows), ',');
    promise(again.size() == rows.size(), "as many rows after writing");
    for (std::size_t i = 0; i < rows.size(); ++i)
        promise(again[i].cells == rows[i].cells, "the same cells after writing");
}

}  // namespace

void fuzz_csv(std::string_view bytes) {
    if (bytes.empty()) return;
    const auto choice = static_cast<std::size_t>(static_cast<unsigned char>(bytes[0]) % 8);
    bytes.remove_prefix(1);
    ImportOptions options = cutting();
    if (choice < names(Encoding{}).size()) options.encoding = static_cast<Encoding>(choice);
    DecodedText decoded;
    if (accepts([&] { decoded = decode_text(bytes, options.encoding); })) {
        promise(is_utf8(decoded.text), "decoded text is UTF-8");
        promise(decoded.text.find('\0') == std::string::npos, "decoded text has no NUL");
        accepts([&] { check_csv(decoded.text); });
    }
    for (const char* name : {"a.csv", "a.tsv", "a.txt", "a.json"})
        accepts([&] { check_preview(preview_cards(bytes, name, options)); });
    accepts([&] { check_preview(preview_pasted_cards(bytes, cutting())); });
}

void fuzz_command(std::string_view bytes) {
    Command command = Undo{};
    if (!accepts([&] { command = read_command(bytes); })) return;
    const std::string written = write_command(command);
    promise(is_utf8(written), "a written command is UTF-8");
    promise(written.find('\n') == std::string::npos, "a command is one line");
    promise(write_command(read_command(written)) == written, "the same command after writing");
}

void fuzz_session(std::string_view bytes) {
    accepts([&] { check_preview(preview_cards(bytes, "a.json", cutting())); });
    Workshop workshop;
    if (!accepts([&] { workshop = read_session_json(bytes); })) return;
    const std::string written = write_session_json(workshop);
    promise(is_utf8(written) && is_session_json(written), "a written session is one");
    promise(write_session_json(read_session_json(written)) == written,
            "the same session after writing");
}

void fuzz_workbook_parts(std::string_view bytes) {
    static const std::string office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static const std::string whole =
        "<workbook><sheets><sheet name=\"a\" id=\"s\"/></sheets></workbook>";
    std::map<std::string, std::string> parts = {
        {"_rels/.rels",
         "<Relationships><Relationship Type=\"/officeDocument\" "
         "Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", whole},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"s\" Type=\"" + office +
             "/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"t\" Type=\"" + office +
             "/sharedStrings\" Target=\"shared.xml\"/><Relationship Id=\"u\" Type=\"" + office +
             "/styles\" Target=\"styles.xml\"/></Relationships>"}};
    for (const char* name : {"xl/sheet.xml", "xl/shared.xml", "xl/styles.xml", "xl/workbook.xml"}) {
        const std::size_t end = bytes.find('\x1e');
        parts[name] = bytes.substr(0, end);
        if (end == std::string_view::npos) break;
        bytes.remove_prefix(end + 1);
    }
    accepts([&] {
        const auto sheets = read_workbook_parts([&](const std::string& name) {
            const auto part = parts.find(name);
            return part == parts.end() ? std::nullopt : std::optional(part->second);
        });
        for (const ReadSheet& sheet : sheets) {
            promise(is_utf8(sheet.name), "names of sheets are UTF-8");
            check_rows(sheet.rows);
        }
    });
}

void fuzz_workbook_zip(std::string_view bytes) {
    accepts([&] {
        for (const ReadSheet& sheet : read_xlsx(bytes)) check_rows(sheet.rows);
    });
    accepts([&] { check_preview(preview_cards(bytes, "a.xlsx", cutting())); });
}

const std::vector<FuzzTarget>& fuzz_targets() {
    static const std::vector<FuzzTarget> all = {{"csv", fuzz_csv},
                                                {"command", fuzz_command},
                                                {"session", fuzz_session},
                                                {"workbook_parts", fuzz_workbook_parts},
                                                {"workbook_zip", fuzz_workbook_zip}};
    return all;
}

}  // namespace yoriai
