#include "desktop/guard.h"
#include "desktop/read_bytes.h"
#include "picture/photo.h"
#include "text/desktop_messages.h"
#include "text/photo_messages.h"

namespace yoriai {
namespace fs = std::filesystem;

void DeskProgram::answer_one(const ChoosePhoto&) {
    if (!session_) return;
    chooser_.ask({say(words::choose_photo),
                  say(words::chooser_open),
                  {".jpg", ".jpeg", ".png"},
                  false,
                  "",
                  [this](const fs::path& path) { start_photo(path); }},
                 settings_.folder);
}

void DeskProgram::answer_one(const ReadPhoto& request) { start_photo(request.path); }
void DeskProgram::answer_one(const ForgetPhoto&) { forget_photo(); }

void DeskProgram::forget_photo() {
    if (photo_ && photo_->offer.picture) window_.renderer().drop_texture(photo_->offer.picture);
    photo_.reset();
}

void DeskProgram::start_photo(const fs::path& path) {
    if (!session_) return;
    auto bytes = std::make_shared<const std::string>(read_bytes(path));
    auto read = std::make_shared<ReadPicture>();
    read->offer.name = path.filename().string();
    worker_.start("photo", say(words::job_photo), [=, this](JobProgress&) -> Worker::Finish {
        read->pixels = read_photo(*bytes);
        return [=, this] {
            forget_photo();
            PhotoOffer& offer = read->offer;
            offer.width = read->pixels.width;
            offer.height = read->pixels.height;
            offer.picture = window_.renderer().make_texture(offer.width, offer.height,
                                                            read->pixels.rgba.data());
            photo_ = read;
        };
    });
}

void DeskProgram::answer_one(const KeepPhoto& request) {
    if (!session_ || !photo_) return;
    const std::shared_ptr<ReadPicture> read = photo_;
    forget_photo();
    worker_.start("photo", say(words::job_photo), [=, this](JobProgress&) -> Worker::Finish {
        const Pixels cut = cut_photo(read->pixels, request.cut);
        auto add = std::make_shared<AddPhoto>();
        add->card = request.card;
        add->table_id = request.table_id;
        add->caption = request.caption;
        add->public_use = request.public_use;
        add->picture = encode_photo(cut, add->width, add->height);
        return [=, this] { carry_out({*add}); };
    });
}

}  // namespace yoriai
