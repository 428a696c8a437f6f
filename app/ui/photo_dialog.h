#pragma once

#include <optional>
#include <string>

#include "picture/photo.h"
#include "ui/photo_offer.h"
#include "ui/text_field.h"

namespace yoriai {

// A photo that was read: where it goes, turned and cropped before it is kept.
struct PhotoDialog {
    const PhotoOffer* seen = nullptr;
    CardId card;  // where it goes: to one of the two
    TableId table_id;
    PhotoCut cut;
    TextEdit caption;
    bool public_use = false;
    std::optional<ImVec2> drag_from;  // shares of the turned picture
};

void draw(PhotoDialog&, DeskContext&);

// The picture file that a file manager has put into the clipboard: its path, or empty.
std::string photo_in_clipboard(std::string_view text);

}  // namespace yoriai
