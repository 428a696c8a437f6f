#include "language/readings.h"

#include "language/normalise.h"
#include "language/tokens.h"

namespace yoriai {

std::string reading_of(std::string_view text) {
    std::string reading;
    for (const Token& token : read_tokens(normalise(text)))
        reading += token.reading.empty() ? token.surface : token.reading;
    return to_hiragana(reading);
}

}  // namespace yoriai
