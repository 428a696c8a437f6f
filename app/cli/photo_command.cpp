#include <CLI/CLI.hpp>

#include "cli/output.h"
#include "cli/subcommands.h"
#include "picture/photo.h"
#include "store/session.h"
#include "text/cli_messages.h"

namespace yoriai {
namespace {

struct PhotoOptions {
    std::string file, picture, caption;
    int card = 0, table = 0;
    bool public_use = false;
};

// The row with this number, as people count; none for 0.
template <class Row>
decltype(Row::id) numbered(const Rows<Row>& rows, int number) {
    for (const Row& row : rows)
        if (row.number == number) return row.id;
    return {};
}

int add(const PhotoOptions& options) {
    constexpr std::size_t most_bytes = 64U << 20U;
    const std::string bytes = read_file(options.picture, most_bytes);
    Session session = Session::open(options.file);
    AddPhoto photo;
    photo.card = numbered(session.workshop().cards(), options.card);
    photo.table_id = numbered(session.workshop().tables(), options.table);
    photo.caption = options.caption;
    photo.public_use = options.public_use;
    photo.picture = encode_photo(read_photo(bytes), photo.width, photo.height);
    if (const Refusal why = session.execute(photo)) return refuse(*why);
    session.close();
    print(std::string(say(words::add_photo)));
    return 0;
}

}  // namespace

void add_photo_command(CLI::App& program, int& exit_code) {
    const auto options = std::make_shared<PhotoOptions>();
    CLI::App* command = program.add_subcommand("photo", "give a card or a table a photo");
    command->add_option("file", options->file, "session file (.yoriai)")->required();
    command->add_option("picture", options->picture, "JPEG or PNG")->required();
    CLI::Option* card = command->add_option("--card", options->card, "number of the card");
    command->add_option("--table", options->table, "number of the table")->excludes(card);
    command->add_option("--caption", options->caption, "what is to be seen");
    command->add_flag("--public", options->public_use, "it goes out at the public level too");
    command->callback([=, &exit_code] { exit_code = add(*options); });
}

}  // namespace yoriai
