#include "exchange/decode_text.h"

#include <iconv.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <utility>

#include "base/error.h"
#include "base/utf8.h"
#include "model/kinds.h"
#include "text/exchange_messages.h"
#include "text/failure.h"

namespace yoriai {
namespace {

constexpr std::string_view utf_8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf_16le_mark = "\xFF\xFE";
constexpr std::string_view utf_16be_mark = "\xFE\xFF";
// More than one byte in this many that is no character: the encoding is another.
constexpr std::size_t tolerance = 20;
// So few may be the end of a file that was cut off.
constexpr std::size_t most_harmless = 3;

// A decoding, good or bad.
struct Attempt {
    Encoding encoding = Encoding::utf_8;
    std::string text;
    std::size_t replaced = 0;

    bool clean() const { return replaced == 0; }
};

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

std::size_t count_foreign(std::string_view bytes) {
    return static_cast<std::size_t>(
        std::count_if(bytes.begin(), bytes.end(), [](char byte) { return !is_ascii(byte); }));
}

// The bytes of a character that the end of the text cuts off, which says nothing of the encoding.
std::size_t count_cut_off(std::string_view bytes) {
    for (std::size_t length = 1; length <= 3 && length <= bytes.size(); ++length) {
        const auto lead = static_cast<unsigned char>(bytes[bytes.size() - length]);
        if (lead >= 0xC0) return length < (lead >= 0xF0 ? 4U : lead >= 0xE0 ? 3U : 2U) ? length : 0;
        if (lead < 0x80) return 0;
    }
    return 0;
}

// glibc's iconv lets five-byte sequences pass, so UTF-8 is read with our own functions.
Attempt decode_utf_8(std::string_view bytes) {
    Attempt attempt{Encoding::utf_8, {}, 0};
    if (is_utf8(bytes)) {
        attempt.text = bytes;
        return attempt;
    }
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t before = at;
        const char32_t character = next_character(bytes, at);
        attempt.replaced += character == replacement_character && at - before == 1;
        append_utf8(attempt.text, character);
    }
    return attempt;
}

Attempt decode_utf_16(std::string_view bytes, Encoding encoding) {
    Attempt attempt{encoding, {}, bytes.size() % 2};
    const std::size_t low = encoding == Encoding::utf_16le ? 0 : 1;
    const auto unit = [&](std::size_t at) -> char32_t {
        return static_cast<char32_t>(static_cast<unsigned char>(bytes[at + low]) |
                                     static_cast<unsigned char>(bytes[at + 1 - low]) << 8U);
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t character = unit(at);
        const bool pair = character >= 0xD800 && character < 0xDC00 && at + 3 < bytes.size() &&
                          unit(at + 2) >= 0xDC00 && unit(at + 2) < 0xE000;
        if (pair) {
            character = 0x10000 + ((character - 0xD800) << 10U) + (unit(at + 2) - 0xDC00);
            at += 2;
        }
        attempt.replaced += character >= 0xD800 && character < 0xE000;
        append_utf8(attempt.text, character);
    }
    return attempt;
}

class Converter {
 public:
    explicit Converter(const char* from) : handle_(iconv_open("UTF-8", from)) {
        if (handle_ == reinterpret_cast<iconv_t>(-1))
            throw Error(std::string("iconv does not know ") + from);
    }
    ~Converter() { iconv_close(handle_); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    // Converts as far as it goes; false when it stopped at bytes that are no character.
    bool convert(std::string_view& bytes, std::string& text) {
        std::array<char, 4096> buffer;
        while (!bytes.empty()) {
            char* in = const_cast<char*>(bytes.data());
            std::size_t in_left = bytes.size();
            char* out = buffer.data();
            std::size_t out_left = buffer.size();
            const std::size_t result = iconv(handle_, &in, &in_left, &out, &out_left);
            const int problem = errno;
            text.append(buffer.data(), buffer.size() - out_left);
            bytes.remove_prefix(bytes.size() - in_left);
            if (result == static_cast<std::size_t>(-1) && problem != E2BIG) return false;
        }
        return true;
    }

 private:
    iconv_t handle_;
};

Attempt decode_with_iconv(std::string_view bytes, Encoding encoding, const char* name) {
    Attempt attempt{encoding, {}, 0};
    Converter converter(name);
    while (!converter.convert(bytes, attempt.text)) {
        ++attempt.replaced;
        append_utf8(attempt.text, replacement_character);
        bytes.remove_prefix(1);
    }
    return attempt;
}

// ISO-2022-JP switches alphabets by escapes; with them taken out it is EUC-JP, which also has the
// vendors' ① and ㈱ that iconv's ISO-2022-JP refuses.
std::string to_euc_jp(std::string_view bytes) {
    enum class Alphabet { ascii, kanji, more_kanji, kana } alphabet = Alphabet::ascii;
    static constexpr std::array<std::pair<std::string_view, Alphabet>, 7> escapes = {
        {{"\x1b$B", Alphabet::kanji},
         {"\x1b$@", Alphabet::kanji},
         {"\x1b$(D", Alphabet::more_kanji},
         {"\x1b(I", Alphabet::kana},
         {"\x1b(B", Alphabet::ascii},
         {"\x1b(J", Alphabet::ascii},
         {"\x1b(H", Alphabet::ascii}}};
    std::string euc;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto escape = std::find_if(escapes.begin(), escapes.end(), [&](const auto& known) {
            return bytes.substr(at).starts_with(known.first);
        });
        if (escape != escapes.end()) {
            alphabet = escape->second;
            at += escape->first.size();
        } else if (alphabet == Alphabet::ascii || static_cast<unsigned char>(bytes[at]) <= 0x20) {
            euc += bytes[at++];
        } else {
            if (alphabet == Alphabet::more_kanji) euc += '\x8F';
            if (alphabet == Alphabet::kana) euc += '\x8E';
            const std::size_t length = alphabet == Alphabet::kana ? 1 : 2;
            for (std::size_t i = 0; i < length && at < bytes.size(); ++i)
                euc += static_cast<char>(static_cast<unsigned char>(bytes[at++]) | 0x80U);
        }
    }
    return euc;
}

Attempt decode_as(std::string_view bytes, Encoding encoding) {
    switch (encoding) {
        case Encoding::utf_8:
            return decode_utf_8(bytes);
        case Encoding::utf_16le:
        case Encoding::utf_16be:
            return decode_utf_16(bytes, encoding);
        case Encoding::cp932:
            return decode_with_iconv(bytes, encoding, "CP932");
        case Encoding::euc_jp:
            return decode_with_iconv(bytes, encoding, "EUC-JP-MS");
        case Encoding::iso_2022_jp:
            return decode_with_iconv(to_euc_jp(bytes), encoding, "EUC-JP-MS");
    }
    throw Error("no such encoding");
}

bool nearly_clean(const Attempt& attempt, std::size_t foreign) {
    return attempt.replaced * tolerance <= foreign;
}

// Much EUC-JP is also valid CP932, as half-width kana that nobody would write: hiragana's lead byte
// is the half-width comma there.
bool looks_like_euc_jp(const std::string& as_cp932, const std::string& as_euc_jp) {
    const auto share = [](const std::string& text, char32_t first, char32_t last) {
        std::size_t found = 0;
        std::size_t foreign = 0;
        for (const char32_t character : to_utf32(text)) {
            foreign += character >= 0x80;
            found += character >= first && character <= last;
        }
        return static_cast<double>(found) / static_cast<double>(foreign + 1);
    };
    return share(as_cp932, 0xFF61, 0xFF9F) > 0.4 && share(as_euc_jp, 0x3040, 0x30FF) > 0.2;
}

bool has_escapes(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), is_ascii) &&
           (bytes.find("\x1b$B") != std::string_view::npos ||
            bytes.find("\x1b$@") != std::string_view::npos ||
            bytes.find("\x1b(I") != std::string_view::npos);
}

Attempt guess(std::string_view bytes) {
    if (has_escapes(bytes)) return decode_as(bytes, Encoding::iso_2022_jp);
    const std::size_t foreign = count_foreign(bytes);
    const std::size_t cut_off = count_cut_off(bytes);
    Attempt utf_8 = decode_utf_8(bytes);
    if ((utf_8.replaced - std::min(utf_8.replaced, cut_off)) * tolerance <= foreign &&
        foreign > utf_8.replaced)
        return utf_8;
    if (utf_8.clean()) return utf_8;
    Attempt cp932 = decode_as(bytes, Encoding::cp932);
    Attempt euc_jp = decode_as(bytes, Encoding::euc_jp);
    if (cp932.clean() && euc_jp.clean())
        return looks_like_euc_jp(cp932.text, euc_jp.text) ? euc_jp : cp932;
    Attempt& better = cp932.replaced <= euc_jp.replaced ? cp932 : euc_jp;
    if (!nearly_clean(better, foreign)) throw Failure(sentence(words::encoding_unknown));
    return std::move(better);
}

Attempt decode_marked(std::string_view bytes) {
    if (bytes.starts_with(utf_8_mark)) return decode_utf_8(bytes.substr(utf_8_mark.size()));
    if (bytes.starts_with(utf_16le_mark)) return decode_utf_16(bytes.substr(2), Encoding::utf_16le);
    if (bytes.starts_with(utf_16be_mark)) return decode_utf_16(bytes.substr(2), Encoding::utf_16be);
    return guess(bytes);
}

}  // namespace

std::optional<Encoding> encoding_named(std::string_view name) {
    std::string plain;
    for (const char byte : name)
        if (std::isalnum(static_cast<unsigned char>(byte)))
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
    static constexpr std::array<std::pair<std::string_view, Encoding>, 19> known = {
        {{"utf8", Encoding::utf_8},
         {"utf8bom", Encoding::utf_8},
         {"utf8sig", Encoding::utf_8},
         {"utf16", Encoding::utf_16le},
         {"utf16le", Encoding::utf_16le},
         {"unicode", Encoding::utf_16le},
         {"utf16be", Encoding::utf_16be},
         {"cp932", Encoding::cp932},
         {"ms932", Encoding::cp932},
         {"sjis", Encoding::cp932},
         {"shiftjis", Encoding::cp932},
         {"windows31j", Encoding::cp932},
         {"mskanji", Encoding::cp932},
         {"eucjp", Encoding::euc_jp},
         {"euc", Encoding::euc_jp},
         {"eucjpms", Encoding::euc_jp},
         {"iso2022jp", Encoding::iso_2022_jp},
         {"jis", Encoding::iso_2022_jp},
         {"ansi", Encoding::cp932}}};
    for (const auto& [word, encoding] : known)
        if (word == plain) return encoding;
    return {};
}

DecodedText decode_text(std::string_view bytes, std::optional<Encoding> given) {
    Attempt attempt = given ? decode_as(bytes, *given) : decode_marked(bytes);
    if (attempt.text.starts_with(utf_8_mark)) attempt.text.erase(0, utf_8_mark.size());
    const std::size_t characters = count_characters(attempt.text);
    if (attempt.text.find('\0') != std::string::npos) throw Failure(sentence(words::not_a_text));
    if (attempt.replaced > most_harmless && attempt.replaced * tolerance > characters)
        throw Failure(sentence(words::encoding_wrong, name_of(attempt.encoding)));
    DecodedText decoded{std::move(attempt.text), attempt.encoding, attempt.replaced, 0};
    for (std::size_t at = 0; at < decoded.text.size();) {
        const char32_t character = next_character(decoded.text, at);
        decoded.own_characters += character >= 0xE000 && character <= 0xF8FF;
    }
    return decoded;
}

}  // namespace yoriai
