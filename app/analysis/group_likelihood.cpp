#include "analysis/group_likelihood.h"

#include <algorithm>
#include <cmath>

#include "analysis/opinion_groups.h"

namespace yoriai {
namespace {

// Votes that everybody's answers add to each group's, so that a small group is no sure prophet.
constexpr double borrowed_votes = 0.1;
constexpr double likelihood_sure_at_first = 0.95;
constexpr int usual_rounds = 30;
// So many votes take fewer rounds: the groups of a large crowd hardly move any more.
constexpr std::size_t likelihood_many_votes = 100'000;
constexpr int rounds_for_many = 8;

struct SideTaken {
    std::uint32_t statement = 0;
    bool agree = false;
};

struct Person {
    std::size_t row = 0;
    std::vector<SideTaken> votes;
};

std::vector<Person> collect(const VoteMatrix& votes, const GroupOf& group_of) {
    std::vector<Person> people;
    for (std::size_t i = 0; i < votes.people(); ++i) {
        if (!group_of[i]) continue;
        Person& person = people.emplace_back();
        person.row = i;
        for (std::size_t j = 0; j < votes.statements(); ++j) {
            const Opinion opinion = votes.at(i, j);
            if (votes.moderated(j) || (opinion != Opinion::agree && opinion != Opinion::disagree))
                continue;
            person.votes.push_back({static_cast<std::uint32_t>(j), opinion == Opinion::agree});
        }
    }
    return people;
}

// How many agreed and how many voted, by statement; fractions of people count too.
struct Profile {
    std::vector<double> agree, voted;

    explicit Profile(std::size_t statements = 0) : agree(statements, 0), voted(statements, 0) {}
    void add(const Person& person, double weight) {
        for (const SideTaken& vote : person.votes) {
            agree[vote.statement] += vote.agree ? weight : 0;
            voted[vote.statement] += weight;
        }
    }
    double usual_share(std::size_t statement) const {
        return (agree[statement] + 0.5) / (voted[statement] + 1);
    }
    // The chance that somebody of this profile agrees.
    double share(std::size_t statement, const Profile& all) const {
        return (agree[statement] + borrowed_votes * all.usual_share(statement)) /
               (voted[statement] + borrowed_votes);
    }
};

class Settling {
 public:
    Settling(const VoteMatrix& votes, const GroupOf& group_of, std::size_t groups)
        : statements_(votes.statements()),
          groups_(groups),
          people_(collect(votes, group_of)),
          all_(statements_) {
        for (const Person& person : people_) {
            all_.add(person, 1);
            const double elsewhere =
                (1 - likelihood_sure_at_first) / static_cast<double>(groups - 1);
            auto& weights = weights_.emplace_back(groups, elsewhere);
            weights[*group_of[person.row]] = likelihood_sure_at_first;
            votes_ += person.votes.size();
        }
    }

    void run() {
        const int rounds = votes_ > likelihood_many_votes ? rounds_for_many : usual_rounds;
        for (int round = 0; round < rounds; ++round) {
            find_chances();
            double moved = 0;
            for (std::size_t i = 0; i < people_.size(); ++i)
                moved = std::max(moved, weigh(people_[i], weights_[i]));
            if (moved < 1e-6) break;
        }
    }

    void write(GroupOf& group_of) const {
        for (std::size_t i = 0; i < people_.size(); ++i)
            group_of[people_[i].row] = static_cast<std::size_t>(
                std::max_element(weights_[i].begin(), weights_[i].end()) - weights_[i].begin());
    }

 private:
    // Logarithms of each group's chances: two a statement, and of belonging to it at all.
    void find_chances() {
        const auto people = static_cast<double>(people_.size());
        log_chances_.assign(groups_, std::vector<double>(2 * statements_));
        log_sizes_.assign(groups_, 0);
        for (std::size_t group = 0; group < groups_; ++group) {
            Profile profile(statements_);
            double size = 0;
            for (std::size_t i = 0; i < people_.size(); ++i) {
                size += weights_[i][group];
                if (weights_[i][group] > 1e-12) profile.add(people_[i], weights_[i][group]);
            }
            log_sizes_[group] = std::log(std::max(size, 0.5) / people);
            for (std::size_t j = 0; j < statements_; ++j) {
                const double share = profile.share(j, all_);
                log_chances_[group][2 * j] = std::log(1 - share);
                log_chances_[group][2 * j + 1] = std::log(share);
            }
        }
    }

    // Gives back the largest change of a weight.
    double weigh(const Person& person, std::vector<double>& weights) const {
        std::vector<double> evidence = log_sizes_;
        for (std::size_t group = 0; group < groups_; ++group)
            for (const SideTaken& vote : person.votes)
                evidence[group] += log_chances_[group][2 * vote.statement + vote.agree];
        const double most = *std::max_element(evidence.begin(), evidence.end());
        double sum = 0, moved = 0;
        for (double& value : evidence) sum += value = std::exp(value - most);
        for (std::size_t group = 0; group < groups_; ++group) {
            moved = std::max(moved, std::abs(evidence[group] / sum - weights[group]));
            weights[group] = evidence[group] / sum;
        }
        return moved;
    }

    std::size_t statements_;
    std::size_t groups_;
    std::vector<Person> people_;
    Profile all_;
    std::vector<std::vector<double>> weights_;  // of each person in each group
    std::vector<std::vector<double>> log_chances_;
    std::vector<double> log_sizes_;
    std::size_t votes_ = 0;
};

// How sure it is that evidence with these pieces stays on the positive side, were the pieces drawn
// anew: a normal approximation of the bootstrap.
double sureness(double sum, double squares, double count) {
    if (count < 1) return 0.5;
    const double variance = squares - sum * sum / count;
    if (variance <= 1e-12 * squares) return sum > 0 ? 1 : sum < 0 ? 0 : 0.5;
    return 0.5 * std::erfc(-sum / std::sqrt(2 * variance));
}

}  // namespace

void settle_by_votes(const VoteMatrix& votes, GroupOf& group_of, std::size_t groups) {
    if (groups < 2) return;
    Settling settling(votes, group_of, groups);
    settling.run();
    settling.write(group_of);
}

std::vector<double> find_stability(const VoteMatrix& votes, const GroupOf& group_of,
                                   std::size_t groups) {
    std::vector<double> stability(votes.people(), 0);
    const std::vector<Person> people = collect(votes, group_of);
    Profile all(votes.statements());
    std::vector<Profile> profiles(groups, Profile(votes.statements()));
    for (const Person& person : people) {
        all.add(person, 1);
        profiles[*group_of[person.row]].add(person, 1);
    }
    for (const Person& person : people) {
        const std::size_t own = *group_of[person.row];
        Profile& mine = profiles[own];
        mine.add(person, -1);
        double least = 1;
        for (std::size_t other = 0; other < groups; ++other) {
            if (other == own) continue;
            double sum = 0, squares = 0;
            for (const SideTaken& vote : person.votes) {
                const double here = mine.share(vote.statement, all);
                const double there = profiles[other].share(vote.statement, all);
                const double piece =
                    vote.agree ? std::log(here / there) : std::log((1 - here) / (1 - there));
                sum += piece;
                squares += piece * piece;
            }
            least =
                std::min(least, sureness(sum, squares, static_cast<double>(person.votes.size())));
        }
        mine.add(person, 1);
        stability[person.row] = least;
    }
    return stability;
}

}  // namespace yoriai
