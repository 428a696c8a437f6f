#pragma once

#include <pango/pango.h>

namespace yoriai {

// Widens the gaps between Japanese characters so that every line but the last of its paragraph is
// as wide as the layout. Pango's own way would widen only the spaces of a line that has any. Words
// and numbers in ASCII are not pulled apart; lines that lack much of the width stay as they are.
void justify_japanese(PangoLayout* layout);

}  // namespace yoriai
