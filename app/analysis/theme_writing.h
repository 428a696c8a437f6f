#pragma once

#include <span>

#include "analysis/theme_drafts.h"
#include "analysis/theme_evidence.h"

namespace yoriai {

// Puts drafts into words: titles, terms, reasons, the order to show them in. `cards` are those that
// the evidence was gathered of.
Proposal write_proposal(const ThemeEvidence&, ThemeDrafts, std::span<const ThemeCard> cards,
                        const ThemeOptions&, const Lexicon&);

}  // namespace yoriai
