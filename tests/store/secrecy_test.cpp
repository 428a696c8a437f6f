#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "store/hall.h"

using namespace yoriai;

namespace {

// Spearman's rank correlation of two lists without ties.
double correlate(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
    const auto ranks = [](const std::vector<std::size_t>& values) {
        std::vector<std::size_t> order(values.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [&](std::size_t x, std::size_t y) { return values[x] < values[y]; });
        std::vector<double> rank(values.size());
        for (std::size_t i = 0; i < order.size(); ++i) rank[order[i]] = static_cast<double>(i);
        return rank;
    };
    const auto ranks_a = ranks(a);
    const auto ranks_b = ranks(b);
    const auto n = static_cast<double>(a.size());
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += std::pow(ranks_a[i] - ranks_b[i], 2);
    return 1 - 6 * sum / (n * (n * n - 1));
}

// The ballot's line in the file, as store/urn.cpp writes it.
std::string text_of(const CastBallot& ballot) {
    std::string text;
    for (const BallotLine& vote : ballot.votes)
        text += std::to_string(vote.item.value) + ' ' + std::string(name_of(vote.answer)) + " 1\n";
    return text;
}

}  // namespace

TEST_CASE("the file does not tell in which order ballots were cast") {
    constexpr int people = 40;
    constexpr int evenings = 8;
    double sum = 0;
    for (int evening = 0; evening < evenings; ++evening) {
        Hall hall;
        for (int i = 0; i < people; ++i) {
            CastBallot cast = hall.ballot(i);
            cast.number = i + 1;
            hall.do_it(cast);
        }
        // The side file is still there: the session is open.
        CHECK(read_bytes(hall.folder / "a.yoriai-journal").empty());
        const std::string bytes = read_bytes(hall.folder / "a.yoriai");
        std::vector<std::size_t> cast, found;
        for (int i = 0; i < people; ++i) {
            const std::string text = text_of(hall.ballot(i));
            const std::size_t at = bytes.find(text);
            REQUIRE(at != bytes.npos);
            // Once only: no older copy is left in a free page or in the history.
            CHECK(bytes.find(text, at + 1) == bytes.npos);
            cast.push_back(static_cast<std::size_t>(i));
            found.push_back(at);
        }
        sum += correlate(cast, found);
    }
    // The mean of 8 correlations of 40 random ranks has a deviation of 0.057; five of them.
    CHECK(std::abs(sum / evenings) < 0.29);
}

TEST_CASE("no older copy of a ballot stays in the file, however many come and go") {
    Hall hall;
    AddRound second;
    second.id = {102};
    second.question = "もう一つ";
    second.method = RoundMethod::agreement;
    second.items = {NewItem{}};
    second.items[0].id = {2000};
    second.items[0].text = "項目";
    hall.do_it(second);
    hall.do_it(OpenRound{second.id});
    CastBallot other;
    other.round = second.id;
    other.votes = {{{2000}, Answer::agree, 1}};
    std::mt19937 random(3);
    std::vector<int> inside;
    for (int i = 0; i < 400; ++i) {
        if (i % 3 == 2) {
            const std::size_t at = random() % inside.size();
            const CastBallot wrong = hall.ballot(inside[at]);
            hall.do_it(WithdrawBallot{wrong.round, wrong.table_id, wrong.votes});
            inside.erase(inside.begin() + static_cast<std::ptrdiff_t>(at));
        } else {
            hall.do_it(hall.ballot(i));
            inside.push_back(i);
        }
        if (i % 7 == 0) hall.do_it(other);
    }
    const std::string bytes = read_bytes(hall.folder / "a.yoriai");
    for (int i = 0; i < 400; ++i) {
        const std::string text = text_of(hall.ballot(i));
        std::ptrdiff_t copies = 0;
        for (auto at = bytes.find(text); at != bytes.npos; at = bytes.find(text, at + 1)) ++copies;
        REQUIRE(copies == std::count(inside.begin(), inside.end(), i));
    }
}

TEST_CASE("the history says nothing of ballots") {
    Hall hall;
    const auto before = hall.session.history().size();
    hall.do_it(hall.ballot(1));
    WithdrawBallot withdraw;
    withdraw.round = hall.round;
    withdraw.votes = hall.ballot(1).votes;
    hall.do_it(withdraw);
    CHECK(hall.session.history().size() == before);
    hall.session.close();
    const std::string bytes = read_bytes(hall.folder / "a.yoriai");
    CHECK(bytes.find(text_of(hall.ballot(1))) == bytes.npos);
}
