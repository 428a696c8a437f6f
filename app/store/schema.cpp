#include "store/schema.h"

#include <sqlite3.h>

#include <iterator>
#include <map>

namespace yoriai {
namespace {

// Step n takes a file from schema n to n + 1. Steps that were released are never edited: a change
// is a new step. One that only adds keeps the history; one that drops or renames ends with
// `delete from history`, because SQLite skips a changeset whose table shrank without an error.
//
// Every table is strict and has a primary key, so that its changes can be recorded. References are
// checked when the transaction ends, so that a command may write its rows in any order; they have
// an index wherever the other table is large or the row is looked for by them. There are no
// triggers and no cascades: redo would meet rows it does not expect. `hash` is hash_of() the row.
constexpr const char* schema_steps[] = {
    // 0: a new file
    R"(
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
)",
    // Rounds of more methods. Rows keep their hash: these columns are later ones.
    R"(
alter table round add column top_grade integer not null default 5;
alter table round add column attribute text not null default 'none';
alter table item add column field integer references field deferrable initially deferred;
alter table tally add column against integer references item deferrable initially deferred;
alter table tally add column grade integer not null default 0;
alter table tally add column feasibility integer not null default 0;
alter table urn add column age_band text;
alter table urn add column neighbourhood integer;
alter table urn add column voice text;
)",
    // What comes back to the residents, and what went out.
    R"(
create table detail_review (id integer primary key,
    card integer references card deferrable initially deferred, words text not null,
    kind text not null, decision text not null, replacement text not null,
    reason text not null, hash integer not null) strict;
create index detail_review_card on detail_review (card) where card is not null;
create table official_answer (id integer primary key,
    card integer references card deferrable initially deferred,
    issue integer references issue deferrable initially deferred,
    action integer references action deferrable initially deferred,
    department text not null, decision text not null, reason text not null, due text not null,
    hash integer not null) strict;
create index official_answer_card on official_answer (card) where card is not null;
create table comment (id integer primary key, number integer not null, chapter text not null,
    text text not null, people integer not null, handling text not null,
    response text not null, hash integer not null) strict;
create table progress (id integer primary key,
    action integer not null references action deferrable initially deferred,
    fiscal_year integer not null, state text not null, note text not null,
    hash integer not null) strict;

-- The files that were exported. No part of the history: a file that went out can't be undone.
create table export_log (number integer primary key, time integer not null, what text not null,
    format text not null, level text not null, file text not null, sha256 text not null,
    bytes integer not null) strict;
)",
    // What hangs on a card; the district's record and the organisation track; from theme to plan:
    // goals, whole action sheets, findings put aside; a session's own words.
    R"(
create table photo (id integer primary key, number integer not null,
    card integer references card deferrable initially deferred,
    table_id integer references workshop_table deferrable initially deferred,
    caption text not null, public_use integer not null, width integer not null,
    height integer not null, picture blob not null, hash integer not null) strict;
create index photo_card on photo (card) where card is not null;
create table card_comment (id integer primary key, number integer not null,
    card integer not null references card deferrable initially deferred, text text not null,
    settled integer not null, hash integer not null) strict;
create index card_comment_card on card_comment (card);
create table echo (id integer primary key,
    card integer not null references card deferrable initially deferred,
    number integer not null, text text not null,
    meeting integer references meeting deferrable initially deferred,
    table_id integer references workshop_table deferrable initially deferred,
    voice text not null, scribed integer not null, hash integer not null) strict;
create index echo_card on echo (card);
create table goal (id integer primary key, number integer not null, title text not null,
    hash integer not null) strict;
create table goal_fields (owner integer not null references goal deferrable initially deferred,
    place integer not null,
    member integer not null references field deferrable initially deferred,
    primary key (owner, place)) strict, without rowid;
alter table theme add column left_out text not null default '';
alter table issue add column goal integer references goal deferrable initially deferred;
alter table issue add column ask text not null default '';
alter table action add column last_fiscal_year integer;
alter table action add column hours text not null default '';
alter table action add column access text not null default '';
alter table action add column funding text not null default '';
alter table action add column continuation text not null default '';
alter table action add column join_space text not null default '';
alter table action add column join_role text not null default '';
alter table action add column join_time text not null default '';
alter table action add column countermeasure text not null default '';
alter table action add column contribution text not null default '';
alter table action add column hub_roles text not null default '';
alter table action add column merits text not null default '';
alter table action add column natures text not null default '';
alter table action add column advantages text not null default '';
alter table action add column checks text not null default '';
alter table action add column obstacles text not null default '';
alter table action add column programmes text not null default '';
alter table action add column importance integer;
alter table action add column feasibility integer;
create table action_cards (owner integer not null references action deferrable initially deferred,
    place integer not null,
    member integer not null references card deferrable initially deferred,
    primary key (owner, place)) strict, without rowid;
create index action_cards_member on action_cards (member);
create table actor_part (id integer primary key,
    action integer not null references action deferrable initially deferred, name text not null,
    kind text not null, role text not null, function text not null, task text not null,
    hash integer not null) strict;
create table dismissal (id integer primary key, key text not null, reason text not null,
    hash integer not null) strict;
alter table plan add column role_scheme text not null default 'four_helps';
alter table plan add column short_term integer not null default 2;
alter table plan add column middle_term integer not null default 5;
alter table plan add column long_term integer not null default 10;
alter table plan add column headings text not null default 'chapters';
alter table plan add column comma text not null default 'japanese';
alter table plan add column ending text not null default 'plain';
alter table plan add column years text not null default 'both';
alter table plan add column digits text not null default 'narrow';
alter table district add column municipality_population integer;
alter table district add column municipality_source text not null default '';
create table population (id integer primary key,
    neighbourhood integer references neighbourhood deferrable initially deferred,
    year integer not null, projected integer not null, estimated integer not null,
    total integer, men integer, women integer, households integer, aged_65_and_over integer,
    unknown_age integer, ages_men text not null, ages_women text not null,
    source text not null, edition text not null, hash integer not null) strict;
create table area_share (id integer primary key, area text not null,
    neighbourhood integer references neighbourhood deferrable initially deferred,
    percent real not null, place integer not null, hash integer not null) strict;
create table facility (id integer primary key, name text not null, kind text not null,
    neighbourhood integer references neighbourhood deferrable initially deferred,
    walkable integer not null, note text not null, source text not null, year integer,
    place integer not null, hash integer not null) strict;
create table transport (id integer primary key,
    neighbourhood integer references neighbourhood deferrable initially deferred,
    mode text not null, destination text not null, trips_a_day integer, minutes integer,
    note text not null, source text not null, year integer, place integer not null,
    hash integer not null) strict;
create table organisation (id integer primary key, name text not null, kind text not null,
    members integer, term_years integer, activities text not null, note text not null,
    place integer not null, hash integer not null) strict;
create table resource (id integer primary key, name text not null, kind text not null,
    neighbourhood integer references neighbourhood deferrable initially deferred,
    note text not null, place integer not null, hash integer not null) strict;
create table boundary (id integer primary key, name text not null, layer text not null,
    keeper text not null, note text not null, place integer not null,
    hash integer not null) strict;
create table boundary_whole (
    owner integer not null references boundary deferrable initially deferred,
    place integer not null,
    member integer not null references neighbourhood deferrable initially deferred,
    primary key (owner, place)) strict, without rowid;
create table boundary_part (
    owner integer not null references boundary deferrable initially deferred,
    place integer not null,
    member integer not null references neighbourhood deferrable initially deferred,
    primary key (owner, place)) strict, without rowid;
create table track_step (id integer primary key, title text not null,
    department text not null, done text not null, first_fiscal_year integer,
    last_fiscal_year integer, state text not null, place integer not null,
    hash integer not null) strict;
create table track_obstacle (id integer primary key, factor text not null,
    countermeasure text not null, department text not null, state text not null,
    place integer not null, hash integer not null) strict;
create table member (id integer primary key, name text not null, reading text not null,
    post text not null, organisation text not null, "from" text not null,
    until text not null, may_publish integer not null, hash integer not null) strict;
create table proceeding (id integer primary key, date text not null, name text not null,
    content text not null, received_by text not null, hash integer not null) strict;
create table handover_item (id integer primary key, title text not null,
    detail text not null, handed_over integer not null, place integer not null,
    hash integer not null) strict;
create table own_word (id integer primary key, vocabulary text not null, key text not null,
    japanese text not null, english text not null, meaning_japanese text not null,
    meaning_english text not null, source text not null, place integer not null,
    hash integer not null) strict;
)",
};

std::string schema_text(Database& database) {
    std::string text;
    Query rows = database.query(
        "select type, name, tbl_name, coalesce(sql, '') from sqlite_schema order by type, name");
    while (rows.next())
        for (int column = 0; column < 4; ++column) text += rows.text(column) + '\n';
    return text;
}

void take_steps(Database& database, int from, int to) {
    for (int step = from; step < to; ++step) database.script(schema_steps[step]);
    database.script("pragma user_version = " + std::to_string(to));
}

}  // namespace

int newest_schema() { return static_cast<int>(std::size(schema_steps)); }

void create_schema(Database& database, int step) {
    database.script("pragma application_id = " + std::to_string(application_id));
    take_steps(database, 0, step);
}

void migrate(Database& database) {
    const auto version = static_cast<int>(database.number("pragma user_version"));
    if (version >= newest_schema()) return;
    Transaction transaction(database);
    take_steps(database, version, newest_schema());
    transaction.commit();
}

bool has_expected_schema(Database& database) {
    thread_local std::map<int, std::string> made;
    const auto version = static_cast<int>(database.number("pragma user_version"));
    std::string& expected = made[version];
    if (expected.empty()) {
        Database fresh(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        take_steps(fresh, 0, version);
        expected = schema_text(fresh);
    }
    return schema_text(database) == expected;
}

}  // namespace yoriai
