#include "plan/public_workshop.h"

#include <algorithm>
#include <array>
#include <type_traits>

#include "language/personal_details.h"
#include "text/personal_messages.h"

namespace yoriai {
namespace {

const Message& placeholder_of(DetailKind kind) {
    static const std::array placeholders = {
        words::masked_person,  words::masked_phone, words::masked_mail, words::masked_account,
        words::masked_address, words::masked_plate, words::masked_age,  words::masked_illness,
        words::masked_family,  words::masked_school};
    return placeholders[static_cast<std::size_t>(kind)];
}

// The decisions of people, those for one card before those for all texts.
class Reviews {
 public:
    explicit Reviews(const Workshop& workshop) {
        for (const DetailReview& review : workshop.detail_reviews()) all_.push_back(&review);
        std::stable_sort(all_.begin(), all_.end(), [](const auto* a, const auto* b) {
            return static_cast<bool>(a->card) > static_cast<bool>(b->card);
        });
    }

    const DetailReview* find(CardId card, std::string_view words) const {
        for (const DetailReview* review : all_)
            if (review->words == words && (!review->card || review->card == card)) return review;
        return nullptr;
    }

    // What the rules find and what people named besides, in order. People's words win where the
    // two lie over each other.
    std::vector<PersonalDetail> details(std::string_view text, CardId card) const {
        std::vector<PersonalDetail> found = named(text, card);
        for (const PersonalDetail& detail : find_personal_details(text)) {
            const bool free = std::none_of(found.begin(), found.end(), [&](const auto& other) {
                return detail.position < other.end() && other.position < detail.end();
            });
            if (free) found.push_back(detail);
        }
        std::sort(found.begin(), found.end(),
                  [](const auto& a, const auto& b) { return a.position < b.position; });
        return found;
    }

 private:
    std::vector<PersonalDetail> named(std::string_view text, CardId card) const {
        std::vector<PersonalDetail> found;
        for (const DetailReview* review : all_) {
            if (review->words.empty() || (review->card && review->card != card)) continue;
            for (std::size_t at = text.find(review->words); at != text.npos;
                 at = text.find(review->words, at + review->words.size())) {
                const PersonalDetail detail{review->kind, at, review->words.size()};
                const bool free = std::none_of(found.begin(), found.end(), [&](const auto& other) {
                    return detail.position < other.end() && other.position < detail.end();
                });
                if (free) found.push_back(detail);
            }
        }
        return found;
    }

    std::vector<const DetailReview*> all_;
};

class Masking {
 public:
    Masking(const Workshop& workshop, Language language)
        : workshop_(workshop), reviews_(workshop), language_(language) {}

    Workshop make() const {
        Workshop masked = workshop_;
        District::columns(masked.district, Texts{*this, {}});
        // It is given so that everybody can ask, telephone and all.
        masked.district.contact = workshop_.district.contact;
        Plan::columns(masked.plan, Texts{*this, {}});
        for_each_entity([&]<class Entity>(Entity*) {
            for (const Entity& row : workshop_.all<Entity>()) {
                Entity changed = row;
                mask_row(changed);
                masked.put(std::move(changed));
            }
        });
        for (const Photo& photo : workshop_.photos())
            if (!photo.public_use || is_hidden(photo.card)) masked.erase(photo.id);
        for (const CardComment& comment : workshop_.card_comments()) masked.erase(comment.id);
        // The decisions hold the very words that were masked.
        for (const DetailReview& review : workshop_.detail_reviews()) masked.erase(review.id);
        return masked;
    }

 private:
    // Masks every text of a row, whatever columns it has.
    struct Texts {
        const Masking& masking;
        CardId card;
        void operator()(const char*, std::string& text) const { text = masking.mask(text, card); }
        template <class Value>
        void operator()(const char*, Value&) const {}
    };

    std::string mask(const std::string& text, CardId card) const {
        return replace_details(
            text, reviews_.details(text, card),
            [&](const PersonalDetail& detail, std::string_view words) -> std::string {
                const DetailReview* review = reviews_.find(card, words);
                if (review && review->decision == DetailDecision::keep) return std::string(words);
                if (review && review->decision == DetailDecision::rephrase)
                    return review->replacement;
                return say_in(language_, placeholder_of(detail.kind));
            });
    }

    std::string hidden() const { return say_in(language_, words::masked_hidden); }
    bool is_hidden(CardId id) const {
        const Card* card = workshop_.find(id);
        return card && card->hidden;
    }

    template <class Entity>
    void mask_row(Entity& row) const {
        CardId card;
        if constexpr (std::is_same_v<Entity, Card>) card = row.id;
        if constexpr (std::is_same_v<Entity, Item> || std::is_same_v<Entity, OfficialAnswer> ||
                      std::is_same_v<Entity, Echo>)
            card = row.card;
        Entity::columns(row, Texts{*this, card});
        if constexpr (std::is_same_v<Entity, Card>) {
            row.note.clear();
            if (row.hidden) row.text = hidden();
        }
        if constexpr (std::is_same_v<Entity, Item> || std::is_same_v<Entity, Echo>)
            if (is_hidden(row.card)) row.text = hidden();
        if constexpr (std::is_same_v<Entity, Table>) row.facilitator.clear();
        if constexpr (std::is_same_v<Entity, AgendaStep>) row.script.clear();
        if constexpr (std::is_same_v<Entity, PlanText>) row.generated.clear();
        if constexpr (std::is_same_v<Entity, Member>) name_member(row);
    }

    // A member's own word counts, whatever the rules find in the name.
    void name_member(Member& row) const {
        const Member& original = *workshop_.find(row.id);
        row.name = original.may_publish ? original.name : say_in(language_, words::masked_person);
        row.reading = original.may_publish ? original.reading : std::string();
    }

    const Workshop& workshop_;
    const Reviews reviews_;
    const Language language_;
};

// Collects the details of every text of a row.
struct Listing {
    const Reviews& reviews;
    CardId card;
    std::vector<FoundPersonalDetail>& found;

    void operator()(const char*, const std::string& text) const {
        for (const PersonalDetail& detail : reviews.details(text, card)) {
            const std::string words = text.substr(detail.position, detail.length);
            found.push_back({card, detail.kind, words, reviews.find(card, words)});
        }
    }
    template <class Value>
    void operator()(const char*, const Value&) const {}
};

template <class Entity>
constexpr bool is_printed =
    !std::is_same_v<Entity, Card> && !std::is_same_v<Entity, DetailReview> &&
    !std::is_same_v<Entity, CardComment> && !std::is_same_v<Entity, Member>;

}  // namespace

std::vector<FoundPersonalDetail> list_personal_details(const Workshop& workshop) {
    const Reviews reviews(workshop);
    std::vector<FoundPersonalDetail> found;
    for (const Card& card : workshop.cards()) Listing{reviews, card.id, found}("text", card.text);
    Plan::columns(workshop.plan, Listing{reviews, {}, found});
    for_each_entity([&]<class Entity>(Entity*) {
        if constexpr (is_printed<Entity>)
            for (const Entity& row : workshop.all<Entity>())
                Entity::columns(row, Listing{reviews, {}, found});
    });
    return found;
}

Workshop public_workshop(const Workshop& workshop, Language language) {
    return Masking(workshop, language).make();
}

const Message& name_of_kind(DetailKind kind) {
    static const std::array kinds = {words::detail_kind_person,  words::detail_kind_phone,
                                     words::detail_kind_mail,    words::detail_kind_account,
                                     words::detail_kind_address, words::detail_kind_plate,
                                     words::detail_kind_age,     words::detail_kind_illness,
                                     words::detail_kind_family,  words::detail_kind_school};
    return kinds[static_cast<std::size_t>(kind)];
}

}  // namespace yoriai
