#include "page/finish_pdf.h"

// qpdf asks whether its old pointer type may be left out: it may.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "base/error.h"

namespace yoriai {
namespace {

QPDFObjectHandle name(const char* text) { return QPDFObjectHandle::newName(text); }

void describe_document(QPDF& pdf, const std::string& language) {
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language));
    QPDFObjectHandle marked = QPDFObjectHandle::newDictionary();
    marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
    root.replaceKey("/MarkInfo", marked);
    QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
    root.replaceKey("/PageMode", name("/UseOutlines"));
}

// Every TH of this program heads a column.
void give_header_cells_their_scope(QPDF& pdf) {
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/S")) continue;
        if (!object.getKey("/S").isNameAndEquals("/TH")) continue;
        QPDFObjectHandle scope = QPDFObjectHandle::newDictionary();
        scope.replaceKey("/O", name("/Table"));
        scope.replaceKey("/Scope", name("/Column"));
        object.replaceKey("/A", scope);
    }
}

}  // namespace

std::string finish_pdf(const std::string& pdf, const std::string& language) {
    try {
        QPDF document;
        document.processMemoryFile("plan", pdf.data(), pdf.size());
        describe_document(document, language);
        give_header_cells_their_scope(document);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
    } catch (const std::exception& failure) {
        throw Error(std::string("the PDF can't be finished: ") + failure.what());
    }
}

}  // namespace yoriai
