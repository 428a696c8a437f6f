#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "commands/command.h"
#include "store/edit.h"

namespace yoriai {

// The rows each command changes: one overload for each, in the files write_*.cpp by noun. The
// workshop has not refused the command. Commands on the urn are in store/urn.h.

void write(Edit&, const DescribeDistrict&);
void write(Edit&, const AddNeighbourhood&);
void write(Edit&, const ChangeNeighbourhood&);
void write(Edit&, const RemoveNeighbourhood&);
void write(Edit&, const AddField&);
void write(Edit&, const ChangeField&);
void write(Edit&, const RemoveField&);
void write(Edit&, const RenameTag&);
void write(Edit&, const RemoveTag&);
void write(Edit&, const DescribePlan&);
void write(Edit&, const WritePlanText&);
void write(Edit&, const RestorePlanText&);
void write(Edit&, const AddMeeting&);
void write(Edit&, const ChangeMeeting&);
void write(Edit&, const RemoveMeeting&);
void write(Edit&, const AddTable&);
void write(Edit&, const ChangeTable&);
void write(Edit&, const RemoveTable&);
void write(Edit&, const SetAttendance&);
void write(Edit&, const AddAgendaStep&);
void write(Edit&, const ChangeAgendaStep&);
void write(Edit&, const MoveAgendaStep&);
void write(Edit&, const RemoveAgendaStep&);
void write(Edit&, const UseAgenda&);
void write(Edit&, const AddCard&);
void write(Edit&, const ImportCards&);
void write(Edit&, const EditCard&);
void write(Edit&, const DescribeCards&);
void write(Edit&, const SetCardFields&);
void write(Edit&, const SetCardTags&);
void write(Edit&, const WriteNote&);
void write(Edit&, const MoveCards&);
void write(Edit&, const PutCards&);
void write(Edit&, const KeepLone&);
void write(Edit&, const RemoveCards&);
void write(Edit&, const AddTheme&);
void write(Edit&, const RenameTheme&);
void write(Edit&, const MoveTheme&);
void write(Edit&, const NestTheme&);
void write(Edit&, const FoldTheme&);
void write(Edit&, const RemoveTheme&);
void write(Edit&, const AcceptThemes&);
void write(Edit&, const RegroupCards&);
void write(Edit&, const AddLink&);
void write(Edit&, const ChangeLink&);
void write(Edit&, const RemoveLink&);
void write(Edit&, const AddRound&);
void write(Edit&, const RepeatRound&);
void write(Edit&, const ChangeRound&);
void write(Edit&, const RemoveRound&);
void write(Edit&, const AddItem&);
void write(Edit&, const RemoveItem&);
void write(Edit&, const OpenRound&);
void write(Edit&, const CloseRound&);
void write(Edit&, const RevealRound&);
void write(Edit&, const EnterTally&);
void write(Edit&, const AddIssue&);
void write(Edit&, const ChangeIssue&);
void write(Edit&, const RemoveIssue&);
void write(Edit&, const AddAction&);
void write(Edit&, const ChangeAction&);
void write(Edit&, const RemoveAction&);
void write(Edit&, const ReviewDetail&);
void write(Edit&, const RemoveDetailReview&);
void write(Edit&, const AnswerOfficially&);
void write(Edit&, const ImportAnswers&);
void write(Edit&, const RemoveAnswer&);
void write(Edit&, const AddComment&);
void write(Edit&, const ChangeComment&);
void write(Edit&, const RemoveComment&);
void write(Edit&, const SetProgress&);
void write(Edit&, const RemoveProgress&);
void write(Edit&, const AddPhoto&);
void write(Edit&, const ChangePhoto&);
void write(Edit&, const RemovePhoto&);
void write(Edit&, const CommentOnCard&);
void write(Edit&, const ChangeCardComment&);
void write(Edit&, const RemoveCardComment&);
void write(Edit&, const MergeCards&);
void write(Edit&, const EchoCard&);
void write(Edit&, const SeparateEcho&);
void write(Edit&, const SplitCard&);
void write(Edit&, const AddGoal&);
void write(Edit&, const ChangeGoal&);
void write(Edit&, const RemoveGoal&);
void write(Edit&, const LeaveOutTheme&);
void write(Edit&, const DescribeActor&);
void write(Edit&, const DismissFinding&);
void write(Edit&, const RestoreFinding&);
void write(Edit&, const ImportPopulation&);
void write(Edit&, const UseOwnWords&);
// For the rows of the record, instantiated in write_record.cpp.
template <class Row>
void write(Edit&, const PutRows<Row>&);
template <class Row>
void write(Edit&, const RemoveRows<Row>&);

// What several of them need.

// Takes the cards from the actions that answer them.
void forget_in_actions(Edit&, const std::vector<CardId>&);

// A number that may be none: 0 takes it away.
inline void set_or_clear(std::optional<int>& value, const std::optional<int>& given) {
    if (given) value = *given == 0 ? std::nullopt : given;
}

// What is not given stays.
template <class Value, class Given>
void set(Value& value, const std::optional<Given>& given) {
    if (given) value = *given;
}

template <class AnId>
AnId given_or_new(AnId given) {
    return given ? given : new_id<AnId>();
}

template <class Entity>
int next_number(const Rows<Entity>& rows) {
    return rows.empty() ? 1 : rows.last().number + 1;
}

template <class Entity>
std::int64_t next_place(const Rows<Entity>& rows) {
    return rows.empty() ? 0 : rows.last().place + 1;
}

// Without what stands in it before already.
template <class T>
std::vector<T> without_doubles(const std::vector<T>& list) {
    std::vector<T> kept;
    for (const T& each : list)
        if (std::find(kept.begin(), kept.end(), each) == kept.end()) kept.push_back(each);
    return kept;
}

// A list that is given, without doubles; what is not given stays.
template <class T>
void set_list(std::vector<T>& list, const std::optional<std::vector<T>>& given) {
    if (given) list = without_doubles(*given);
}

// Erases the links that begin or end at one of these.
void erase_links_of(Edit&, const std::vector<CardId>&);
void erase_links_of(Edit&, ThemeId);
// Erases the reviews, answers and progress that are about it.
void erase_answers_to(Edit&, CardId);
// Erases its photos, comments and echoes.
void erase_parts_of(Edit&, CardId);
void erase_answers_to(Edit&, IssueId);
void erase_answers_to(Edit&, ActionId);
// Erases what the record says of the neighbourhood alone, and takes it out of the rest.
void erase_record_of(Edit&, NeighbourhoodId);

}  // namespace yoriai
