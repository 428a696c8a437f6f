// The first step of the schema: the tables of a new session's file.

#include "store/schema_steps.h"

namespace yoriai {

const char* const schema_step_0 = R"(
create table district (id integer primary key check (id = 1), name text not null,
    municipality text not null, council text not null, population integer,
    aged_65_and_over integer, households integer, population_source text not null,
    hash integer not null) strict;
create table plan (id integer primary key check (id = 1), title text not null,
    state text not null, version integer not null, vision text not null,
    first_fiscal_year integer, last_fiscal_year integer, hash integer not null) strict;
create table neighbourhood (id integer primary key, name text not null, population integer,
    households integer, place integer not null, hash integer not null) strict;
create table meeting (id integer primary key, number integer not null, title text not null,
    date text not null, place text not null, question text not null,
    hash integer not null) strict;
create table workshop_table (id integer primary key, number integer not null, name text not null,
    facilitator text not null, hash integer not null) strict;
create table attendance (id integer primary key,
    meeting integer not null references meeting deferrable initially deferred,
    table_id integer references workshop_table deferrable initially deferred,
    age_band text not null, people integer not null, hash integer not null) strict;
create table agenda_step (id integer primary key,
    meeting integer not null references meeting deferrable initially deferred,
    place integer not null, title text not null, minutes integer not null,
    purpose text not null, script text not null, step text not null,
    hash integer not null) strict;
create table field (id integer primary key, name text not null, code text not null,
    place integer not null, hash integer not null) strict;
create table tag (id integer primary key, name text not null, hash integer not null) strict;
create table theme (id integer primary key, title text not null,
    parent integer references theme deferrable initially deferred, x real not null,
    y real not null, folded integer not null, draft integer not null, place integer not null,
    hash integer not null) strict;
create table card (id integer primary key, number integer not null, text text not null,
    kind text not null, meeting integer references meeting deferrable initially deferred,
    table_id integer references workshop_table deferrable initially deferred,
    voice text not null, scribed integer not null, hidden integer not null,
    lone integer not null, pinned integer not null,
    theme integer references theme deferrable initially deferred, x real not null,
    y real not null, note text not null, hash integer not null) strict;
create index card_meeting on card (meeting) where meeting is not null;
create index card_table_id on card (table_id) where table_id is not null;
create index card_theme on card (theme) where theme is not null;
create table card_fields (owner integer not null references card deferrable initially deferred,
    place integer not null,
    member integer not null references field deferrable initially deferred,
    primary key (owner, place)) strict, without rowid;
create index card_fields_member on card_fields (member);
create table card_tags (owner integer not null references card deferrable initially deferred,
    place integer not null,
    member integer not null references tag deferrable initially deferred,
    primary key (owner, place)) strict, without rowid;
create index card_tags_member on card_tags (member);
create table link (id integer primary key, kind text not null,
    from_card integer references card deferrable initially deferred,
    from_theme integer references theme deferrable initially deferred,
    to_card integer references card deferrable initially deferred,
    to_theme integer references theme deferrable initially deferred, label text not null,
    hash integer not null) strict;
create index link_from_card on link (from_card) where from_card is not null;
create index link_to_card on link (to_card) where to_card is not null;
create table issue (id integer primary key, number integer not null, title text not null,
    reason text not null, both_views text not null, layer text not null,
    obstacle text not null, hash integer not null) strict;
create table issue_fields (owner integer not null references issue deferrable initially deferred,
    place integer not null,
    member integer not null references field deferrable initially deferred,
    primary key (owner, place)) strict, without rowid;
create table issue_themes (owner integer not null references issue deferrable initially deferred,
    place integer not null,
    member integer not null references theme deferrable initially deferred,
    primary key (owner, place)) strict, without rowid;
create table action (id integer primary key, number integer not null, title text not null,
    description text not null, actors text not null, role text not null, term text not null,
    fiscal_year integer, place text not null, resources text not null, cost text not null,
    indicator text not null, target text not null, hash integer not null) strict;
create table action_issues (owner integer not null references action deferrable initially deferred,
    place integer not null,
    member integer not null references issue deferrable initially deferred,
    primary key (owner, place)) strict, without rowid;
create table round (id integer primary key, number integer not null, question text not null,
    method text not null, state text not null,
    meeting integer references meeting deferrable initially deferred, dots integer not null,
    most_on_one integer not null, eligible integer, corrections integer not null,
    hash integer not null) strict;
create table item (id integer primary key,
    round integer not null references round deferrable initially deferred,
    place integer not null, card integer references card deferrable initially deferred,
    theme integer references theme deferrable initially deferred,
    issue integer references issue deferrable initially deferred,
    action integer references action deferrable initially deferred, text text not null,
    hash integer not null) strict;
create index item_card on item (card) where card is not null;
create table tally (id integer primary key,
    round integer not null references round deferrable initially deferred,
    item integer not null references item deferrable initially deferred,
    table_id integer references workshop_table deferrable initially deferred,
    answer text not null, count integer not null, hash integer not null) strict;
create table plan_text (id integer primary key, key text not null, text text not null,
    generated text not null, hash integer not null) strict;

-- One row a ballot. Nothing here may tell who cast it or when: the ids are random, and with each
-- ballot the whole table is emptied and written anew, in random order. It has no index and refers
-- to nothing in SQLite's eyes, so that emptying it wipes its pages instead of moving rows about,
-- which would leave older copies behind (store/urn.cpp). `votes` has a line an item.
create table urn (id integer primary key, round integer not null, table_id integer,
    votes text not null, hash integer not null) strict;
-- The numbers of the paper ballots that were counted. Nothing links them to the urn. They do not
-- refer to the round, so that removing a round can be undone with them in place.
create table used_number (round integer not null, number integer not null,
    primary key (round, number)) strict, without rowid;

-- The edits: `changes` is SQLite's changeset. A number is in `undone` while its edit is undone;
-- those are always the newest.
create table history (number integer primary key, command text not null, time integer not null,
    changes blob not null, hash integer not null) strict;
create table undone (number integer primary key references history deferrable initially deferred)
    strict;
)";

}  // namespace yoriai
