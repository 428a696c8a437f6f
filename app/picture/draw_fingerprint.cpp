#include "picture/draw_fingerprint.h"

#include <functional>
#include <string_view>

namespace yoriai {
namespace {

class Fingerprint {
 public:
    template <class Kind>
    void add(const Kind* first, int count) {
        const std::string_view bytes(reinterpret_cast<const char*>(first),
                                     static_cast<std::size_t>(count) * sizeof(Kind));
        // boost::hash_combine with the constant for 64 bits: 2^64 over the golden ratio.
        value_ ^= std::hash<std::string_view>()(bytes) + 0x9E3779B97F4A7C15 + (value_ << 6) +
                  (value_ >> 2);
    }
    std::uint64_t value() const { return value_; }

 private:
    std::uint64_t value_ = 0;
};

}  // namespace

std::uint64_t fingerprint_of(const ImDrawData& data, ImU32 background) {
    Fingerprint print;
    print.add(&background, 1);
    print.add(&data.DisplaySize, 1);
    for (const ImDrawList* list : data.CmdLists) {
        print.add(list->VtxBuffer.Data, list->VtxBuffer.Size);
        print.add(list->IdxBuffer.Data, list->IdxBuffer.Size);
        for (const ImDrawCmd& command : list->CmdBuffer) {
            print.add(&command.ClipRect, 1);
            print.add(&command.TextureId, 1);
            print.add(&command.ElemCount, 1);
        }
    }
    return print.value();
}

}  // namespace yoriai
