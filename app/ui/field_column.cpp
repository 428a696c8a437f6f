#include "ui/field_column.h"

namespace yoriai {
namespace {

constexpr float label_height = 28, field_gap = 8;
constexpr float least_paragraph = 84;

}  // namespace

FieldColumn::FieldColumn(DeskContext& context, std::string_view id, const Box& box, Scroll& scroll)
    // Room for the focus rings of controls that stand at the edge.
    : context_(context), area_(context, id, box.inset(-context.px(8)), scroll) {
    rest = area_.column().inset(context.px(8));
}

std::optional<std::string> FieldColumn::value(std::string_view id, Box box, std::string_view words,
                                              const std::string& value, const TextFieldLook& look) {
    field_label(context_, box, words);
    return value_field(context_, id, box, value, look);
}

std::optional<NumberAnswer> FieldColumn::number(std::string_view id, Box box,
                                                std::string_view words, std::optional<int> value) {
    field_label(context_, box, words);
    return number_field(context_, id, box, value, 0, 99'999'999);
}

std::optional<std::string> FieldColumn::paragraph(std::string_view id, std::string_view words,
                                                  const std::string& value, std::string_view hint) {
    TextFieldPicture picture;
    // While it is written in, the field grows with what is being written.
    const bool written_in = context_.focus.has(id) && context_.focus.edited == id;
    picture.text = written_in ? std::string_view(context_.focus.edit.text) : value;
    picture.many_lines = true;
    const float height = std::max(context_.px(least_paragraph),
                                  text_field_height(context_.painter, rest.width, picture));
    Box box = rest.cut_top(context_.px(label_height) + height + context_.px(field_gap));
    field_label(context_, box, words);
    TextFieldLook look;
    look.many_lines = true;
    look.hint = hint;
    return value_field(context_, id, box, value, look);
}

bool FieldColumn::remove_button(std::string_view id, std::string_view words, float gap) {
    Box row = rest.cut_top(context_.px(space::button), context_.px(gap));
    return button_right(context_, id, row,
                        {words, ButtonKind::danger, ButtonSize::small, Icon::trash});
}

float field_and_label_height(const DeskContext& context) {
    return context.px(label_height) + context.px(space::button) + context.px(field_gap);
}

void field_label(DeskContext& context, Box& field, std::string_view words) {
    context.painter.text_in(field.cut_top(context.px(label_height)), type::second, words,
                            context.colours().ink2);
    field.cut_bottom(context.px(field_gap));
}

}  // namespace yoriai
