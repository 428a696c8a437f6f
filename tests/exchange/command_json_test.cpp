#include "exchange/command_json.h"

#include <doctest/doctest.h>

#include <array>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <sstream>
#include <type_traits>
#include <utility>

#include "exchange/json_schema.h"
#include "exchange/sentences.h"

namespace {

using namespace yoriai;

std::string told_of_command(const std::string& line) {
    return told_by([&] { read_command(line); });
}

// Fills every field of a command with values of all kinds.
class Filler {
 public:
    explicit Filler(unsigned seed) : random_(seed) {}

    template <class Value>
    void must(const char*, Value& value) {
        fill(value);
    }
    template <class Value>
    void may(const char*, Value& value) {
        fill(value);
    }

 private:
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random_); }

    void fill(bool& value) { value = below(2) == 1; }
    void fill(int& value) { value = below(2'000'000'001) - 1'000'000'000; }
    void fill(std::int64_t& value) { value = below(2'000'000'001) - 1'000'000'000; }
    void fill(double& value) { value = std::normal_distribution<double>(0, 1e4)(random_); }
    void fill(Date& value) { value = below(3) ? Date{2020 + below(9), 1 + below(12), 1} : Date{}; }
    void fill(std::string& value) {
        static constexpr std::array parts = {"坂", "𠮷", "\"", "\\", "\n", "\t", "\x01",
                                             "<",  "é",  "",   "/",  "'",  "\r", "\x7F"};
        value.clear();
        for (int i = below(8); i > 0; --i) value += parts[static_cast<std::size_t>(below(14))];
    }
    void fill(Bytes& value) {
        std::string bytes;
        for (int i = below(8); i > 0; --i) bytes += static_cast<char>(below(256));
        value = Bytes(bytes);
    }
    template <class Tag>
    void fill(Id<Tag>& value) {
        value.value = std::uniform_int_distribution<std::int64_t>(0, INT64_MAX)(random_);
    }
    template <class Value>
    void fill(std::optional<Value>& value) {
        value.reset();
        if (below(3)) fill(value.emplace());
    }
    template <class Value>
    void fill(std::vector<Value>& value) {
        value.clear();
        for (int i = below(4); i > 0; --i) fill(value.emplace_back());
    }
    template <class Value>
    void fill(Value& value) {
        if constexpr (std::is_enum_v<Value>)
            value = static_cast<Value>(below(static_cast<int>(names(value).size())));
        else
            Value::visit_fields(value, *this);
    }

    std::mt19937 random_;
};

// Calls act(a command with default values) for every kind of command.
template <class Act>
void for_each_command(const Act& act) {
    for_each_kind<CommandKinds>([&]<class Asked>(std::type_identity<Asked>) { act(Asked{}); });
}

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("every command with any values is the same again after writing and reading") {
    for_each_command([](auto command) {
        for (unsigned seed = 0; seed < 50; ++seed) {
            Filler filler(seed);
            command.visit_fields(command, filler);
            const std::string written = write_command(command);
            INFO(written);
            REQUIRE(told_of_command(written) == "");
            const Command again = read_command(written);
            CHECK(write_command(again) == written);
            CHECK(name_of(again) == command.done.id);
            CHECK(written.find('\n') == std::string::npos);
        }
    });
}

TEST_CASE("no two commands have the same name") {
    std::set<std::string> names;
    for_each_command([&](const auto& command) { names.insert(command.done.id); });
    CHECK(names.size() == kind_count<CommandKinds>);
}

TEST_CASE("a command's fields are read by their names, ids as text or as numbers") {
    const Command command = read_command(
        R"({"command":"add_card","id":"9223372036854775807","text":"坂がきつい","kind":"idea",)"
        R"("table_id":12,"x":-3.5,"fields":["7","8"],"tags":["通学路"],"theme":null})");
    const AddCard& card = *command.as<AddCard>();
    CHECK(card.id.value == INT64_MAX);
    CHECK(card.text == "坂がきつい");
    CHECK(card.kind == CardKind::idea);
    CHECK(card.table_id == TableId{12});
    CHECK(card.x == -3.5);
    CHECK_FALSE(card.y.has_value());
    CHECK(card.fields == std::vector<FieldId>{{7}, {8}});
    CHECK(card.tags == std::vector<std::string>{"通学路"});
    CHECK(write_command(command) ==
          R"({"command":"add_card","id":"9223372036854775807","text":"坂がきつい","kind":"idea",)"
          R"("table_id":"12","x":-3.5,"fields":["7","8"],"tags":["通学路"]})");
}

TEST_CASE("an id of zero that is given is not the same as none given") {
    const Command given_command =
        read_command(R"({"command":"describe_cards","cards":["1"],"table_id":"0"})");
    const DescribeCards& given = *given_command.as<DescribeCards>();
    CHECK(given.table_id == TableId{});
    const Command left_command =
        read_command(R"({"command":"describe_cards","cards":["1"],"table_id":null})");
    const DescribeCards& left = *left_command.as<DescribeCards>();
    CHECK_FALSE(left.table_id.has_value());
}

TEST_CASE("a command that is wrong is refused with the place and what would be right") {
    CHECK(told_of_command(R"({"command":"fly"})") ==
          "「fly」という命令はありません。使える命令は assets/schemas/commands.json にあります。");
    CHECK(told_of_command(R"({"text":"坂"})") ==
          "どの命令か分かりません。\"command\" に命令の名前を書いてください。");
    CHECK(told_of_command("[]") == "命令は {\"command\":\"…\"} の形で、1行に1つ書いてください。");
    CHECK(told_of_command(R"({"command":"add_card"})") == "add_cardに「text」がありません。");
    CHECK(told_of_command(R"({"command":"edit_card","card":"1","text":null})") ==
          "edit_cardに「text」がありません。");
    CHECK(told_of_command(R"({"command":"add_card","text":5})") ==
          "add_card.textは文字列（\"…\"）にしてください。");
    CHECK(told_of_command(R"({"command":"edit_card","card":"1","txt":"坂","text":"坂"})") ==
          "edit_cardに「txt」という項目はありません。使えるのは command, card, text です。");
    CHECK(told_of_command(R"({"command":"add_card","text":"坂","kind":"wish"})") ==
          "add_card.kindに「wish」は使えません。trouble, strength, resource, idea "
          "のどれかにしてください。");
    CHECK(told_of_command(R"({"command":"add_card","text":"坂","fields":["1","x"]})") ==
          "add_card.fields[1]は id（10進数の文字列）にしてください。");
    CHECK(told_of_command(R"({"command":"add_card","text":"坂","table_id":9007199254740993})") ==
          "add_card.table_idの 9007199254740993 は範囲の外です。0 から 9007199254740992 "
          "までにしてください。");
    CHECK(told_of_command(
              R"({"command":"move_agenda_step","agenda_step":"1","place":99999999999})") ==
          "move_agenda_step.placeの 99999999999 は範囲の外です。-2147483648 から 2147483647 "
          "までにしてください。");
    CHECK(told_of_command(R"({"command":"add_meeting","date":"2026-13-01"})") ==
          "add_meeting.dateは 2026-11-22 のような日付にしてください。");
    CHECK(told_of_command(
              R"({"command":"import_cards","cards":[{"text":"坂"},{"text":"坂","lone":1}]})") ==
          "import_cards.cards[1].loneは true か false にしてください。");
    CHECK(told_of_command(R"({"command":"edit_card","card":"1","text":"a\u0000b"})") ==
          "edit_card.textに使えない文字（U+0000）が入っています。");
    for (const char* id : {"\"-1\"", "\"9223372036854775808\"", "\"\"", "\" 1\"", "\"1.0\"", "true",
                           "-1", "1.5", "18446744073709551615"})
        CHECK(told_of_command(std::string(R"({"command":"remove_theme","theme":)") + id + "}") !=
              "");
}

TEST_CASE("a script is read line by line, and what is wrong in it is named with its line") {
    std::istringstream script(
        "{\"command\":\"add_card\",\"text\":\"坂\"}\r\n\n# 二枚目\n  {\"command\":\"undo\"}\n");
    const Commands commands = read_commands(script);
    REQUIRE(commands.size() == 2);
    CHECK(commands[0].as<AddCard>()->text == "坂");
    CHECK(commands[1].is<Undo>());

    std::istringstream wrong("{\"command\":\"undo\"}\n\n{\"command\":\"add_card\"}\n");
    CHECK(told_by([&] { read_commands(wrong); }) == "3行目: add_cardに「text」がありません。");
}

TEST_CASE("assets/schemas/commands.json covers every command as the program reads it") {
    CHECK(read_file(YORIAI_ROOT "/assets/schemas/commands.json") == commands_schema());
}
