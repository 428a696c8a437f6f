#include "store/damage_words.h"

#include "text/store_messages.h"

namespace yoriai {

std::vector<Sentence> FoundDamage::tell(const Workshop& workshop) const {
    std::vector<Sentence> told;
    for (const Row& row : rows_) {
        const std::string id = std::to_string(row.id);
        const Card* card = row.table == Card::table ? workshop.find(CardId{row.id}) : nullptr;
        if (!row.content)
            told.push_back(sentence(words::store_row_unreadable, row.table, id));
        else if (card)
            told.push_back(
                sentence(words::store_card_changed, std::to_string(card->number), card->text));
        else
            told.push_back(sentence(words::store_row_changed, row.table, id));
    }
    return told;
}

}  // namespace yoriai
