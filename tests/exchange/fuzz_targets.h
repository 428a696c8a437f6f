#pragma once

#include <string_view>
#include <vector>

namespace yoriai {

// Each takes any bytes as a foreign file's and checks what must be true whatever they are: that
// nothing but Failure is thrown, limits hold, texts are valid UTF-8, and what was read is the same
// after writing and reading again. A broken promise throws std::logic_error.

// The first byte picks an encoding; the rest is a CSV, TSV or text file, and a paste.
void fuzz_csv(std::string_view bytes);
// A line of a script.
void fuzz_command(std::string_view bytes);
// A session as JSON, or a list of cards as JSON.
void fuzz_session(std::string_view bytes);
// A workbook's parts without the zip around them, which would hide them from the fuzzer: sheet,
// shared texts, styles and workbook with the character 1E between them.
void fuzz_workbook_parts(std::string_view bytes);
// An .xlsx file.
void fuzz_workbook_zip(std::string_view bytes);

struct FuzzTarget {
    const char* name;  // also of its folder in tests/fuzz/corpus
    void (*run)(std::string_view);
};
const std::vector<FuzzTarget>& fuzz_targets();

}  // namespace yoriai
