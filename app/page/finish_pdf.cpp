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

qpdf_oh name(qpdf_data pdf, const char* text) { return qpdf_oh_new_name(pdf, text); }

void describe_document(qpdf_data pdf, const std::string& language) {
    const qpdf_oh root = qpdf_get_root(pdf);
    qpdf_oh_replace_key(pdf, root, "/Lang", qpdf_oh_new_unicode_string(pdf, language.c_str()));
    const qpdf_oh marked = qpdf_oh_new_dictionary(pdf);
    qpdf_oh_replace_key(pdf, marked, "/Marked", qpdf_oh_new_bool(pdf, QPDF_TRUE));
    qpdf_oh_replace_key(pdf, root, "/MarkInfo", marked);
    const qpdf_oh viewer = qpdf_oh_new_dictionary(pdf);
    qpdf_oh_replace_key(pdf, viewer, "/DisplayDocTitle", qpdf_oh_new_bool(pdf, QPDF_TRUE));
    qpdf_oh_replace_key(pdf, root, "/ViewerPreferences", viewer);
    qpdf_oh_replace_key(pdf, root, "/PageMode", name(pdf, "/UseOutlines"));
}

bool is_header_cell(qpdf_data pdf, qpdf_oh object) {
    return qpdf_oh_is_dictionary(pdf, object) && qpdf_oh_has_key(pdf, object, "/S") &&
           qpdf_oh_is_name_and_equals(pdf, qpdf_oh_get_key(pdf, object, "/S"), "/TH");
}

// Every TH of this program heads a column.
void give_header_cells_their_scope(qpdf_data pdf) {
    const qpdf_oh size = qpdf_oh_get_key(pdf, qpdf_get_trailer(pdf), "/Size");
    const int count = qpdf_oh_get_int_value_as_int(pdf, size);
    for (int id = 1; id < count; ++id) {
        const qpdf_oh object = qpdf_get_object_by_id(pdf, id, 0);
        if (!is_header_cell(pdf, object)) continue;
        const qpdf_oh scope = qpdf_oh_new_dictionary(pdf);
        qpdf_oh_replace_key(pdf, scope, "/O", name(pdf, "/Table"));
        qpdf_oh_replace_key(pdf, scope, "/Scope", name(pdf, "/Column"));
        qpdf_oh_replace_key(pdf, object, "/A", scope);
    }
}

// Goes through the structure from an element on, in the order of reading.
class FigureTeller {
 public:
    FigureTeller(qpdf_data pdf, const std::vector<std::string>& figures)
        : pdf_(pdf), figures_(figures) {}

    void tell(qpdf_oh element, int depth = 0) {
        constexpr int deepest = 50;
        if (depth > deepest) return;
        if (qpdf_oh_is_array(pdf_, element)) {
            const int count = qpdf_oh_get_array_n_items(pdf_, element);
            for (int i = 0; i < count; ++i)
                tell(qpdf_oh_get_array_item(pdf_, element, i), depth + 1);
            return;
        }
        if (!qpdf_oh_is_dictionary(pdf_, element)) return;
        if (qpdf_oh_has_key(pdf_, element, "/S") && next_ < figures_.size() &&
            qpdf_oh_is_name_and_equals(pdf_, qpdf_oh_get_key(pdf_, element, "/S"), "/Figure"))
            qpdf_oh_replace_key(pdf_, element, "/Alt",
                                qpdf_oh_new_unicode_string(pdf_, figures_[next_++].c_str()));
        if (qpdf_oh_has_key(pdf_, element, "/K"))
            tell(qpdf_oh_get_key(pdf_, element, "/K"), depth + 1);
    }

 private:
    const qpdf_data pdf_;
    const std::vector<std::string>& figures_;
    std::size_t next_ = 0;
};

void tell_figures(qpdf_data pdf, const std::vector<std::string>& figures) {
    const qpdf_oh root = qpdf_get_root(pdf);
    if (!figures.empty() && qpdf_oh_has_key(pdf, root, "/StructTreeRoot"))
        FigureTeller(pdf, figures).tell(qpdf_oh_get_key(pdf, root, "/StructTreeRoot"));
}

bool is_link(qpdf_data pdf, qpdf_oh annotation) {
    return qpdf_oh_is_dictionary(pdf, annotation) && qpdf_oh_has_key(pdf, annotation, "/Subtype") &&
           qpdf_oh_is_name_and_equals(pdf, qpdf_oh_get_key(pdf, annotation, "/Subtype"), "/Link");
}

// [page /XYZ x y null]: the zoom stays as it is.
qpdf_oh destination(qpdf_data pdf, const LinkTarget& target) {
    const qpdf_oh place = qpdf_oh_new_array(pdf);
    qpdf_oh_append_item(pdf, place, qpdf_get_page_n(pdf, target.page));
    qpdf_oh_append_item(pdf, place, name(pdf, "/XYZ"));
    qpdf_oh_append_item(pdf, place, qpdf_oh_new_real_from_double(pdf, target.x, 2));
    qpdf_oh_append_item(pdf, place, qpdf_oh_new_real_from_double(pdf, target.y, 2));
    qpdf_oh_append_item(pdf, place, qpdf_oh_new_null(pdf));
    return place;
}

void lead_links(qpdf_data pdf, const std::vector<std::vector<LinkTarget>>& links) {
    const auto count = static_cast<std::size_t>(qpdf_get_num_pages(pdf));
    for (std::size_t page = 0; page < count && page < links.size(); ++page) {
        const qpdf_oh annotations = qpdf_oh_get_key(pdf, qpdf_get_page_n(pdf, page), "/Annots");
        if (!qpdf_oh_is_array(pdf, annotations)) continue;
        std::size_t next = 0;
        for (int i = 0; i < qpdf_oh_get_array_n_items(pdf, annotations); ++i) {
            const qpdf_oh annotation = qpdf_oh_get_array_item(pdf, annotations, i);
            if (!is_link(pdf, annotation) || next >= links[page].size()) continue;
            const LinkTarget& target = links[page][next++];
            if (target.page < count)
                qpdf_oh_replace_key(pdf, annotation, "/Dest", destination(pdf, target));
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
