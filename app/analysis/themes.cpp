#include "analysis/themes.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "analysis/theme_evidence.h"
#include "analysis/theme_groups.h"
#include "analysis/theme_reasons.h"
#include "analysis/theme_titles.h"
#include "analysis/theme_tree.h"
#include "analysis/theme_weights.h"

namespace yoriai {
namespace {

constexpr std::size_t terms_shown = 5;

struct Stopped {};

using Cards = std::vector<std::size_t>;

// One theme on the way to the proposal; its cards are those of the evidence.
struct Draft {
  Cards cards; // of a theme with children: all of theirs
  std::vector<std::size_t> children;
  std::optional<std::size_t> pinned;
};

class Proposing {
public:
  Proposing(std::span<const ThemeCard> cards, const ThemeOptions &options,
            const Lexicon &lexicon, const ThemeWeights &weights)
      : cards_(cards), options_(options), lexicon_(lexicon), weights_(weights) {
  }

  Proposal propose() {
    evidence_ = gather_evidence(cards_, options_, lexicon_, weights_,
                                [this](double done) { tell(done); });
    proposal_.dictionary_missing = !dictionary_present();
    measure_loneliness();
    std::vector<std::size_t> sizes;
    std::vector<SparseVector> vectors;
    for (const ThemeLeaf &leaf : evidence_.leaves) {
      sizes.push_back(leaf.cards.size());
      vectors.push_back(leaf.smooth);
    }
    merges_ =
        build_tree(vectors, sizes, evidence_.apart, [this] { tell(0.6); });
    if (options_.groups)
      group_exactly(static_cast<std::size_t>(std::max(1, *options_.groups)));
    else
      group_by_default();
    write_themes();
    return std::move(proposal_);
  }

private:
  void tell(double done) const {
    if (options_.progress && !options_.progress(done))
      throw Stopped();
  }

  std::size_t input(std::size_t card) const { return evidence_.original[card]; }

  // How far a card is from the three nearest: one near card may be chance.
  void measure_loneliness() {
    constexpr std::size_t near_cards = 3;
    const NearnessIndex index(evidence_.raw);
    proposal_.loneliness.assign(cards_.size(), 1);
    proposal_.reasons.resize(cards_.size());
    for (std::size_t card = 0; card < cards_.size(); ++card) {
      if (card % 256 == 0)
        tell(0.5);
      float sum = 0;
      for (const Neighbour &near :
           index.nearest(evidence_.raw[card], near_cards, card))
        sum += near.nearness;
      proposal_.loneliness[input(card)] =
          std::clamp(1 - static_cast<double>(sum) / near_cards, 0.0, 1.0);
    }
  }

  void add_draft(const Cards &leaves) {
    Draft draft;
    for (const std::size_t leaf : leaves) {
      const ThemeLeaf &from = evidence_.leaves[leaf];
      draft.cards.insert(draft.cards.end(), from.cards.begin(),
                         from.cards.end());
      if (from.pinned)
        draft.pinned = from.pinned;
    }
    if (!draft.cards.empty())
      drafts_.push_back(std::move(draft));
  }

  // More groups than leaves: cards that say the same are parted after all.
  void split_equal_cards(std::size_t count) {
    for (std::size_t at = 0; at < drafts_.size() && drafts_.size() < count;
         ++at)
      while (drafts_[at].cards.size() > 1 && !drafts_[at].pinned &&
             drafts_.size() < count) {
        drafts_.push_back({{drafts_[at].cards.back()}, {}, {}});
        drafts_[at].cards.pop_back();
      }
  }

  void group_exactly(std::size_t count) {
    const Grouping grouping =
        group_into(evidence_.leaves, merges_, evidence_.apart, count);
    for (const Cards &leaves : grouping.members())
      add_draft(leaves);
    split_equal_cards(count);
  }

  // Whether the leaf is one card that nothing is near to.
  bool is_lone(std::size_t leaf) const {
    const ThemeLeaf &here = evidence_.leaves[leaf];
    return !here.pinned && here.cards.size() == 1 &&
           proposal_.loneliness[input(here.cards.front())] >=
               weights_.lone_above;
  }

  void group_by_default() {
    const auto n = static_cast<double>(cards_.size());
    const auto count = std::lround(std::pow(n, weights_.default_power));
    const Grouping grouping =
        group_into(evidence_.leaves, merges_, evidence_.apart,
                   static_cast<std::size_t>(std::max(1L, count)));
    for (Cards leaves : grouping.members()) {
      const auto stays = [&](std::size_t leaf) { return !is_lone(leaf); };
      const auto lone =
          std::stable_partition(leaves.begin(), leaves.end(), stays);
      for (auto leaf = lone; leaf != leaves.end(); ++leaf)
        proposal_.lone.push_back(input(evidence_.leaves[*leaf].cards.front()));
      leaves.erase(lone, leaves.end());
      add_draft(leaves);
    }
    std::sort(proposal_.lone.begin(), proposal_.lone.end());
    gather_top_themes();
  }

  SparseVector centre_of(const Cards &cards) const {
    SparseVector centre;
    for (const std::size_t card : cards)
      add_scaled(centre, evidence_.smooth[card], 1);
    make_unit(centre);
    return centre;
  }

  // At most options.most_top_themes at the top: KJ's name plates of name
  // plates.
  void gather_top_themes() {
    const auto most =
        static_cast<std::size_t>(std::max(1, options_.most_top_themes));
    if (drafts_.size() <= most)
      return;
    std::vector<SparseVector> vectors;
    std::vector<std::size_t> sizes;
    for (const Draft &draft : drafts_) {
      vectors.push_back(centre_of(draft.cards));
      sizes.push_back(1);
    }
    const auto merges = build_tree(vectors, sizes, {}, [this] { tell(0.8); });
    const auto tops = cut_tree(merges, drafts_.size(), most);
    std::vector<Draft> parents(most);
    for (std::size_t draft = 0; draft < tops.size(); ++draft) {
      Draft &parent = parents[tops[draft]];
      parent.children.push_back(draft);
      parent.cards.insert(parent.cards.end(), drafts_[draft].cards.begin(),
                          drafts_[draft].cards.end());
    }
    for (Draft &parent : parents)
      if (parent.children.size() > 1)
        drafts_.push_back(std::move(parent));
  }

  // The most central first, so that a reader sees what the theme is about.
  void sort_by_centrality(Cards &cards) const {
    const SparseVector centre = centre_of(cards);
    std::vector<std::pair<float, std::size_t>> ranked;
    for (const std::size_t card : cards)
      ranked.emplace_back(-dot(evidence_.smooth[card], centre), card);
    std::sort(ranked.begin(), ranked.end());
    for (std::size_t i = 0; i < cards.size(); ++i)
      cards[i] = ranked[i].second;
  }

  // Tops first, the largest first; each followed by its children, the largest
  // first.
  std::vector<std::size_t>
  order_of_drafts(std::vector<std::optional<std::size_t>> &parents) {
    parents.resize(drafts_.size());
    for (std::size_t draft = 0; draft < drafts_.size(); ++draft)
      for (const std::size_t child : drafts_[draft].children)
        parents[child] = draft;
    const auto larger = [&](std::size_t a, std::size_t b) {
      const std::size_t size_a = drafts_[a].cards.size(),
                        size_b = drafts_[b].cards.size();
      const auto first = [&](std::size_t draft) {
        return *std::min_element(drafts_[draft].cards.begin(),
                                 drafts_[draft].cards.end());
      };
      return size_a != size_b ? size_a > size_b : first(a) < first(b);
    };
    std::vector<std::size_t> tops, order;
    for (std::size_t draft = 0; draft < drafts_.size(); ++draft)
      if (!parents[draft])
        tops.push_back(draft);
    std::sort(tops.begin(), tops.end(), larger);
    for (const std::size_t top : tops) {
      order.push_back(top);
      std::sort(drafts_[top].children.begin(), drafts_[top].children.end(),
                larger);
      order.insert(order.end(), drafts_[top].children.begin(),
                   drafts_[top].children.end());
    }
    return order;
  }

  void write_themes() {
    for (Draft &draft : drafts_)
      sort_by_centrality(draft.cards);
    std::vector<std::optional<std::size_t>> parents;
    const std::vector<std::size_t> order = order_of_drafts(parents);
    std::vector<std::size_t> place(drafts_.size());
    for (std::size_t i = 0; i < order.size(); ++i)
      place[order[i]] = i;
    proposal_.themes.resize(order.size());
    for (const std::size_t draft : order) {
      ProposedTheme &theme = proposal_.themes[place[draft]];
      if (parents[draft])
        theme.parent = place[*parents[draft]];
      theme.pinned = drafts_[draft].pinned;
      if (drafts_[draft].children.empty())
        write_cards(drafts_[draft], theme);
    }
    write_names(order);
  }

  void write_cards(const Draft &draft, ProposedTheme &theme) {
    const auto reasons = explain(evidence_, draft.cards, lexicon_);
    for (std::size_t i = 0; i < draft.cards.size(); ++i) {
      const std::size_t card = input(draft.cards[i]);
      theme.cards.push_back(card);
      for (Reason reason : reasons[i]) {
        if (reason.near_card)
          reason.near_card = input(*reason.near_card);
        proposal_.reasons[card].push_back(std::move(reason));
      }
    }
    for (const std::size_t card :
         draft.pinned ? options_.pinned[*draft.pinned] : Cards())
      proposal_.reasons[card].insert(
          proposal_.reasons[card].begin(),
          Reason{Reason::Kind::pinned, {}, {}, {}, {}});
  }

  // Terms and titles; the deepest themes choose first, so that a parent's title
  // differs from theirs.
  void write_names(const std::vector<std::size_t> &order) {
    std::set<std::string> taken;
    for (const bool parents : {false, true}) {
      std::vector<Cards> groups;
      std::vector<std::size_t> places;
      for (std::size_t i = 0; i < order.size(); ++i)
        if (drafts_[order[i]].children.empty() != parents) {
          groups.push_back(drafts_[order[i]].cards);
          places.push_back(i);
        }
      const auto terms = telling_terms(evidence_.texts, groups, terms_shown);
      for (std::size_t i = 0; i < groups.size(); ++i) {
        ProposedTheme &theme = proposal_.themes[places[i]];
        theme.terms = terms[i];
        theme.title = title_of(groups[i], terms[i], taken);
        taken.insert(theme.title);
      }
    }
  }

  std::string title_of(const Cards &cards,
                       const std::vector<std::string> &terms,
                       const std::set<std::string> &taken) const {
    std::vector<const CardText *> texts;
    std::vector<std::string_view> original;
    for (const std::size_t card : cards) {
      texts.push_back(&evidence_.texts[card]);
      original.push_back(cards_[input(card)].text);
    }
    return draft_title(texts, original, terms, taken);
  }

  std::span<const ThemeCard> cards_;
  const ThemeOptions &options_;
  const Lexicon &lexicon_;
  const ThemeWeights &weights_;
  ThemeEvidence evidence_;
  std::vector<Merge> merges_;
  std::vector<Draft> drafts_;
  Proposal proposal_;
};

} // namespace

Proposal propose_themes(std::span<const ThemeCard> cards,
                        const ThemeOptions &options, const Lexicon &lexicon,
                        const ThemeWeights &weights) {
  try {
    return Proposing(cards, options, lexicon, weights).propose();
  } catch (const Stopped &) {
    Proposal stopped;
    stopped.stopped = true;
    return stopped;
  }
}

Proposal propose_themes(std::span<const ThemeCard> cards,
                        const ThemeOptions &options, const Lexicon &lexicon) {
  return propose_themes(cards, options, lexicon, ThemeWeights());
}

} // namespace yoriai
