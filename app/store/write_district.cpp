#include "store/write.h"

namespace yoriai {

void write(Edit& edit, const DescribeDistrict& command) {
    District district = edit.workshop().district;
    set(district.name, command.name);
    set(district.municipality, command.municipality);
    set(district.council, command.council);
    set(district.population, command.population);
    set(district.aged_65_and_over, command.aged_65_and_over);
    set(district.households, command.households);
    set(district.population_source, command.population_source);
    set(district.municipality_population, command.municipality_population);
    set(district.municipality_source, command.municipality_source);
    set(district.contact, command.contact);
    edit.put(district);
}

void write(Edit& edit, const AddNeighbourhood& command) {
    Neighbourhood added;
    added.id = given_or_new(command.id);
    added.name = command.name;
    added.population = command.population;
    added.households = command.households;
    added.place = next_place(edit.workshop().neighbourhoods());
    edit.put(added);
}

void write(Edit& edit, const ChangeNeighbourhood& command) {
    Neighbourhood changed = *edit.workshop().find(command.neighbourhood);
    set(changed.name, command.name);
    set(changed.population, command.population);
    set(changed.households, command.households);
    edit.put(changed);
}

void write(Edit& edit, const RemoveNeighbourhood& command) {
    erase_record_of(edit, command.neighbourhood);
    edit.erase(command.neighbourhood);
}

void write(Edit& edit, const AddField& command) {
    Field added;
    added.id = given_or_new(command.id);
    added.name = command.name;
    added.code = command.code;
    added.place = next_place(edit.workshop().fields());
    edit.put(added);
}

void write(Edit& edit, const ChangeField& command) {
    Field changed = *edit.workshop().find(command.field);
    set(changed.name, command.name);
    set(changed.code, command.code);
    edit.put(changed);
}

void write(Edit& edit, const RemoveField& command) { edit.erase(command.field); }

void write(Edit& edit, const RenameTag& command) {
    Tag changed = *edit.workshop().find(command.tag);
    changed.name = command.name;
    edit.put(changed);
}

void write(Edit& edit, const RemoveTag& command) {
    std::vector<CardId> carriers;
    {
        Query owners = edit.database().query("select owner from card_tags where member = ?");
        owners.bind(command.tag.value);
        while (owners.next()) carriers.push_back({owners.number(0)});
    }
    for (const CardId id : carriers) {
        Card card = *edit.workshop().find(id);
        card.tags.erase(std::remove(card.tags.begin(), card.tags.end(), command.tag),
                        card.tags.end());
        edit.put(card);
    }
    edit.erase(command.tag);
}

void write(Edit& edit, const DescribePlan& command) {
    Plan plan = edit.workshop().plan;
    set(plan.title, command.title);
    set(plan.state, command.state);
    set(plan.version, command.version);
    set(plan.vision, command.vision);
    set(plan.first_fiscal_year, command.first_fiscal_year);
    set(plan.last_fiscal_year, command.last_fiscal_year);
    set(plan.role_scheme, command.role_scheme);
    set(plan.short_term, command.short_term);
    set(plan.middle_term, command.middle_term);
    set(plan.long_term, command.long_term);
    set(plan.style.headings, command.headings);
    set(plan.style.comma, command.comma);
    set(plan.style.ending, command.ending);
    set(plan.style.years, command.years);
    set(plan.style.digits, command.digits);
    edit.put(plan);
}

namespace {

const PlanText* text_with(const Workshop& workshop, const std::string& key) {
    for (const PlanText& text : workshop.plan_texts())
        if (text.key == key) return &text;
    return nullptr;
}

}  // namespace

void write(Edit& edit, const WritePlanText& command) {
    const PlanText* found = text_with(edit.workshop(), command.key);
    PlanText written;
    written.id = found ? found->id : new_id<PlanTextId>();
    written.key = command.key;
    written.text = command.text;
    written.generated = command.generated;
    edit.put(written);
}

void write(Edit& edit, const RestorePlanText& command) {
    edit.erase(text_with(edit.workshop(), command.key)->id);
}

}  // namespace yoriai
