// The district, its neighbourhoods and the hall of the evening.

#include <cstdio>

#include "base/date.h"
#include "base/utf8.h"
#include "text/prepare_messages.h"
#include "text/record_messages.h"
#include "ui/ask_or_say.h"
#include "ui/prepare_panel.h"

namespace yoriai {
namespace {

void draw_names(FieldColumn& column, DeskContext& context) {
    const District& district = context.workshop().district;
    const float height = field_and_label_height(context);
    DescribeDistrict change;
    const auto field = [&](std::string_view id, const Message& words, const std::string& value,
                           std::optional<std::string> DescribeDistrict::*part) {
        if (const auto written = column.value(id, column.rest.cut_top(height), say(words), value)) {
            change = {};
            change.*part = *written;
            context.ask(change);
        }
    };
    field("prepare.district.name", words::prepare_name, district.name, &DescribeDistrict::name);
    field("prepare.district.municipality", words::prepare_municipality, district.municipality,
          &DescribeDistrict::municipality);
    field("prepare.district.council", words::prepare_council, district.council,
          &DescribeDistrict::council);
}

// The years of the plan, as 2027 or 令和9年度.
void draw_period(FieldColumn& column, DeskContext& context) {
    const Plan& plan = context.workshop().plan;
    const auto field = [&](std::string_view id, const Box& box, const Message& words,
                           const std::optional<int>& year, std::optional<int> DescribePlan::*part) {
        const auto written =
            column.value(id, box, say(words), year ? std::to_string(*year) : std::string());
        if (!written || trim(*written).empty()) return;
        DescribePlan change;
        change.*part = find_year(*written);
        if (change.*part)
            ask_or_say(context, change);
        else
            context.say = say(words::record_year_wrong, {*written});
    };
    Box row = column.rest.cut_top(field_and_label_height(context));
    field("prepare.plan.first_year",
          row.cut_left(std::floor((row.width - context.px(12)) / 2), context.px(12)),
          words::prepare_first_year, plan.first_fiscal_year, &DescribePlan::first_fiscal_year);
    field("prepare.plan.last_year", row, words::prepare_last_year, plan.last_fiscal_year,
          &DescribePlan::last_fiscal_year);
}

std::string aged_share(const District& district) {
    if (!district.population || !district.aged_65_and_over || *district.population <= 0) return {};
    char share[16];
    std::snprintf(share, sizeof share, "%.1f",
                  100.0 * *district.aged_65_and_over / *district.population);
    return say(words::prepare_percent, {share});
}

void draw_share(const DeskContext& context, Box box, const District& district) {
    const std::string share = aged_share(district);
    if (share.empty()) return;
    const float label = box.height - context.px(space::button + 8);
    context.painter.text_in(box.cut_top(label), type::second, say(words::prepare_share),
                            context.colours().ink2);
    context.painter.text_in(box.cut_top(context.px(space::button)), type::base.bold(), share,
                            context.colours().ink);
}

void draw_figures(FieldColumn& column, DeskContext& context) {
    const District& district = context.workshop().district;
    const float height = field_and_label_height(context), gap = context.px(12);
    const auto field = [&](std::string_view id, const Box& box, const Message& words,
                           const std::optional<int>& value,
                           std::optional<int> DescribeDistrict::*part) {
        const auto answer = column.number(id, box, say(words), value);
        if (!answer || !answer->number) return;
        DescribeDistrict change;
        change.*part = answer->number;
        context.ask(change);
    };
    Box row = column.rest.cut_top(height);
    const float half = std::floor((row.width - gap) / 2);
    field("prepare.district.population", row.cut_left(half, gap), words::prepare_population,
          district.population, &DescribeDistrict::population);
    field("prepare.district.households", row, words::prepare_households, district.households,
          &DescribeDistrict::households);
    row = column.rest.cut_top(height);
    field("prepare.district.aged", row.cut_left(half, gap), words::prepare_aged,
          district.aged_65_and_over, &DescribeDistrict::aged_65_and_over);
    draw_share(context, row, district);
    const auto source = column.value("prepare.district.source", column.rest.cut_top(height),
                                     say(words::prepare_source), district.population_source);
    if (!source) return;
    DescribeDistrict change;
    change.population_source = *source;
    context.ask(change);
}

void add_neighbourhood(PreparePanel& panel, DeskContext& context) {
    const std::string name(trim(panel.neighbourhood.text));
    if (name.empty()) return;
    context.ask(AddNeighbourhood{{}, name, {}, {}});
    set_text(panel.neighbourhood, "");
    context.focus.give("prepare.neighbourhood.new", context.focus.shows_ring());
}

void draw_neighbourhoods(PreparePanel& panel, FieldColumn& column, DeskContext& context) {
    const float height = context.px(space::button), gap = context.px(8);
    panel_title(context, column.rest, Icon::house, say(words::prepare_neighbourhoods));
    int number = 0;
    for (const Neighbourhood& one : context.workshop().neighbourhoods()) {
        const std::string id = "prepare.neighbourhood." + std::to_string(++number);
        Box row = column.rest.cut_top(height, gap);
        const Box remove = row.cut_right(context.px(space::hit), context.px(4));
        if (const auto name = value_field(context, id, row, one.name)) {
            ChangeNeighbourhood change;
            change.neighbourhood = one.id;
            change.name = *name;
            context.ask(change);
        }
        if (icon_button(context, id + ".remove", remove, Icon::close))
            context.ask(RemoveNeighbourhood{one.id});
    }
    Box row = column.rest.cut_top(height, gap);
    const Button add{say(words::prepare_add)};
    const Box add_box = row.cut_right(button_size(context.painter, add).x, gap);
    TextFieldLook look;
    look.hint = say(words::prepare_new_neighbourhood);
    const FieldEvents events =
        text_field(context, "prepare.neighbourhood.new", row, panel.neighbourhood, look);
    if (events.entered || button(context, "prepare.neighbourhood.add", add_box, add))
        add_neighbourhood(panel, context);
}

std::string metres(double length) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4g m", length);
    return text;
}

void draw_hall(FieldColumn& column, DeskContext& context) {
    const HallInfo& hall = context.input.hall;
    const Painter& painter = context.painter;
    panel_title(context, column.rest, Icon::hall, say(words::prepare_hall));
    Box row = column.rest.cut_top(field_and_label_height(context));
    const Box left = row.cut_left(std::floor((row.width - context.px(12)) / 2), context.px(12));
    DescribeHall room{hall.screen_width, hall.last_row};
    const auto field = [&](std::string_view id, const Box& box, const Message& words,
                           double& length) {
        const auto written = column.value(id, box, say(words), metres(length));
        const auto read = written ? read_metres(*written) : std::nullopt;
        if (!read || *read < 0.5 || *read > 100) return;
        length = *read;
        context.request(room);
    };
    field("prepare.hall.width", left, words::prepare_screen_width, room.screen_width);
    field("prepare.hall.row", row, words::prepare_last_row, room.last_row);
    const BadgeKind kind = hall.readable ? BadgeKind::legible : BadgeKind::too_small;
    const std::string_view words =
        say(hall.readable ? words::prepare_readable : words::prepare_unreadable);
    Box badge = column.rest.cut_top(painter.px(34), painter.px(8));
    badge.width = std::min(badge.width, badge_width(painter, words, kind));
    draw_badge(painter, badge, words, kind);
}

void draw_contact(FieldColumn& column, DeskContext& context) {
    const auto written = column.value(
        "prepare.district.contact", column.rest.cut_top(field_and_label_height(context)),
        say(words::prepare_contact), context.workshop().district.contact);
    if (!written) return;
    DescribeDistrict change;
    change.contact = *written;
    context.ask(change);
}

}  // namespace

void draw_district(PreparePanel& panel, DeskContext& context, FieldColumn& column) {
    panel_title(context, column.rest, Icon::none, say(words::prepare_district));
    draw_names(column, context);
    draw_figures(column, context);
    column.rest.cut_top(context.px(8));
    draw_neighbourhoods(panel, column, context);
    column.rest.cut_top(context.px(8));
    draw_hall(column, context);
    draw_contact(column, context);
    draw_period(column, context);
}

}  // namespace yoriai
