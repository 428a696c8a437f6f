#include "cli/import_words.h"

#include <filesystem>

#include "cli/output.h"
#include "frameworks/vocabulary.h"
#include "text/record_messages.h"

namespace yoriai {

int import_words(const std::string& file, const std::string& source, const std::string& bytes,
                 bool dry_run) {
    const Vocabulary vocabulary =
        parse_vocabulary(bytes, std::filesystem::path(source).filename().string());
    Session session = dry_run ? Session::open_to_read(file) : open_to_edit(file);
    if (!dry_run) {
        UseOwnWords command;
        command.vocabulary = vocabulary.id;
        for (OwnWord& row : own_words_of(vocabulary)) command.rows.push_back({std::move(row)});
        if (const Refusal why = session.execute(command)) return refuse(*why);
        session.close();
    }
    print(say(dry_run ? words::vocabulary_would_take : words::vocabulary_taken,
              {vocabulary.name.in(language()), std::to_string(vocabulary.items.size())}));
    return 0;
}

}  // namespace yoriai
