#include "analysis/opinion_projection.h"

#include <algorithm>
#include <cmath>

namespace yoriai {
namespace {

constexpr int power_iterations = 100;

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
    return sum;
}

double length(const std::vector<double>& vector) { return std::sqrt(dot(vector, vector)); }

void take_out(std::vector<double>& vector, const std::vector<double>& direction) {
    const double square = dot(direction, direction);
    if (square <= 0) return;
    const double share = dot(vector, direction) / square;
    for (std::size_t i = 0; i < vector.size(); ++i) vector[i] -= share * direction[i];
}

// X'(X v), row by row.
std::vector<double> multiply(const CentredVotes& votes, const std::vector<double>& vector) {
    std::vector<double> product(votes.columns, 0);
    for (std::size_t row = 0; row < votes.rows(); ++row) {
        const auto* begin = votes.cells.data() + votes.row_begins[row];
        const auto* end = votes.cells.data() + votes.row_begins[row + 1];
        double along = 0;
        for (const auto* cell = begin; cell != end; ++cell)
            along += cell->value * vector[cell->column];
        for (const auto* cell = begin; cell != end; ++cell)
            product[cell->column] += cell->value * along;
    }
    return product;
}

// The row that differs most from the means: where to start when all ones lead nowhere.
std::vector<double> longest_row(const CentredVotes& votes) {
    std::vector<double> best(votes.columns, 0);
    double most = 0;
    for (std::size_t row = 0; row < votes.rows(); ++row) {
        std::vector<double> one(votes.columns, 0);
        for (std::size_t k = votes.row_begins[row]; k < votes.row_begins[row + 1]; ++k)
            one[votes.cells[k].column] = votes.cells[k].value;
        if (const double square = dot(one, one); square > most) {
            most = square;
            best = std::move(one);
        }
    }
    return best;
}

std::vector<double> find_axis(const CentredVotes& votes,
                              const std::vector<std::vector<double>>& taken) {
    constexpr double nothing = 1e-9;  // of the size of one vote
    const auto axis =
        iterate_power(votes, std::vector<double>(votes.columns, 1), power_iterations, taken);
    const auto weight = [&](std::vector<double> vector) {
        for (const auto& direction : taken) take_out(vector, direction);
        return length(multiply(votes, vector));
    };
    if (length(axis) > 0 && weight(axis) > nothing) return axis;
    auto start = longest_row(votes);
    for (const auto& direction : taken) take_out(start, direction);
    const auto second = iterate_power(votes, std::move(start), power_iterations, taken);
    if (length(second) > 0 && weight(second) > nothing) return second;
    return std::vector<double>(votes.columns, 0);
}

void place_statements(OpinionPlane& plane, std::size_t columns) {
    const double stretch = std::sqrt(static_cast<double>(columns));
    for (std::size_t j = 0; j < plane.means.size(); ++j) {
        const double surprise = stretch * (1 - plane.means[j]);
        plane.statements.push_back({surprise * plane.axes[0][j], surprise * plane.axes[1][j]});
    }
}

}  // namespace

CentredVotes centre_votes(const VoteMatrix& votes) {
    CentredVotes centred;
    centred.columns = votes.statements();
    std::vector<double> sums(votes.statements(), 0), counts(votes.statements(), 0);
    for (std::size_t i = 0; i < votes.people(); ++i)
        for (std::size_t j = 0; j < votes.statements(); ++j)
            if (const Opinion opinion = votes.at(i, j); opinion != Opinion::missing) {
                sums[j] += static_cast<double>(opinion);
                counts[j] += 1;
            }
    centred.means.assign(votes.statements(), 0);
    for (std::size_t j = 0; j < votes.statements(); ++j)
        if (counts[j] > 0 && !votes.moderated(j)) centred.means[j] = sums[j] / counts[j];
    centred.row_begins.push_back(0);
    for (std::size_t i = 0; i < votes.people(); ++i) {
        for (std::size_t j = 0; j < votes.statements(); ++j) {
            const Opinion opinion = votes.at(i, j);
            if (opinion == Opinion::missing || votes.moderated(j)) continue;
            const double value = static_cast<double>(opinion) - centred.means[j];
            centred.cells.push_back({static_cast<std::uint32_t>(j), value});
        }
        centred.row_begins.push_back(centred.cells.size());
    }
    return centred;
}

std::vector<double> iterate_power(const CentredVotes& votes, std::vector<double> vector,
                                  int most_times, const std::vector<std::vector<double>>& taken) {
    double last = 0;
    for (int i = 0;; ++i) {
        for (const auto& direction : taken) take_out(vector, direction);
        vector = multiply(votes, vector);
        for (const auto& direction : taken) take_out(vector, direction);
        const double size = length(vector);
        if (size > 0)
            for (double& value : vector) value /= size;
        if (size == last || i == most_times) return vector;
        last = size;
    }
}

OpinionPlane project_opinions(const VoteMatrix& votes) {
    const CentredVotes centred = centre_votes(votes);
    OpinionPlane plane;
    plane.means = centred.means;
    plane.axes[0] = find_axis(centred, {});
    plane.axes[1] = find_axis(centred, {plane.axes[0]});
    std::size_t columns = 0, moderated = 0;
    const std::vector<std::size_t> counts = votes.votes_by_statement();
    for (std::size_t j = 0; j < votes.statements(); ++j) {
        const bool voted = counts[j] > 0;
        columns += voted;
        moderated += voted && votes.moderated(j);
    }
    for (std::size_t i = 0; i < votes.people(); ++i) {
        const std::size_t begin = centred.row_begins[i], end = centred.row_begins[i + 1];
        const double seen = std::max(1.0, static_cast<double>(end - begin + moderated));
        const double stretch = std::sqrt(static_cast<double>(columns) / seen);
        PlanePoint& point = plane.people.emplace_back();
        for (std::size_t k = begin; k < end; ++k) {
            const auto& cell = centred.cells[k];
            point.x += stretch * cell.value * plane.axes[0][cell.column];
            point.y += stretch * cell.value * plane.axes[1][cell.column];
        }
    }
    place_statements(plane, columns);
    return plane;
}

}  // namespace yoriai
