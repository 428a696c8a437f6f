#include "page/pdf.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "sample_document.h"
#include "text/failure.h"

using namespace yoriai;

namespace {

namespace fs = std::filesystem;

std::string output_of(const std::string& command) {
    std::string output;
    std::array<char, 4096> part{};
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>&1").c_str(), "r"),
                                                     pclose);
    while (fgets(part.data(), static_cast<int>(part.size()), pipe.get())) output += part.data();
    return output;
}

std::string without_spaces(const std::string& text) {
    std::string kept;
    for (const char byte : text) {
        if (byte != ' ' && byte != '\n' && byte != '\f') kept += byte;
    }
    return kept;
}

class PdfFile {
 public:
    explicit PdfFile(const Pages& pages)
        : path_(fs::temp_directory_path() /
                ("yoriai-pdf-test-" + std::to_string(std::rand()) + ".pdf")) {
        write_pdf(pages, path_);
    }
    ~PdfFile() { fs::remove(path_); }
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;
    std::string read_with(const std::string& command, const std::string& after = "") const {
        return output_of(command + " " + path_.string() + " " + after);
    }

 private:
    fs::path path_;
};

}  // namespace

TEST_CASE("the same document gives the same PDF, byte for byte") {
    const std::string once = make_pdf(lay_out(sample_document(20)));
    CHECK(once.size() > 10000);
    CHECK(make_pdf(lay_out(sample_document(20))) == once);
}

TEST_CASE("a PDF holds every card's text, embeds its fonts and passes qpdf") {
    const Pages pages = lay_out(sample_document(60));
    const PdfFile file(pages);
    const std::string text = without_spaces(file.read_with("pdftotext -raw", "-"));
    for (int card = 1; card <= 60; ++card) {
        CHECK(text.find("カード" + std::to_string(card) + "。") != std::string::npos);
    }
    const std::string fonts = file.read_with("pdffonts");
    INFO(fonts);
    CHECK(fonts.find("BIZUDPGothic-Regular") != std::string::npos);
    CHECK(fonts.find("BIZUDPGothic-Bold") != std::string::npos);
    CHECK(fonts.find(" no ") == std::string::npos);
    CHECK(file.read_with("qpdf --check").find("No syntax or stream encoding errors") !=
          std::string::npos);
    const std::string about = file.read_with("pdfinfo");
    INFO(about);
    CHECK(about.find("みどり丘小学校区") != std::string::npos);
    CHECK(about.find("Tagged:          yes") != std::string::npos);
    CHECK(about.find("Pages:           " + std::to_string(pages.count())) != std::string::npos);
}

TEST_CASE("a PDF has a bookmark for each heading and links that lead somewhere") {
    const PdfFile file(lay_out(sample_document(60)));
    const std::string all = file.read_with("qpdf --json --json-key=outlines --json-key=qpdf");
    const std::string outlines = file.read_with("qpdf --json --json-key=outlines");
    std::size_t bookmarks = 0;
    for (std::size_t at = 0; (at = outlines.find("\"title\":", at)) != std::string::npos; ++at) {
        ++bookmarks;
    }
    CHECK(bookmarks == 7);  // the contents' own title and six headings
    CHECK(all.find("\"/Link\"") != std::string::npos);
}

TEST_CASE("a PDF says its language, shows its title and names the heads of its tables") {
    const PdfFile file(lay_out(sample_document(60)));
    const std::string all = file.read_with("qpdf --json --json-key=qpdf");
    CHECK(all.find("\"/Lang\": \"u:ja\"") != std::string::npos);
    CHECK(all.find("\"/DisplayDocTitle\": true") != std::string::npos);
    CHECK(all.find("\"/Scope\": \"/Column\"") != std::string::npos);
    std::size_t told = 0;
    for (std::size_t at = 0; (at = all.find("\"/Alt\": \"u:防災24件\"", at)) != std::string::npos;
         ++at)
        ++told;
    CHECK(told == 4);
    const std::string structure = file.read_with("pdfinfo -struct");
    CHECK(structure.starts_with("Document\n"));
    CHECK(structure.find("Warning") == std::string::npos);
    for (const char* tag : {"H1", "H2", "Table", "TH", "TD", "Caption", "Figure"})
        CHECK(structure.find(tag) != std::string::npos);
}

TEST_CASE("every link of a PDF leads somewhere, to later pages too") {
    const PdfFile file(lay_out(sample_document(60)));
    const std::string all = file.read_with("qpdf --json --json-key=qpdf");
    const auto count = [&](const std::string& key) {
        std::size_t found = 0;
        for (std::size_t at = 0; (at = all.find(key, at)) != std::string::npos; ++at) ++found;
        return found;
    };
    CHECK(count("\"/Subtype\": \"/Link\"") > 20);
    // The contents' own title and six headings are bookmarks, which have destinations as well.
    CHECK(count("\"/Subtype\": \"/Link\"") + 7 == count("\"/Dest\": "));
}

TEST_CASE("a PDF that can't be written says so and leaves no half file") {
    const Pages pages = lay_out(sample_document(1));
    const fs::path folder = fs::temp_directory_path() / "yoriai-no-such-folder";
    CHECK_THROWS_AS(write_pdf(pages, folder / "plan.pdf"), Failure);
    CHECK_FALSE(fs::exists(folder));
}
