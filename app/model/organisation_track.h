#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/date.h"
#include "model/answer.h"
#include "model/ids.h"

namespace yoriai {

// How the council is founded and handed on. `needed` names the column without which a row says
// nothing.

// A step of founding the organisation: 具体的な事業, 担当課, 実施したこと（実施年度）, 状況.
struct TrackStep {
    TrackStepId id;
    std::string title;
    std::string department;
    std::string done;  // what was done
    std::optional<int> first_fiscal_year, last_fiscal_year;
    ProgressState state = ProgressState::not_started;
    std::int64_t place = 0;  // from 0; ①, ②, …

    auto order() const { return place; }
    static constexpr const char* table = "track_step";
    static constexpr const char* needed = "title";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("title", self.title);
        visit("department", self.department);
        visit("done", self.done);
        visit("first_fiscal_year", self.first_fiscal_year);
        visit("last_fiscal_year", self.last_fiscal_year);
        visit("state", self.state);
        visit("place", self.place);
    }
};

// 推進に至っていない要因 and 推進のための対応策.
struct TrackObstacle {
    TrackObstacleId id;
    std::string factor;
    std::string countermeasure;
    std::string department;
    ProgressState state = ProgressState::not_started;  // of the countermeasure
    std::int64_t place = 0;

    auto order() const { return place; }
    static constexpr const char* table = "track_obstacle";
    static constexpr const char* needed = "factor";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("factor", self.factor);
        visit("countermeasure", self.countermeasure);
        visit("department", self.department);
        visit("state", self.state);
        visit("place", self.place);
    }
};

// A member of the council. The name is personal: a public document has it only when `may_publish`.
struct Member {
    MemberId id;
    std::string name;
    std::string reading;  // kana, for sorting
    std::string post;     // 会長
    std::string organisation;
    Date from, until;  // the term
    bool may_publish = false;

    auto order() const { return reading.empty() ? name : reading; }
    static constexpr const char* table = "member";
    static constexpr const char* needed = "name";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("name", self.name);
        visit("reading", self.reading);
        visit("post", self.post);
        visit("organisation", self.organisation);
        visit("from", self.from);
        visit("until", self.until);
        visit("may_publish", self.may_publish);
    }
};

// 策定経過: a meeting on the way to the plan, and who received what it made.
struct Proceeding {
    ProceedingId id;
    Date date;
    std::string name;
    std::string content;
    std::string received_by;

    auto order() const { return date; }
    static constexpr const char* table = "proceeding";
    static constexpr const char* needed = "name";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("date", self.date);
        visit("name", self.name);
        visit("content", self.content);
        visit("received_by", self.received_by);
    }
};

// A line of the checklist for next year's chair.
struct HandoverItem {
    HandoverItemId id;
    std::string title;
    std::string detail;  // where it is, whom to ask
    bool handed_over = false;
    std::int64_t place = 0;

    auto order() const { return place; }
    static constexpr const char* table = "handover_item";
    static constexpr const char* needed = "title";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("title", self.title);
        visit("detail", self.detail);
        visit("handed_over", self.handed_over);
        visit("place", self.place);
    }
};

// An item of a vocabulary in the municipality's own words. A vocabulary that has any of these is
// made of these alone; see frameworks/vocabulary.h.
struct OwnWord {
    OwnWordId id;
    std::string vocabulary;  // facility_kinds
    std::string key;         // its id in the vocabulary: latin letters, figures and _
    std::string japanese, english;
    std::string meaning_japanese, meaning_english;
    std::string source;  // never empty
    std::int64_t place = 0;

    auto order() const { return place; }
    static constexpr const char* table = "own_word";
    static constexpr const char* needed = "japanese";
    template <class Self, class Visitor>
    static void columns(Self& self, Visitor&& visit) {
        visit("vocabulary", self.vocabulary);
        visit("key", self.key);
        visit("japanese", self.japanese);
        visit("english", self.english);
        visit("meaning_japanese", self.meaning_japanese);
        visit("meaning_english", self.meaning_english);
        visit("source", self.source);
        visit("place", self.place);
    }
};

}  // namespace yoriai
