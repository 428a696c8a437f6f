#include "ui/panel.h"

#include <array>
#include <chrono>

#include "text/desk_messages.h"
#include "text/plan_messages.h"
#include "text/word_messages.h"

namespace yoriai {

NowLine::NowLine(DeskContext& context, const Box& line)
    : context_(context), row_(line.inset(context.px(space::window_margin), 0)) {}

bool NowLine::primary(std::string_view id, std::string_view label, bool enabled) {
    Button look{label, ButtonKind::primary};
    look.icon_behind = Icon::right;
    return button_right(context_, id, row_, look, enabled);
}

bool NowLine::button(std::string_view id, const Button& look, bool enabled) {
    return button_right(context_, id, row_, look, enabled);
}

Box NowLine::cut_right(float measure) {
    const Box cut = row_.cut_right(context_.px(measure), context_.px(space::row_gap));
    const float height = context_.px(space::button);
    return {cut.x, std::floor(cut.centre().y - height / 2), cut.width, height};
}

void NowLine::words(std::string_view what, std::string_view calming) {
    const Painter& painter = context_.painter;
    row_.cut_right(context_.px(8));
    if (row_.width < context_.px(60)) return;  // an ellipsis says nothing
    const float width = std::min(row_.width, std::ceil(painter.text_width(what, type::now)) + 1);
    painter.text_in(row_.cut_left(width, painter.px(16)), type::now, what, context_.colours().ink);
    if (painter.text_width(calming, type::base) <= row_.width)
        painter.text_in(row_, type::base, calming, context_.colours().ink2);
}

void cut_words(const DeskContext& context, Box& column, const TextStyle& style,
               std::string_view words, ImU32 colour, float gap) {
    const float height = context.painter.paragraph_height(column.width, style, words);
    context.painter.paragraph(column.cut_top(height, context.px(gap)), style, words, colour);
}

std::string table_name(const Table& table) {
    return table.name.empty() ? say(words::word_table, {std::to_string(table.number)}) : table.name;
}

std::string meeting_name(const Meeting& meeting) {
    return say(words::word_meeting, {std::to_string(meeting.number)});
}

std::string cards_words(std::size_t count) {
    return say(words::word_cards, {std::to_string(count)});
}

std::string short_date(const Date& date) {
    if (!date) return {};
    using namespace std::chrono;
    const year_month_day day{year{date.year}, month{static_cast<unsigned>(date.month)},
                             std::chrono::day{static_cast<unsigned>(date.day)}};
    const std::array days = {words::word_sunday,    words::word_monday,   words::word_tuesday,
                             words::word_wednesday, words::word_thursday, words::word_friday,
                             words::word_saturday};
    const std::string of_week = say(days[weekday{sys_days{day}}.c_encoding()]);
    return say(words::word_short_date,
               {std::to_string(date.month), std::to_string(date.day), of_week});
}

const Message& plan_state_words(PlanState state) {
    constexpr static std::array names = {
        words::plan_state_draft,       words::plan_state_public_comment,
        words::plan_state_revised,     words::plan_state_for_assembly,
        words::plan_state_adopted,     words::plan_state_submitted,
        words::plan_state_in_progress, words::plan_state_under_review};
    return names[static_cast<std::size_t>(state)];
}

const Message& voice_words(Voice voice) {
    constexpr static std::array names = {words::plan_voice_resident, words::plan_voice_group,
                                         words::plan_voice_official};
    return names[static_cast<std::size_t>(voice)];
}

const Message& age_words(AgeBand band) {
    constexpr static std::array names = {words::plan_age_under_20, words::plan_age_from_20,
                                         words::plan_age_from_40,  words::plan_age_from_60,
                                         words::plan_age_from_75,  words::plan_age_unknown};
    return names[static_cast<std::size_t>(band)];
}

int count_people(const Workshop& workshop, MeetingId meeting) {
    int at_tables = 0, in_hall = 0;
    for (const Attendance& row : workshop.attendance()) {
        if (row.meeting != meeting) continue;
        (row.table_id ? at_tables : in_hall) += row.people;
    }
    return at_tables > 0 ? at_tables : in_hall;
}

}  // namespace yoriai
