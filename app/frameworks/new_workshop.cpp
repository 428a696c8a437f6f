#include "frameworks/new_workshop.h"

#include <algorithm>

#include "frameworks/agendas.h"
#include "frameworks/vocabulary.h"
#include "text/failure.h"
#include "text/prepare_messages.h"

namespace yoriai {
namespace {

const AgendaTemplate& choose_agenda(const std::vector<AgendaTemplate>& agendas,
                                    const std::string& id) {
    const auto found = std::find_if(agendas.begin(), agendas.end(), [&](const auto& agenda) {
        return id.empty() || agenda.id == id;
    });
    if (found != agendas.end()) return *found;
    std::string known;
    for (const AgendaTemplate& agenda : agendas) known += (known.empty() ? "" : ", ") + agenda.id;
    throw Failure(sentence(words::agenda_unknown, id, known));
}

void put_fields(Workshop& workshop) {
    std::int64_t place = 0;
    for (const VocabularyItem& entry : read_vocabulary("fields").items)
        workshop.put(Field{new_id<FieldId>(), entry.name.in(language()), entry.code, place++});
}

void put_terms(Plan& plan) {
    const Vocabulary terms = read_vocabulary("terms");
    const auto years = [&](Term term, int& within) {
        const VocabularyItem* item = terms.find(name_of(term));
        if (item && item->years > 0) within = item->years;
    };
    years(Term::short_term, plan.short_term);
    years(Term::middle_term, plan.middle_term);
    years(Term::long_term, plan.long_term);
}

void put_meeting(Workshop& workshop, const AgendaTemplate& agenda) {
    Meeting meeting;
    meeting.id = new_id<MeetingId>();
    meeting.number = 1;
    meeting.title = agenda.name.in(language());
    meeting.question = agenda.question.in(language());
    std::int64_t place = 0;
    for (const AgendaTemplateStep& step : agenda.steps)
        workshop.put(AgendaStep{
            new_id<AgendaStepId>(), meeting.id, place++, step.title.in(language()), step.minutes,
            step.purpose.in(language()), step.script.in(language()), step.step});
    workshop.put(std::move(meeting));
}

}  // namespace

Workshop new_workshop(const NewWorkshop& wanted) {
    Workshop workshop;
    workshop.district.name = wanted.district;
    workshop.district.municipality = wanted.municipality;
    put_fields(workshop);
    put_terms(workshop.plan);
    put_meeting(workshop, choose_agenda(read_agendas(), wanted.agenda));
    return workshop;
}

}  // namespace yoriai
