// What stands above the tables of the record.

#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/population_figures.h"
#include "picture/record_pictures.h"
#include "text/record_desk_messages.h"
#include "ui/record_panel.h"

namespace yoriai {
namespace {

// The services of one share in a sentence, or nothing.
std::string services_words(const ServiceThresholds& thresholds, int people, ServiceShare share,
                           const Message& words) {
    std::string list;
    for (const ServiceThreshold& one : thresholds.values)
        if (share_with(one, people) == share)
            list += (list.empty() ? "" : say(words::record_comma)) + one.name.in(language());
    return list.empty() ? list : say(words, {list});
}

void draw_services(DeskContext& context, FieldColumn& column, const ServiceThresholds& thresholds,
                   int people) {
    const Painter& painter = context.painter;
    const auto tell = [&](const TextStyle& style, const std::string& words, ImU32 colour) {
        if (words.empty()) return;
        const float height = painter.paragraph_height(column.rest.width, style, words);
        painter.paragraph(column.rest.cut_top(height, painter.px(4)), style, words, colour);
    };
    const auto services = [&](ServiceShare share, const Message& words) {
        tell(type::second, services_words(thresholds, people, share, words), context.colours().ink);
    };
    services(ServiceShare::most, words::record_in_most);
    services(ServiceShare::half, words::record_in_half);
    services(ServiceShare::fewer, words::record_in_fewer);
    tell(type::small, say(words::record_thresholds, {thresholds.source}), context.colours().ink2);
}

}  // namespace

void draw_people(DeskContext& context, Box& room) {
    const Population* newest = newest_population(context.workshop());
    if (!newest) return;
    const Painter& painter = context.painter;
    const auto pyramid = pyramid_of(*newest);
    const auto trend = trend_bars(population_trend(context.workshop()));
    const bool pictures = pyramid || !trend.empty();
    Box box = room.cut_top(painter.px(pictures ? 360 : 150), painter.px(20));
    const std::string source =
        newest->edition.empty() ? newest->source : newest->source + " " + newest->edition;
    painter.text_in(box.cut_top(painter.px(34)), type::base.bold(), aged_share_words(*newest),
                    context.colours().ink);
    painter.text_in(box.cut_bottom(painter.px(30)), type::small,
                    say(words::record_source, {source}), context.colours().ink2);
    const Box left = box.cut_left(std::floor(box.width * 0.5F), painter.px(32));
    if (pyramid)
        draw_pyramid(painter, left, *pyramid, type::small);
    else
        painter.paragraph(left.inset(0, painter.px(24)), type::second, say(words::record_no_ages),
                          context.colours().ink2);
    if (!trend.empty()) draw_trend(painter, box, trend, type::small);
}

void draw_municipality(const RecordPanel& panel, DeskContext& context, FieldColumn& column) {
    const District& district = context.workshop().district;
    Box row = column.rest.cut_top(field_and_label_height(context), context.px(4));
    DescribeDistrict change;
    if (const auto people =
            column.number("record.municipality", row.cut_left(context.px(260), context.px(12)),
                          say(words::record_municipality), district.municipality_population);
        people && people->number) {
        change.municipality_population = people->number;
        context.ask(change);
    }
    if (const auto source =
            column.value("record.municipality.source", row, say(words::record_municipality_source),
                         district.municipality_source)) {
        change = {};
        change.municipality_source = *source;
        context.ask(change);
    }
    if (!district.municipality_population) return;
    draw_services(context, column, panel.thresholds, *district.municipality_population);
    column.rest.cut_top(context.px(12));
}

void draw_vocabularies(RecordPanel& panel, DeskContext& context, FieldColumn& column) {
    Box row = column.rest.cut_top(context.px(space::chip), context.px(8));
    for (std::size_t i = 0; i < panel.vocabulary_names.size(); ++i) {
        const std::string& id = vocabulary_ids()[i];
        Chip look;
        look.label = panel.vocabulary_names[i];
        look.on = panel.vocabulary == id;
        if (chip_size(context.painter, look).x > row.width)
            row = column.rest.cut_top(context.px(space::chip), context.px(8));
        if (chip_left(context, "record.vocabulary." + id, row, look)) panel.vocabulary = id;
    }
    const std::string source =
        say(panel.words.own ? words::record_words_own : words::record_words_given,
            {panel.words.source});
    const float height = context.painter.paragraph_height(column.rest.width, type::second, source);
    context.painter.paragraph(column.rest.cut_top(height, context.px(12)), type::second, source,
                              context.colours().ink2);
}

// The program's words, to read: they are changed once they are copied into the session.
void draw_given_words(const RecordPanel& panel, const DeskContext& context, FieldColumn& column) {
    const Painter& painter = context.painter;
    for (const VocabularyItem& item : panel.words.items) {
        const std::array texts = {&item.name.japanese, &item.name.english,
                                  &item.meaning.in(language())};
        Box row = column.rest;
        std::array<Box, 3> boxes;
        for (Box& box : boxes) box = row.cut_left(std::floor(column.rest.width * 0.32F));
        float height = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const float width = boxes[i].width - painter.px(16);
            height = std::max(height, painter.paragraph_height(width, type::base, *texts[i]));
            painter.paragraph({boxes[i].x, boxes[i].y, width, 0}, type::base, *texts[i],
                              i == 0 ? context.colours().ink : context.colours().ink2);
        }
        column.rest.cut_top(height, painter.px(12));
    }
}

}  // namespace yoriai
