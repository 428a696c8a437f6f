#pragma once

#include <set>
#include <string>
#include <vector>

#include "plan/document.h"
#include "text/message.h"

namespace yoriai {

// What the writers of all formats need to know of a document.

// 第1章　地域の概要: the number and the text as they are printed together.
std::string numbered(const Heading&, const Document&);

// 表3-1　困りごとの数: a table's or chart's number and caption together.
std::string captioned(const std::string& number, const std::string& caption);

// All anchors that a link can lead to.
std::set<std::string> anchors_of(const Document&);

// A chapter and the sections in it, as the contents list them. Sections before the first chapter
// are entries of their own.
struct ContentsEntry {
    const Heading* heading;
    std::vector<const Heading*> sections;
};
std::vector<ContentsEntry> contents_of(const Document&);

Language language_of(const Document&);

}  // namespace yoriai
