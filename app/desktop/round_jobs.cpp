#include "base/utf8.h"
#include "desktop/guard.h"
#include "exchange/export_round.h"
#include "exchange/save_file.h"
#include "picture/hall_pixels.h"
#include "text/desktop_messages.h"
#include "text/exchange_messages.h"

namespace yoriai {
namespace fs = std::filesystem;

namespace {

// Pictures to keep are read from near: twice as much stands on a page as in the hall.
constexpr HallScreen picture_screen = {1920, 1080, 2.2, 5};

ExportedDocument as_document(std::string bytes) {
    ExportedDocument made;
    made.bytes = std::move(bytes);
    return made;
}

ExportedDocument make_round_file(const Workshop& workshop, const Round& round, RoundFile what) {
    if (what == RoundFile::ballots) return export_ballots(workshop, round, language());
    if (what == RoundFile::dot_sheets) return export_dot_sheets(workshop, round, language());
    PlanOptions options;
    options.language = language();
    return as_document(export_round_tables(workshop, round, options));
}

HallScene scene_of(RoundFile what) {
    if (what == RoundFile::quadrant) return HallScene::quadrant;
    return what == RoundFile::map ? HallScene::map : HallScene::results;
}

bool is_picture(RoundFile what) {
    return what == RoundFile::results || what == RoundFile::quadrant || what == RoundFile::map;
}

// The first page in the file that was asked for, further ones in files numbered after it.
void save_pages(const fs::path& path, const std::vector<Pixels>& pages) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        fs::path file = path;
        if (i > 0)
            file.replace_filename(path.stem().string() + "-" + std::to_string(i + 1) + ".png");
        save_file(file, encode_png(pages[i]));
    }
}

}  // namespace

void DeskProgram::start_round_export(const ExportRound& request, const fs::path& path) {
    if (!session_) return;
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    worker_.start("export", say(words::job_export), [=, this](JobProgress&) -> Worker::Finish {
        const Round* round = workshop->find(request.round);
        if (!round) return {};
        std::string missing;
        if (is_picture(request.what)) {
            HallView view;
            view.scene = scene_of(request.what);
            view.round = round->id;
            save_pages(path, draw_hall_pages(hall_model(*workshop, view), picture_screen));
        } else {
            const ExportedDocument made = make_round_file(*workshop, *round, request.what);
            save_file(path, made.bytes);
            missing = to_utf8(made.missing_characters);
        }
        return [=, this] {
            if (missing.empty())
                note(Notice::Kind::done, say(words::exported_file, {path.filename().string()}));
            else
                note(Notice::Kind::refused, say(words::missing_characters_warning, {missing}));
        };
    });
}

}  // namespace yoriai
