// What the later steps of the schema add to the tables of a session's file.

#include "store/schema_steps.h"

namespace yoriai {

const char* const schema_step_1 = R"(
alter table round add column top_grade integer not null default 5;
alter table round add column attribute text not null default 'none';
alter table item add column field integer references field deferrable initially deferred;
alter table tally add column against integer references item deferrable initially deferred;
alter table tally add column grade integer not null default 0;
alter table tally add column feasibility integer not null default 0;
alter table urn add column age_band text;
alter table urn add column neighbourhood integer;
alter table urn add column voice text;
)";

const char* const schema_step_2 = R"(
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
)";

const char* const schema_step_3 = R"(
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
alter table district add column contact text not null default '';
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
)";

}  // namespace yoriai
