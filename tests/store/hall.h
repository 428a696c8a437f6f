#pragma once

#include <doctest/doctest.h>

#include <vector>

#include "store/session.h"
#include "store/support.h"

// A session with an open round of twelve statements.
struct Hall {
    TemporaryFolder folder;
    yoriai::Session session = yoriai::Session::create(folder / "a.yoriai");
    yoriai::RoundId round{101};
    std::vector<yoriai::ItemId> items;

    Hall() {
        yoriai::AddTable table;
        table.id = {7};
        do_it(table);
        yoriai::AddRound added;
        added.id = round;
        added.question = "どれから取り組みますか";
        added.method = yoriai::RoundMethod::agreement;
        for (int i = 0; i < 12; ++i) {
            yoriai::NewItem item;
            item.id = {1000 + i};
            item.text = "項目" + std::to_string(i);
            items.push_back(item.id);
            added.items.push_back(item);
        }
        do_it(added);
        do_it(yoriai::OpenRound{round});
    }

    void do_it(const yoriai::Command& command) {
        const yoriai::Refusal refused = session.execute(command);
        INFO((refused ? yoriai::say(*refused) : std::string()));
        REQUIRE_FALSE(refused);
    }

    // A ballot that no other is like: the number written with three answers.
    yoriai::CastBallot ballot(int number) const {
        yoriai::CastBallot cast;
        cast.round = round;
        for (const yoriai::ItemId item : items) {
            cast.votes.push_back({item, static_cast<yoriai::Answer>(number % 3), 1});
            number /= 3;
        }
        return cast;
    }
};
