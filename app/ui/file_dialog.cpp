#include "ui/file_dialog.h"

#include <algorithm>
#include <cmath>

#include "text/desktop_messages.h"
#include "ui/text_field.h"

namespace yoriai {
namespace {

constexpr float file_row_height = 48;

std::string in_folder(const FileOffer& offer, const std::string& name) {
    return offer.folder + (offer.folder.ends_with("/") ? "" : "/") + name;
}

bool is_there(const FileOffer& offer, const std::string& name) {
    return std::any_of(offer.entries.begin(), offer.entries.end(),
                       [&](const FileEntry& entry) { return !entry.folder && entry.name == name; });
}

// The written name, with the ending that belongs to it.
std::string complete_name(const FileDialog& dialog, const FileOffer& offer) {
    const std::string& name = dialog.name.text;
    return name.ends_with(offer.ending) ? name : name + offer.ending;
}

void begin(FileDialog& dialog, const FileOffer& offer) {
    if (dialog.number == 0 || dialog.name.text.empty()) set_text(dialog.name, offer.name);
    dialog.number = offer.number;
    dialog.chosen = 0;
    dialog.asks_to_replace = false;
    dialog.scroll = {};
}

void open_row(FileDialog& dialog, DeskContext& context, const FileOffer& offer, std::size_t row) {
    if (row >= offer.entries.size()) return;
    const FileEntry& entry = offer.entries[row];
    if (entry.folder)
        context.request(GoToFolder{in_folder(offer, entry.name)});
    else if (offer.saving)
        set_text(dialog.name, entry.name);
    else
        context.request(ChooseFile{in_folder(offer, entry.name)});
}

void draw_row(FileDialog& dialog, DeskContext& context, const FileOffer& offer, std::size_t index,
              const Box& box) {
    const FileEntry& entry = offer.entries[index];
    const Interaction row =
        list_row(context, "file.row." + std::to_string(index), box, index == dialog.chosen);
    if (row.clicked) {
        dialog.chosen = index;
        if (entry.folder || offer.saving) open_row(dialog, context, offer, index);
    }
    if (row.double_clicked) open_row(dialog, context, offer, index);
    Box inner = box.inset(context.px(12), 0);
    const Box sign = inner.cut_left(context.px(28), context.px(12));
    context.painter.icon_in(sign, entry.folder ? Icon::folder : Icon::doc, 24,
                            context.colours().ink2);
    const float about = context.painter.text_width(entry.about, type::second);
    context.painter.text_in(inner.cut_right(about, context.px(16)), type::second, entry.about,
                            context.colours().ink2);
    context.painter.text_in(inner, type::base, entry.name, context.colours().ink);
}

void move_with_keys(FileDialog& dialog, DeskContext& context, const FileOffer& offer,
                    ScrollArea& area) {
    if (!context.focus.has("file.list")) return;
    const std::size_t last = offer.entries.empty() ? 0 : offer.entries.size() - 1;
    const std::size_t before = dialog.chosen;
    if (key_pressed(context, ImGuiKey_DownArrow, true))
        dialog.chosen = std::min(dialog.chosen + 1, last);
    if (key_pressed(context, ImGuiKey_UpArrow, true) && dialog.chosen > 0) --dialog.chosen;
    if (key_pressed(context, ImGuiKey_Enter)) open_row(dialog, context, offer, dialog.chosen);
    if (dialog.chosen == before) return;
    const float height = context.px(file_row_height);
    const float top = area.content().y + static_cast<float>(dialog.chosen) * height;
    area.reveal(top, top + height);
}

void draw_list(FileDialog& dialog, DeskContext& context, const FileOffer& offer, const Box& box) {
    context.painter.sheet(box, context.colours().sheet, context.colours().line2, 2, 6);
    interact(context, "file.list", box);
    const Box inside = box.inset(context.px(4));
    if (offer.entries.empty()) {
        context.painter.text_in(
            inside, type::base,
            say(offer.readable ? words::chooser_nothing_here : words::chooser_unreadable),
            context.colours().ink2, Align::centre);
        return;
    }
    ScrollArea area(context, "file.scroll", inside, dialog.scroll);
    move_with_keys(dialog, context, offer, area);
    const float height = context.px(file_row_height);
    const auto [first, end] = area.rows(offer.entries.size(), height);
    const Box content = area.content();
    for (std::size_t i = first; i < end; ++i)
        draw_row(dialog, context, offer, i,
                 {content.x, content.y + static_cast<float>(i) * height, content.width, height});
}

void accept(FileDialog& dialog, DeskContext& context, const FileOffer& offer) {
    if (!offer.saving) return open_row(dialog, context, offer, dialog.chosen);
    if (dialog.name.text.empty()) return;
    if (is_there(offer, complete_name(dialog, offer)))
        dialog.asks_to_replace = true;
    else
        context.request(ChooseFile{in_folder(offer, complete_name(dialog, offer))});
}

void ask_to_replace(FileDialog& dialog, DeskContext& context, const FileOffer& offer) {
    const DialogAnswer answer = yoriai::dialog(
        context, {"replace", say(words::chooser_replace),
                  say(words::chooser_replace_lost, {complete_name(dialog, offer)}),
                  say(words::chooser_replace_stay), say(words::chooser_replace_go_on)});
    if (answer == DialogAnswer::none) return;
    dialog.asks_to_replace = false;
    if (answer == DialogAnswer::go_on)
        context.request(ChooseFile{in_folder(offer, complete_name(dialog, offer))});
}

void draw_name(FileDialog& dialog, DeskContext& context, const FileOffer& offer, Box& rest) {
    Box row = rest.cut_bottom(context.px(space::text_field), context.px(16));
    const std::string_view words = say(words::chooser_name);
    const Box title = row.cut_left(context.painter.text_width(words, type::base), context.px(16));
    context.painter.text_in(title, type::base, words, context.colours().ink);
    const FieldEvents events = text_field(context, "file.name", row, dialog.name);
    if (events.entered) accept(dialog, context, offer);
}

void draw_folder(DeskContext& context, const FileOffer& offer, Box& rest) {
    Box row = rest.cut_top(context.px(space::small_button), context.px(12));
    if (button_right(
            context, "file.home", row,
            {say(words::chooser_home), ButtonKind::normal, ButtonSize::small, Icon::house}))
        context.request(GoToFolder{""});
    if (button_right(context, "file.up", row,
                     {say(words::chooser_up), ButtonKind::normal, ButtonSize::small, Icon::folder}))
        context.request(GoToFolder{in_folder(offer, "..")});
    context.painter.text_in(row, type::second, offer.folder, context.colours().ink2);
}

}  // namespace

void draw(FileDialog& dialog, DeskContext& context) {
    if (!context.input.file_offer) {
        dialog = {};
        return;
    }
    const FileOffer& offer = *context.input.file_offer;
    const float width = std::min(context.px(900), context.window.width - context.px(48));
    const float height = std::min(context.px(720), context.window.height - context.px(48));
    const Box box = {std::floor(context.window.centre().x - width / 2),
                     std::floor(context.window.centre().y - height / 2), width, height};
    {
        const Above layer(context, "file", box);
        if (dialog.number != offer.number) begin(dialog, offer);
        if (context.focus.on_top() && context.focus.now().empty())
            context.focus.give(offer.saving ? "file.name" : "file.list", true);
        context.painter.sheet(box, context.colours().sheet, context.colours().ink, 2, 8, 6);
        Box rest = box.inset(context.px(30), context.px(26));
        context.painter.text_in(rest.cut_top(context.px(38), context.px(12)), type::panel_title,
                                offer.question, context.colours().ink);
        Box buttons = rest.cut_bottom(context.px(space::button), context.px(20));
        if (button_right(context, "file.accept", buttons, {offer.accept, ButtonKind::primary}))
            accept(dialog, context, offer);
        if (button_right(context, "file.cancel", buttons, {say(words::chooser_cancel)}) ||
            key_pressed(context, ImGuiKey_Escape))
            context.request(ForgetFile{});
        if (offer.saving) draw_name(dialog, context, offer, rest);
        draw_folder(context, offer, rest);
        draw_list(dialog, context, offer, rest);
    }
    if (dialog.asks_to_replace) ask_to_replace(dialog, context, offer);
}

}  // namespace yoriai
