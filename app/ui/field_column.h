#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/scroll_area.h"
#include "ui/text_field.h"

namespace yoriai {

// A column of labelled fields whose content may be higher than its panel.
class FieldColumn {
 public:
    FieldColumn(DeskContext&, std::string_view id, const Box& panel, Scroll&);
    ~FieldColumn() { area_.end_at(rest.y); }
    FieldColumn(const FieldColumn&) = delete;
    FieldColumn& operator=(const FieldColumn&) = delete;

    // A field with its label above, in a box of field_and_label_height().
    std::optional<std::string> value(std::string_view id, Box, std::string_view words,
                                     const std::string& value, const TextFieldLook& = {});
    std::optional<NumberAnswer> number(std::string_view id, Box, std::string_view words,
                                       std::optional<int> value);
    // A field of many lines with its label, cut off the top as high as its text needs.
    std::optional<std::string> paragraph(std::string_view id, std::string_view words,
                                         const std::string& value, std::string_view hint = {});
    // A button for what removes the column's subject, with so much room below.
    bool remove_button(std::string_view id, std::string_view words, float gap = 8);

    Box rest;  // the room that is left

 private:
    DeskContext& context_;
    ScrollArea area_;
};

// Label and field together.
float field_and_label_height(const DeskContext&);
// The label, cut off the top; what is left is the field.
void field_label(DeskContext&, Box& field, std::string_view words);

}  // namespace yoriai
