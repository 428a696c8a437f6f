#include "language/personal_details.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

namespace {

using namespace yoriai;

struct Line {
    std::string text;
    std::vector<PersonalDetail> wanted;
};

DetailKind kind_of(const std::string& name) {
    constexpr auto all = names(DetailKind{});
    const auto found = std::find(all.begin(), all.end(), name);
    REQUIRE(found != all.end());
    return static_cast<DetailKind>(found - all.begin());
}

// {person:伊藤}さん
Line read_line(const std::string& marked) {
    Line line;
    for (std::size_t at = 0; at < marked.size();) {
        const std::size_t open = marked.find('{', at);
        line.text += marked.substr(at, open - at);
        if (open == std::string::npos) break;
        const std::size_t colon = marked.find(':', open);
        const std::size_t close = marked.find('}', colon);
        const std::string words = marked.substr(colon + 1, close - colon - 1);
        line.wanted.push_back(
            {kind_of(marked.substr(open + 1, colon - open - 1)), line.text.size(), words.size()});
        line.text += words;
        at = close + 1;
    }
    return line;
}

std::vector<Line> read_lines() {
    std::ifstream file(YORIAI_ROOT "/tests/data/personal_details.txt");
    std::vector<Line> lines;
    for (std::string line; std::getline(file, line);)
        if (!line.empty() && !line.starts_with("#")) lines.push_back(read_line(line));
    return lines;
}

std::string mark(const std::string& text) {
    return replace_details(text, find_personal_details(text),
                           [](const PersonalDetail& detail, std::string_view words) {
                               const auto kind = static_cast<std::size_t>(detail.kind);
                               return "{" + std::string(names(detail.kind)[kind]) + ":" +
                                      std::string(words) + "}";
                           });
}

bool holds(const std::vector<PersonalDetail>& details, const PersonalDetail& wanted) {
    return std::any_of(details.begin(), details.end(), [&](const PersonalDetail& found) {
        return found.kind == wanted.kind && found.position <= wanted.position &&
               found.end() >= wanted.end();
    });
}

bool touches(const std::vector<PersonalDetail>& details, const PersonalDetail& found) {
    return std::any_of(details.begin(), details.end(), [&](const PersonalDetail& wanted) {
        return found.position < wanted.end() && wanted.position < found.end();
    });
}

}  // namespace

TEST_CASE("two hundred hard lines: few personal details are missed, few other words are taken") {
    const std::vector<Line> lines = read_lines();
    REQUIRE(lines.size() >= 200);
    std::size_t wanted = 0;
    std::size_t seen = 0;
    std::size_t found = 0;
    std::size_t right = 0;
    std::string wrong;
    for (const Line& line : lines) {
        const auto details = find_personal_details(line.text);
        bool good = true;
        for (const PersonalDetail& detail : line.wanted) {
            ++wanted;
            const bool hit = holds(details, detail);
            seen += hit;
            good = good && hit;
        }
        for (const PersonalDetail& detail : details) {
            ++found;
            const bool hit = touches(line.wanted, detail);
            right += hit;
            good = good && hit;
        }
        if (!good) wrong += mark(line.text) + "\n";
    }
    const double recall = static_cast<double>(seen) / static_cast<double>(wanted);
    const double precision = static_cast<double>(right) / static_cast<double>(found);
    MESSAGE(lines.size() << " lines, " << wanted << " details: recall " << recall << ", precision "
                         << precision << "\n"
                         << wrong);
    CHECK(recall >= 0.97);
    CHECK(precision >= 0.97);
}

TEST_CASE("details are given in their order, none over another, in whole characters") {
    for (const Line& line : read_lines()) {
        std::size_t end = 0;
        for (const PersonalDetail& detail : find_personal_details(line.text)) {
            INFO(line.text);
            CHECK(detail.position >= end);
            CHECK(detail.length > 0);
            end = detail.end();
            const auto begins = [&](std::size_t at) {
                return at >= line.text.size() || (line.text[at] & 0xC0) != 0x80;
            };
            CHECK(begins(detail.position));
            CHECK(begins(detail.end()));
        }
        CHECK(end <= line.text.size());
    }
}

TEST_CASE("what is certified of somebody is one detail with its certificate and level") {
    CHECK(mark("渡辺さんの要介護認定を出した") ==
          "{person:渡辺}さんの{illness:要介護認定}を出した");
    CHECK(mark("渡辺さんは要介護度3です") == "{person:渡辺}さんは{illness:要介護度3}です");
}

TEST_CASE("a text that is not UTF-8 or very long is searched as well") {
    CHECK(find_personal_details("\xFF\xFE\x80").empty());
    CHECK(find_personal_details("").empty());
    std::string text;
    for (int i = 0; i < 400; ++i) text += "道が暗い。";
    text += "佐藤さん";
    CHECK(find_personal_details(text).size() == 1);
}
