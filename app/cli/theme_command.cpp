#include <CLI/CLI.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "analysis/cards_to_group.h"
#include "cli/output.h"
#include "cli/subcommands.h"
#include "exchange/import_cards.h"
#include "exchange/theme_json.h"
#include "telling/theme_words.h"
#include "text/cli_messages.h"
#include "text/theme_messages.h"
#include "ui/accept_proposal.h"

namespace yoriai {
namespace {

struct ThemeCommandOptions {
    std::string source;
    int groups = 0;  // 0: as many as there are
    bool use_tags = false;
    bool apply = false;
    bool explain = false;
    bool json = false;
};

constexpr std::size_t most_card_file_bytes = 32U << 20U;

// The cards of a file that is no session: ids as in the file, else the data row's number from 0.
std::vector<ThemeCard> cards_of_file(const std::string& path) {
    const ImportPreview preview = preview_cards(read_file(path, most_card_file_bytes), path, {});
    std::vector<ThemeCard> cards;
    for (const PreviewCard& read : preview.cards) {
        ThemeCard& card = cards.emplace_back();
        card.id = read.id.empty() ? std::to_string(read.row) : read.id;
        card.text = read.card.text;
        card.tags = read.card.fields;
        card.tags.insert(card.tags.end(), read.card.tags.begin(), read.card.tags.end());
    }
    return cards;
}

void explain(const Proposal& proposal, const ProposedTheme& theme,
             const std::vector<ThemeCard>& cards) {
    for (const std::size_t card : theme.cards) {
        print("    " + cards[card].text);
        for (const Reason& reason : proposal.reasons[card])
            print("        " + say_reason(reason, cards));
    }
}

void tell(const ThemeCommandOptions& options, const Proposal& proposal,
          const std::vector<ThemeCard>& cards) {
    print(say(words::themes_proposed,
              {std::to_string(cards.size()), std::to_string(proposal.themes.size()),
               std::to_string(proposal.lone.size())}));
    const auto tell_theme = [&](const ProposedTheme& theme, const std::string& indent) {
        print(indent +
              say(words::proposal_line, {theme.title, std::to_string(theme.cards.size())}));
        if (options.explain) explain(proposal, theme, cards);
    };
    for (std::size_t top = 0; top < proposal.themes.size(); ++top) {
        if (proposal.themes[top].parent) continue;
        tell_theme(proposal.themes[top], "");
        for (const ProposedTheme& theme : proposal.themes)
            if (theme.parent == top) tell_theme(theme, "  ");
    }
    if (!proposal.lone.empty())
        print(say(words::proposal_lone, {std::to_string(proposal.lone.size())}));
}

int propose(const ThemeCommandOptions& options) {
    const bool is_session = std::filesystem::path(options.source).extension() == ".yoriai";
    if (options.apply && !is_session) throw CLI::ValidationError("--apply", "needs a session file");
    std::optional<Session> session;
    CardsToGroup group;
    if (is_session) {
        session =
            options.apply ? open_to_edit(options.source) : Session::open_to_read(options.source);
        group = cards_to_group(session->workshop());
    } else {
        group.cards = cards_of_file(options.source);
    }
    ThemeOptions theme_options;
    if (options.groups > 0) theme_options.groups = options.groups;
    theme_options.use_tags = options.use_tags;
    theme_options.title_of_words = say(words::title_of_words, {"{}"});
    const Proposal proposal = propose_themes(group.cards, theme_options, Lexicon::installed());
    if (proposal.dictionary_missing) warn(say(words::dictionary_missing_warning));
    if (options.apply && !proposal.themes.empty()) {
        if (const Refusal why = session->execute(accept_proposal(proposal, group.ids)))
            return refuse(*why);
        session->close();
    }
    if (options.json)
        print(themes_json(proposal, group.cards).dump());
    else
        tell(options, proposal, group.cards);
    return 0;
}

}  // namespace

void add_theme_command(CLI::App& program, int& exit_code) {
    const auto options = std::make_shared<ThemeCommandOptions>();
    CLI::App* command = program.add_subcommand("themes", "propose themes for cards");
    command->add_option("source", options->source, "session (.yoriai) or a file of cards")
        ->required();
    command->add_option("--groups", options->groups, "exactly so many themes that hold every card")
        ->check(CLI::Range(1, 100000));
    command->add_flag("--use-tags", options->use_tags, "take fields and tags as evidence too");
    command->add_flag("--apply", options->apply, "make the themes in the session");
    command->add_flag("--explain", options->explain, "say of every card why it is there");
    command->add_flag("--json", options->json);
    command->callback([=, &exit_code] { exit_code = propose(*options); });
}

}  // namespace yoriai
