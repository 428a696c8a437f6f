#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace yoriai {

// The objects of a PDF as Cairo writes it: numbered from 1 without gaps, each text but for what
// stands in streams, a table of their places at the end. Refers to the bytes.
class PdfObjects {
 public:
    // Throws Error when the bytes are no such file.
    explicit PdfObjects(std::string_view bytes);

    int count() const { return static_cast<int>(places_.size()) - 1; }
    int catalog() const { return catalog_; }
    int info() const { return info_; }

    // What stands between "obj" and "endobj". Requires 1 <= number <= count().
    std::string_view body(int number) const;

 private:
    std::size_t number_behind(std::string_view key, std::size_t from) const;

    std::string_view bytes_;
    std::vector<std::size_t> places_;    // of each object by its number; 0 is none
    std::vector<std::size_t> in_order_;  // and of the table behind the last object
    int catalog_ = 0;
    int info_ = 0;
};

// Writes a PDF whose objects are packed: those without a stream together in compressed streams.
// An object that is never added is a free one.
class PdfPacker {
 public:
    // `last` is the highest number of an object that is added.
    explicit PdfPacker(int last);

    // Requires that numbers go up.
    void add_text(int number, std::string_view body);
    void add_stream(int number, std::string_view body);

    // The whole file. Throws Error when zlib fails.
    std::string finish(int catalog, int info);

 private:
    // As in the table of a packed file: 0 free, 1 at this place of the file, 2 in this stream.
    struct Place {
        unsigned char kind = 0;
        std::size_t where = 0;
        std::size_t index = 0;  // in its stream
    };
    void write_pack();
    std::string table() const;

    std::string file_;
    std::vector<Place> places_;
    std::vector<int> pack_;  // the objects that wait for their stream
    std::string pack_head_;  // the number and place of each
    std::string pack_bodies_;
};

}  // namespace yoriai
