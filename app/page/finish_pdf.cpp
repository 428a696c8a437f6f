#include "page/finish_pdf.h"

#include <qpdf/qpdf-c.h>

#include <memory>

#include "base/error.h"

namespace yoriai {
namespace {

// qpdf's C interface: its C++ headers can't be compiled as C++20 by every compiler.
struct CleanUp {
    void operator()(qpdf_data pdf) const { qpdf_cleanup(&pdf); }
};
using Pdf = std::unique_ptr<_qpdf_data, CleanUp>;

void check(qpdf_data pdf, QPDF_ERROR_CODE code) {
    if ((code & QPDF_ERRORS) == 0) return;
    const char* reason = qpdf_get_error_full_text(pdf, qpdf_get_error(pdf));
    throw Error(std::string("the PDF can't be finished: ") + (reason ? reason : ""));
}

// An object of the document. qpdf keeps every one that was ever asked for until it is let go of,
// which with an element for each cell of a long table is most of the memory.
class PdfObject {
 public:
    PdfObject(qpdf_data pdf, qpdf_oh object) : pdf_(pdf), object_(object) {}
    ~PdfObject() { qpdf_oh_release(pdf_, object_); }
    PdfObject(const PdfObject&) = delete;
    PdfObject& operator=(const PdfObject&) = delete;

    PdfObject at(const char* key) const { return {pdf_, qpdf_oh_get_key(pdf_, object_, key)}; }
    PdfObject at(int index) const { return {pdf_, qpdf_oh_get_array_item(pdf_, object_, index)}; }
    int count() const { return qpdf_oh_get_array_n_items(pdf_, object_); }
    int number() const { return qpdf_oh_get_int_value_as_int(pdf_, object_); }
    bool is_array() const { return qpdf_oh_is_array(pdf_, object_); }
    bool has(const char* key) const {
        return qpdf_oh_is_dictionary(pdf_, object_) && qpdf_oh_has_key(pdf_, object_, key);
    }
    bool is(const char* key, const char* value) const {
        if (!has(key)) return false;
        return qpdf_oh_is_name_and_equals(pdf_, at(key).object_, value);
    }
    void put(const char* key, const PdfObject& value) const {
        qpdf_oh_replace_key(pdf_, object_, key, value.object_);
    }
    void add(const PdfObject& value) const { qpdf_oh_append_item(pdf_, object_, value.object_); }

 private:
    qpdf_data pdf_;
    qpdf_oh object_;
};

PdfObject pdf_name(qpdf_data pdf, const char* text) { return {pdf, qpdf_oh_new_name(pdf, text)}; }
PdfObject pdf_true(qpdf_data pdf) { return {pdf, qpdf_oh_new_bool(pdf, QPDF_TRUE)}; }
PdfObject pdf_dictionary(qpdf_data pdf) { return {pdf, qpdf_oh_new_dictionary(pdf)}; }
PdfObject pdf_text(qpdf_data pdf, const std::string& text) {
    return {pdf, qpdf_oh_new_unicode_string(pdf, text.c_str())};
}

void describe_document(qpdf_data pdf, const std::string& language) {
    const PdfObject root(pdf, qpdf_get_root(pdf));
    root.put("/Lang", pdf_text(pdf, language));
    const PdfObject marked = pdf_dictionary(pdf);
    marked.put("/Marked", pdf_true(pdf));
    root.put("/MarkInfo", marked);
    const PdfObject viewer = pdf_dictionary(pdf);
    viewer.put("/DisplayDocTitle", pdf_true(pdf));
    root.put("/ViewerPreferences", viewer);
    root.put("/PageMode", pdf_name(pdf, "/UseOutlines"));
}

// Every TH of this program heads a column.
void give_header_cells_their_scope(qpdf_data pdf) {
    const int count = PdfObject(pdf, qpdf_get_trailer(pdf)).at("/Size").number();
    for (int id = 1; id < count; ++id) {
        const PdfObject object(pdf, qpdf_get_object_by_id(pdf, id, 0));
        if (!object.is("/S", "/TH")) continue;
        const PdfObject scope = pdf_dictionary(pdf);
        scope.put("/O", pdf_name(pdf, "/Table"));
        scope.put("/Scope", pdf_name(pdf, "/Column"));
        object.put("/A", scope);
    }
}

// Goes through the structure from an element on, in the order of reading.
class FigureTeller {
 public:
    FigureTeller(qpdf_data pdf, const std::vector<std::string>& figures)
        : pdf_(pdf), figures_(figures) {}

    void tell(const PdfObject& element, int depth = 0) {
        constexpr int deepest = 50;
        if (depth > deepest || next_ == figures_.size()) return;
        if (element.is_array()) {
            const int count = element.count();
            for (int i = 0; i < count; ++i) tell(element.at(i), depth + 1);
            return;
        }
        if (element.is("/S", "/Figure")) element.put("/Alt", pdf_text(pdf_, figures_[next_++]));
        if (element.has("/K")) tell(element.at("/K"), depth + 1);
    }

 private:
    const qpdf_data pdf_;
    const std::vector<std::string>& figures_;
    std::size_t next_ = 0;
};

void tell_figures(qpdf_data pdf, const std::vector<std::string>& figures) {
    const PdfObject root(pdf, qpdf_get_root(pdf));
    if (root.has("/StructTreeRoot")) FigureTeller(pdf, figures).tell(root.at("/StructTreeRoot"));
}

// [page /XYZ x y null]: the zoom stays as it is.
void lead(qpdf_data pdf, const PdfObject& link, const LinkTarget& target) {
    const auto length = [&](double points) {
        return PdfObject(pdf, qpdf_oh_new_real_from_double(pdf, points, 2));
    };
    const PdfObject place(pdf, qpdf_oh_new_array(pdf));
    place.add({pdf, qpdf_get_page_n(pdf, target.page)});
    place.add(pdf_name(pdf, "/XYZ"));
    place.add(length(target.x));
    place.add(length(target.y));
    place.add({pdf, qpdf_oh_new_null(pdf)});
    link.put("/Dest", place);
}

void lead_links(qpdf_data pdf, const std::vector<std::vector<LinkTarget>>& links) {
    const auto count = static_cast<std::size_t>(qpdf_get_num_pages(pdf));
    for (std::size_t page = 0; page < count && page < links.size(); ++page) {
        const PdfObject annotations = PdfObject(pdf, qpdf_get_page_n(pdf, page)).at("/Annots");
        if (!annotations.is_array()) continue;
        std::size_t next = 0;
        for (int i = 0; i < annotations.count(); ++i) {
            const PdfObject annotation = annotations.at(i);
            if (!annotation.is("/Subtype", "/Link") || next >= links[page].size()) continue;
            const LinkTarget& target = links[page][next++];
            if (target.page < count) lead(pdf, annotation, target);
        }
    }
}

}  // namespace

std::string finish_pdf(const std::string& bytes, const std::string& language,
                       const std::vector<std::string>& figures,
                       const std::vector<std::vector<LinkTarget>>& links) {
    const Pdf owner(qpdf_init());
    const qpdf_data pdf = owner.get();
    qpdf_silence_errors(pdf);
    check(pdf, qpdf_read_memory(pdf, "plan", bytes.data(), bytes.size(), nullptr));
    describe_document(pdf, language);
    give_header_cells_their_scope(pdf);
    tell_figures(pdf, figures);
    lead_links(pdf, links);
    check(pdf, qpdf_init_write_memory(pdf));
    qpdf_set_object_stream_mode(pdf, qpdf_o_generate);
    qpdf_set_deterministic_ID(pdf, QPDF_TRUE);
    check(pdf, qpdf_write(pdf));
    const unsigned char* finished = qpdf_get_buffer(pdf);
    return {reinterpret_cast<const char*>(finished), qpdf_get_buffer_length(pdf)};
}

}  // namespace yoriai
