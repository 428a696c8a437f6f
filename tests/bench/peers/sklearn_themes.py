#!/usr/bin/python3
"""What a data analyst would write with Debian's python3-mecab and python3-sklearn for the same cards.

usage: sklearn_themes.py CARDS.tsv GROUPS [lsa]      prints a group number for each card
"""
import sys
import time

import MeCab
from sklearn.cluster import AgglomerativeClustering, KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

KEPT = {"名詞", "動詞", "形容詞"}
LEFT_OUT = {"非自立", "代名詞", "数", "接尾"}


def words_of(text, tagger):
    words, node = [], tagger.parseToNode(text)
    while node:
        features = node.feature.split(",")
        if features[0] in KEPT and features[1] not in LEFT_OUT:
            words.append(features[6] if features[6] != "*" else node.surface)
        node = node.next
    return words


def vectors_of(texts):
    tagger = MeCab.Tagger("-r /dev/null -d /var/lib/mecab/dic/ipadic-utf8")
    tagger.parse("")
    return TfidfVectorizer(analyzer=lambda text: words_of(text, tagger), sublinear_tf=True).fit_transform(texts)


def with_k_means(texts, count):
    return KMeans(n_clusters=count, n_init=10, random_state=0).fit_predict(vectors_of(texts))


def with_latent_semantics(texts, count):
    vectors = vectors_of(texts)
    size = max(2, min(100, len(texts) // 5, vectors.shape[1] - 1))
    dense = normalize(TruncatedSVD(size, random_state=0).fit_transform(vectors))
    return AgglomerativeClustering(n_clusters=count, metric="cosine", linkage="average").fit_predict(dense)


def pipelines(texts, count):
    """Name, groups and seconds of processor time (without starting Python and its libraries) of each."""
    for name, pipeline in (("TF-IDF + k-means", with_k_means), ("LSA + average linkage", with_latent_semantics)):
        start = time.process_time()
        groups = pipeline(texts, count)
        yield f"scikit-learn: {name}", groups, time.process_time() - start


if __name__ == "__main__":
    lines = [line.rstrip("\n").split("\t")[-1] for line in open(sys.argv[1], encoding="utf-8")][1:]
    pipeline = with_latent_semantics if sys.argv[3:] == ["lsa"] else with_k_means
    for group in pipeline(lines, int(sys.argv[2])):
        print(group)
