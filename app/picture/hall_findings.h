#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/consensus_map.h"
#include "analysis/priorities.h"
#include "analysis/tally.h"
#include "model/workshop.h"

namespace yoriai {

// What was found in a round, for the room to see: nothing of a round that was not revealed.

struct HallResult {
    std::string text;
    int count = 0;
    std::optional<Share> share;
};

// The results of a round that was revealed: no other round can be made into one.
class HallResults {
 public:
    static std::optional<HallResults> of(const Workshop&, const Round&);

    const std::string& question() const { return question_; }
    RoundMethod method() const { return method_; }
    std::optional<int> people() const { return people_; }
    const std::vector<HallResult>& results() const { return results_; }

    // What of them is on the screen while they are shown one by one.
    std::optional<int> shown;
    double growth = 1;

 private:
    HallResults() = default;
    std::string question_;
    RoundMethod method_ = RoundMethod::dots;
    std::optional<int> people_;
    std::vector<HallResult> results_;
};

// The consensus map of a round that was revealed and has ballots: no other round can be made into
// one. Who stands where is not known to it, only that somebody does.
class HallMap {
 public:
    static std::optional<HallMap> of(const Workshop&, const Round&);

    const std::string& question() const { return question_; }
    const std::vector<std::string>& verdict() const { return verdict_; }  // sentences
    const ConsensusMap& map() const { return map_; }

 private:
    HallMap() = default;
    std::string question_;
    std::vector<std::string> verdict_;
    ConsensusMap map_;
};

// What matters most, and how far the room agrees on it; only of a round that was revealed.
struct HallPlaced {
    std::string text;
    PlacedItem place;
};
class HallPriorities {
 public:
    static std::optional<HallPriorities> of(const Workshop&, const Round&);

    const std::string& question() const { return question_; }
    AgreementBasis basis() const { return basis_; }
    double line() const { return line_; }
    const std::vector<HallPlaced>& items() const { return items_; }

 private:
    HallPriorities() = default;
    std::string question_;
    AgreementBasis basis_ = AgreementBasis::tables;
    double line_ = 0;
    std::vector<HallPlaced> items_;
};

// 両論併記: both sides of what divides a revealed round, and of what people linked as a tension on
// the board.
struct HallSide {
    std::string head;  // 賛成 12人; empty on the board's own
    std::string words;
};
struct HallPair {
    std::string about;
    HallSide left, right;
};
class HallBothViews {
 public:
    static std::optional<HallBothViews> of(const Workshop&, const Round&);
    const std::vector<HallPair>& pairs() const { return pairs_; }

 private:
    HallBothViews() = default;
    std::vector<HallPair> pairs_;
};

// 少数だが切実: what few stand behind, strongly; only of a round that was revealed.
struct HallFewVoice {
    std::string text;
    std::string because;
};
class HallFewVoices {
 public:
    static std::optional<HallFewVoices> of(const Workshop&, const Round&);
    const std::vector<HallFewVoice>& voices() const { return voices_; }

 private:
    HallFewVoices() = default;
    std::vector<HallFewVoice> voices_;
};

}  // namespace yoriai
