#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "exchange/fuzz_targets.h"

namespace fs = std::filesystem;

TEST_CASE("every input that fuzzing kept still gives what is promised") {
    for (const yoriai::FuzzTarget& target : yoriai::fuzz_targets()) {
        int inputs = 0;
        for (const auto& entry :
             fs::directory_iterator(fs::path(YORIAI_ROOT "/tests/fuzz/corpus") / target.name)) {
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(file), {}};
            INFO(entry.path().string());
            CHECK_NOTHROW(target.run(bytes));
            ++inputs;
        }
        CHECK_MESSAGE(inputs > 0, target.name);
    }
}
