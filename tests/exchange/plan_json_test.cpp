#include "exchange/plan_json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "exchange/plan_fixture.h"
#include "exchange/save_file.h"

using namespace yoriai;

TEST_CASE("a plan in JSON holds its blocks in their order, keys and references") {
    const std::string text = write_plan_json(plan_fixture());
    CHECK(text == write_plan_json(plan_fixture()));
    const auto plan = nlohmann::json::parse(text);
    CHECK(plan["cover"]["state"] == "素案");
    CHECK(plan["date"] == "2026-11-22");
    CHECK(plan["blocks"].size() == plan_fixture().blocks.size());
    CHECK(plan["blocks"][2]["type"] == "heading");
    CHECK(plan["blocks"][5]["key"] == "overview");
    CHECK(plan["blocks"][5]["runs"][1] ==
          nlohmann::json({{"text", "買い物と通院の足"}, {"bold", true}}));
    CHECK(plan["blocks"][5]["runs"][3]["link"] == "card-1");
    save_file(test_output("plan_fixture.json"), text);
}

TEST_CASE("bytes that are no text don't stop a plan from becoming JSON") {
    Document document;
    document.blocks = {Heading{1, "", "\xFF壊れた", "\xFE"}};
    const auto plan = nlohmann::json::parse(write_plan_json(document));
    CHECK(plan["blocks"][0]["text"] == "\xEF\xBF\xBD壊れた");
}
