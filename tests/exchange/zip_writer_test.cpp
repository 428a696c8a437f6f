#include "exchange/zip_writer.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>

#include "exchange/unzip.h"

using namespace yoriai;

TEST_CASE("a zip gives back its parts and is the same in every time zone") {
    const std::vector<ZipPart> parts = {{"a/一.txt", std::string(5000, 'x')}, {"empty", ""}};
    const std::string file = write_zip(parts);
    CHECK(unzip(file, "a/一.txt") == parts[0].bytes);
    CHECK(unzip(file, "empty").empty());
    CHECK(file.size() < 1000);
    const char* zone = std::getenv("TZ");
    const std::string before = zone ? zone : "";
    ::setenv("TZ", "Pacific/Kiritimati", 1);
    ::tzset();
    CHECK(write_zip(parts) == file);
    if (zone)
        ::setenv("TZ", before.c_str(), 1);
    else
        ::unsetenv("TZ");
    ::tzset();
}
