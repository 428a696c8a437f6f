#!/usr/bin/python3
"""What a data analyst would write with numpy and scikit-learn for the same votes: Polis's projection, k-means with 50
starts per k and the best silhouette, representative statements, group-informed consensus, and a permutation test of the
first component's share. Written from the published formulas.

usage: numpy_consensus.py [VOTES.csv]      prints milliseconds for one full update of each size
"""
import csv
import sys
import time

import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_score

Z90 = 1.2816


def project(votes):
    seen = ~np.isnan(votes)
    means = np.nanmean(votes, axis=0)
    centred = np.where(seen, votes - means, 0.0)
    x, axes = centred, []
    for _ in range(2):
        axis, last = np.ones(votes.shape[1]), 0.0
        for _ in range(101):
            axis = x.T @ (x @ axis)
            length = np.linalg.norm(axis)
            axis /= length
            if length == last:
                break
            last = length
        axes.append(axis)
        x = x - np.outer(x @ axis, axis)
    stretch = np.sqrt(votes.shape[1] / np.maximum(seen.sum(axis=1), 1))
    return (centred @ np.array(axes).T) * stretch[:, None]


def find_groups(places):
    best = None
    for count in range(2, min(5, 2 + len(places) // 12) + 1):
        labels = KMeans(count, n_init=50, random_state=0).fit_predict(places)
        score = silhouette_score(places, labels)
        if best is None or score > best[0]:
            best = (score, labels)
    return best[1]


def prop_test(count, of):
    return 2 * np.sqrt(of + 1) * ((count + 1) / (of + 1) - 0.5)


def two_prop_test(count, other, of, other_of):
    here, there, people, others = count + 1, other + 1, of + 1, other_of + 1
    pooled = (here + there) / (people + others)
    spread = np.sqrt(pooled * (1 - pooled) * (1 / people + 1 / others))
    return np.divide(here / people - there / others, spread, out=np.zeros_like(spread), where=spread > 0)


def describe(votes, labels):
    counts = [[(votes[labels == g] == side).sum(axis=0) for g in np.unique(labels)] for side in (1, -1)]
    seen = [(~np.isnan(votes[labels == g])).sum(axis=0) for g in np.unique(labels)]
    consensus = np.prod([(a + 1) / (s + 2) for a, s in zip(counts[0], seen)], axis=0)
    representative = []
    for g in range(len(seen)):
        others = sum(seen) - seen[g]
        for side in counts:
            rest = sum(side) - side[g]
            representative.append((prop_test(side[g], seen[g]) > Z90) & (two_prop_test(side[g], rest, seen[g], others) > Z90))
    return consensus, representative


def share_of_first(votes, means):
    spectrum = np.linalg.svd(np.where(np.isnan(votes), 0.0, votes - means), compute_uv=False) ** 2
    return spectrum[0] / spectrum.sum()


def test(votes, permutations, random):
    means, measured, as_much = np.nanmean(votes, axis=0), 0.0, 0
    measured = share_of_first(votes, means)
    for _ in range(permutations):
        shuffled = votes.copy()
        for column in shuffled.T:
            cast = np.flatnonzero(~np.isnan(column))
            column[cast] = column[random.permutation(cast)]
        as_much += share_of_first(shuffled, means) >= measured
    return (1 + as_much) / (1 + permutations)


def update(votes, permutations):
    random = np.random.default_rng(1)
    describe(votes, find_groups(project(votes)))
    if permutations:
        test(votes, permutations, random)


def hall(people, statements, missing, seed=1):
    random = np.random.default_rng(seed)
    camp = random.integers(0, 2, people)
    agreement = np.where(random.random(statements) < 1 / 3, 0.5, 0.15)
    chance = np.where(camp[:, None] == 0, agreement, 1 - agreement)
    votes = np.where(random.random((people, statements)) < chance, 1.0, -1.0)
    votes[random.random(votes.shape) < 0.1] = 0
    votes[random.random(votes.shape) < missing] = np.nan
    return votes


def read(path):
    with open(path, newline="") as file:
        rows = list(csv.reader(file))
    first = rows[0].index("0")
    votes = np.array([[float(cell) if cell else np.nan for cell in row[first:]] for row in rows[1:]])
    return votes[:, ~np.isnan(votes).all(axis=0)]


def main():
    np.seterr(all="ignore")
    sizes = [("60 x 60, every vote, 99 permutations", hall(60, 60, 0), 99),
             ("2,031 x 896, 13 % of the votes", hall(2031, 896, 0.87), 0)]
    if len(sys.argv) > 1:
        sizes.insert(1, (sys.argv[1].split("/")[-2] + ", 99 permutations", read(sys.argv[1]), 99))
    for name, votes, permutations in sizes:
        wall, own = time.perf_counter(), time.process_time()
        update(votes, permutations)
        print(f"{name}: {1000 * (time.perf_counter() - wall):.0f} ms, {1000 * (time.process_time() - own):.0f} ms of processor time", flush=True)


if __name__ == "__main__":
    main()
