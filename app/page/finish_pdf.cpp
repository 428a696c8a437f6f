#include "page/finish_pdf.h"

#include <array>
#include <charconv>
#include <set>

#include "base/error.h"
#include "base/utf8.h"
#include "page/pdf_objects.h"

// Cairo's objects are few in form and are changed as text. A library that reads each into a tree
// takes 4 KB for it, and a plan of 3,000 cards has 49,000.

namespace yoriai {
namespace {

bool has(std::string_view body, std::string_view entry) {
    return body.find(entry) != std::string_view::npos;
}

// The dictionary with more entries at its end.
std::string with_entries(std::string_view dictionary, const std::string& entries) {
    return std::string(dictionary.substr(0, dictionary.rfind(">>"))) + " " + entries + " >>";
}

// As UTF-16 in hexadecimal digits, which is what all viewers read.
std::string pdf_text(const std::string& text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string hexadecimal = "<FEFF";
    const auto append = [&](char32_t unit) {
        for (int shift = 12; shift >= 0; shift -= 4)
            hexadecimal += digits[(unit >> static_cast<unsigned>(shift)) & 0xFU];
    };
    for (char32_t character : to_utf32(text)) {
        if (character >= 0x10000) {
            character -= 0x10000;
            append(0xD800 + (character >> 10U));
            character = 0xDC00 + (character & 0x3FFU);
        }
        append(character);
    }
    return hexadecimal + ">";
}

// With a point, whatever the locale.
std::string pdf_length(double points) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), points,
                                   std::chars_format::fixed, 2);
    return {digits.data(), end.ptr};
}

std::vector<int> page_numbers(const PdfObjects& objects) {
    std::vector<int> pages;
    for (int number = 1; number <= objects.count(); ++number)
        if (objects.body(number).starts_with("<< /Type /Page ")) pages.push_back(number);
    return pages;
}

// Finishes one object after the other, in the order of their numbers, which is that of reading:
// Cairo gives an element its number when it is begun.
class PdfFinisher {
 public:
    PdfFinisher(const PdfObjects& objects, const std::string& language,
                const std::vector<std::string>& figures, const std::vector<LinkTarget>& links)
        : objects_(objects),
          language_(language),
          figures_(figures),
          links_(links),
          pages_(page_numbers(objects)),
          root_(objects.count() + 1),
          packer_(root_) {}

    std::string finish() {
        for (int number = 1; number <= objects_.count(); ++number) {
            const std::string_view body = objects_.body(number);
            if (body.ends_with("\nendstream"))
                packer_.add_stream(number, with_length(body));
            else if (!lengths_.contains(number))
                packer_.add_text(number, number == objects_.catalog() ? described(body)
                                                                      : completed(number, body));
        }
        if (!structure_.empty()) packer_.add_text(root_, structure_);
        if (next_link_ != links_.size()) throw Error("the PDF has not all of its links");
        return packer_.finish(objects_.catalog(), objects_.info());
    }

 private:
    std::string described(std::string_view catalog) const {
        std::string led_to_root(catalog);
        constexpr std::string_view key = "/StructTreeRoot ";
        const std::size_t at = led_to_root.find(key);
        if (at != std::string::npos)
            led_to_root.replace(at, led_to_root.find(" 0 R", at) - at,
                                std::string(key) + std::to_string(root_));
        return with_entries(led_to_root, "/Lang " + pdf_text(language_) +
                                             " /MarkInfo << /Marked true >> /PageMode /UseOutlines"
                                             " /ViewerPreferences << /DisplayDocTitle true >>");
    }

    std::string completed(int number, std::string_view body) {
        if (body.starts_with("<< /Type /StructElem")) {
            // Every TH of this program heads a column.
            if (has(body, "/S /TH\n"))
                return with_entries(body, "/A << /O /Table /Scope /Column >>");
            if (has(body, "/S /Figure\n") && next_figure_ < figures_.size())
                return with_entries(body, "/Alt " + pdf_text(figures_[next_figure_++]));
        }
        if (body.starts_with("<< /Type /StructTreeRoot\n")) return document(number, body);
        if (body.starts_with("<< /Type /Annot\n") && has(body, "/Subtype /Link\n"))
            return led(body);
        return std::string(body);
    }

    // What Cairo makes the root of all elements becomes the one element that a document has to have
    // below its root; they go on calling it their parent.
    std::string document(int number, std::string_view root) {
        const std::string children(root.substr(root.find("/K ")));
        const std::size_t table = root.find("/ParentTree ");
        structure_ = "<< /Type /StructTreeRoot " +
                     std::string(root.substr(table, root.find(" R", table) + 2 - table)) + " /K " +
                     std::to_string(number) + " 0 R >>";
        return "<< /Type /StructElem /S /Document /P " + std::to_string(root_) + " 0 R " + children;
    }

    // Leads to [page /XYZ x y null]: the zoom stays as it is.
    std::string led(std::string_view link) {
        const LinkTarget& target = links_.at(next_link_++);
        const std::string place = "/Dest [ " + std::to_string(pages_.at(target.page)) +
                                  " 0 R /XYZ " + pdf_length(target.x) + " " + pdf_length(target.y) +
                                  " null ]";
        const std::size_t old = link.find("/Dest");
        if (old == std::string_view::npos) return with_entries(link, place);
        const std::size_t end = link.find(']', old) + 1;
        return std::string(link.substr(0, old)) + place + std::string(link.substr(end));
    }

    // With the stream's length itself; the object behind that says it in Cairo's file is left out.
    std::string with_length(std::string_view body) {
        constexpr std::string_view key = "/Length ", begin = "\nstream\n", end = "\nendstream";
        const std::size_t at = body.find(key) + key.size();
        const std::size_t data = body.find(begin) + begin.size();
        int number = 0;
        const char* rest = std::from_chars(body.data() + at, body.data() + data, number).ptr;
        if (!std::string_view(rest, 4).starts_with(" 0 R")) return std::string(body);
        lengths_.insert(number);
        const auto behind = static_cast<std::size_t>(rest - body.data()) + 4;
        return std::string(body.substr(0, at)) + std::to_string(body.size() - end.size() - data) +
               std::string(body.substr(behind));
    }

    const PdfObjects& objects_;
    const std::string& language_;
    const std::vector<std::string>& figures_;
    const std::vector<LinkTarget>& links_;
    const std::vector<int> pages_;
    const int root_;         // the number of the structure's new root
    std::string structure_;  // that root; empty when nothing is marked
    std::set<int> lengths_;  // objects that only say how long a stream is
    PdfPacker packer_;
    std::size_t next_figure_ = 0;
    std::size_t next_link_ = 0;
};

}  // namespace

std::string finish_pdf(const std::string& bytes, const std::string& language,
                       const std::vector<std::string>& figures,
                       const std::vector<LinkTarget>& links) {
    const PdfObjects objects(bytes);
    return PdfFinisher(objects, language, figures, links).finish();
}

}  // namespace yoriai
