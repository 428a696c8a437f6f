#pragma once

namespace yoriai {

// The style sheet of the HTML file: warm paper, wooden plates and ink as in the program itself.
const char* html_style();

}  // namespace yoriai
