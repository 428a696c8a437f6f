#include <CLI/CLI.hpp>
#include <cstdio>

#include "cli/desk_picture.h"
#include "cli/find_round.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "exchange/save_file.h"
#include "frameworks/action_frameworks.h"
#include "picture/hall_pixels.h"
#include "text/cli_messages.h"
#include "text/failure.h"
#include "ui/record_grid.h"

namespace yoriai {
namespace {

struct ScreenshotOptions {
    std::string file;
    std::string screen;
    std::string hall;
    std::string size = "1920x1080";
    std::string appearance = "light";
    float scale = 1;
    double last_row = 10;
    int page = 1;
    std::string prompt;
    std::string view;
    std::string round;
    std::string against;  // the older version of the plan
    std::string target;
};

// Names as the command line has them, in the order of the enumerators.
constexpr std::array appearances = {"light", "dark", "contrast"};

constexpr std::array act_view_names = {"sheets", "roles", "schedule", "matrix", "load", "prompts"};
constexpr std::array return_view_names = {"details", "comments", "answers", "progress", "handover"};

template <class Names>
int index_of(const Names& names, const std::string& name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == names[i]) return static_cast<int>(i);
    return -1;
}

PictureSize read_size(const std::string& text) {
    PictureSize size;
    char rest = 0;
    const int read = std::sscanf(text.c_str(), "%5dx%5d%c", &size.width, &size.height, &rest);
    if (read != 2 || size.width < 320 || size.height < 240 || size.width > 8192 ||
        size.height > 8192)
        throw CLI::ValidationError("--size", say(words::size_not_understood));
    return size;
}

// The largest of the themes without a parent, for the layout that shows one theme.
ThemeId largest_theme(const Workshop& workshop) {
    ThemeId largest;
    std::size_t most = 0;
    for (const Theme* theme : workshop.themes_in(ThemeId{})) {
        const std::size_t cards = workshop.count_cards_in(theme->id);
        if (cards > most) std::tie(largest, most) = std::pair(theme->id, cards);
    }
    return largest;
}

// deck/card; without a name the first card of all.
HallPrompt prompt_of(const std::string& name) {
    for (const PromptDeck& deck : read_prompts(language()))
        for (const PromptCard& card : deck.cards)
            if (name.empty() || name == deck.id + "/" + card.id)
                return {deck.name, card.title, card.text, card.examples, deck.source};
    throw CLI::ValidationError("--prompt", name);
}

// The number of a step's view, counted as DeskPictureOptions does; -1 for none of this step.
int view_of(WorkshopStep step, const std::string& view) {
    if (step == WorkshopStep::act) return index_of(act_view_names, view);
    if (step == WorkshopStep::prepare) return index_of(names(RecordPart{}), view) + 1;
    return index_of(return_view_names, view);
}

Pixels draw_hall_picture(const ScreenshotOptions& options, const Workshop& workshop,
                         const PictureSize& size) {
    HallView view;
    view.scene = *kind_named<HallScene>(options.hall);
    view.theme = largest_theme(workshop);
    if (!workshop.cards().empty()) view.card = workshop.cards().first().id;
    view.role_words = read_role_words(workshop, language());
    if (view.scene == HallScene::prompt) view.prompt = prompt_of(options.prompt);
    if (!options.round.empty()) {
        const Round* round = find_round(workshop, options.round);
        if (!round) throw Failure(sentence(words::no_such_round, options.round));
        view.round = round->id;
    }
    const HallModel model = hall_model(workshop, view);
    const HallScreen screen = {size.width, size.height, HallScreen().image_width, options.last_row};
    return draw_hall_page(model, screen, options.page - 1);
}

int take(const ScreenshotOptions& options) {
    const PictureSize size = read_size(options.size);
    const Session session = Session::open_to_read(options.file);
    Pixels picture;
    if (!options.hall.empty()) {
        picture = draw_hall_picture(options, session.workshop(), size);
    } else {
        DeskPictureOptions desk;
        desk.step = *kind_named<WorkshopStep>(options.screen);
        desk.view = std::max(0, view_of(desk.step, options.view));
        desk.size = size;
        desk.appearance = static_cast<Appearance>(index_of(appearances, options.appearance));
        desk.text_scale = options.scale;
        std::optional<Session> older;
        if (!options.against.empty()) older.emplace(Session::open_to_read(options.against));
        if (older) desk.older = &older->workshop();
        picture = draw_desk_picture(session.workshop(), desk);
    }
    save_file(options.target, encode_png(picture));
    print(say(words::exported_file, {options.target}));
    return 0;
}

}  // namespace

void add_screenshot_command(CLI::App& program, int& exit_code) {
    const auto options = std::make_shared<ScreenshotOptions>();
    CLI::App* command =
        program.add_subcommand("screenshot", "draw a screen into a picture; needs no display");
    command->add_option("file", options->file, "session file (.yoriai)")->required();
    CLI::Option* screen = command->add_option("--screen", options->screen, "a step of the desk")
                              ->check(CLI::IsMember({"prepare", "capture", "group", "choose", "map",
                                                     "vision", "act", "write", "return"}));
    const auto scenes = names(HallScene{});
    command->add_option("--hall", options->hall, "a layout of the hall view")
        ->check(CLI::IsMember(std::vector<std::string>(scenes.begin(), scenes.end())))
        ->excludes(screen);
    command->add_option("--size", options->size, "pixels, as 1920x1080");
    command->add_option("--scale", options->scale, "the user's text size, 1 to 2.5")
        ->check(CLI::Range(1.0, 2.5));
    command->add_option("--appearance", options->appearance)
        ->check(CLI::IsMember(std::vector<std::string>(appearances.begin(), appearances.end())));
    command->add_option("--last-row", options->last_row, "metres from the hall's screen")
        ->check(CLI::Range(1, 100));
    command->add_option("--prompt", options->prompt, "deck/card of the hall's prompt");
    std::vector<std::string> views(act_view_names.begin(), act_view_names.end());
    views.insert(views.end(), return_view_names.begin(), return_view_names.end());
    const auto record_parts = names(RecordPart{});
    views.insert(views.end(), record_parts.begin(), record_parts.end());
    command
        ->add_option("--view", options->view,
                     "of the step act or return, or a part of the district's record of prepare")
        ->check(CLI::IsMember(std::move(views)));
    command->add_option("--page", options->page, "of the hall's layout")
        ->check(CLI::Range(1, 1000));
    command->add_option("--round", options->round, "the number or id of the round it shows");
    command->add_option("--against", options->against,
                        "the session file with the older version, beside the plan of write");
    command->add_option("-o,--output", options->target, "PNG file to write")->required();
    command->callback([=, &exit_code] {
        if (options->screen.empty() && options->hall.empty())
            throw CLI::RequiredError("--screen or --hall");
        exit_code = take(*options);
    });
}

}  // namespace yoriai
