#pragma once

#include <optional>

#include "commands/command.h"
#include "model/workshop.h"
#include "text/message.h"

namespace yoriai {

// Why the workshop refuses a command, or nothing when it allows it. Panels ask to say why a button
// waits; the session asks again before it carries the command out. One overload for each command:
// a new command without one does not compile.
using Refusal = std::optional<Sentence>;

Refusal refusal(const Workshop&, const DescribeDistrict&);
Refusal refusal(const Workshop&, const AddNeighbourhood&);
Refusal refusal(const Workshop&, const ChangeNeighbourhood&);
Refusal refusal(const Workshop&, const RemoveNeighbourhood&);
Refusal refusal(const Workshop&, const AddField&);
Refusal refusal(const Workshop&, const ChangeField&);
Refusal refusal(const Workshop&, const RemoveField&);
Refusal refusal(const Workshop&, const RenameTag&);
Refusal refusal(const Workshop&, const RemoveTag&);
Refusal refusal(const Workshop&, const DescribePlan&);
Refusal refusal(const Workshop&, const WritePlanText&);
Refusal refusal(const Workshop&, const RestorePlanText&);
Refusal refusal(const Workshop&, const AddMeeting&);
Refusal refusal(const Workshop&, const ChangeMeeting&);
Refusal refusal(const Workshop&, const RemoveMeeting&);
Refusal refusal(const Workshop&, const AddTable&);
Refusal refusal(const Workshop&, const ChangeTable&);
Refusal refusal(const Workshop&, const RemoveTable&);
Refusal refusal(const Workshop&, const SetAttendance&);
Refusal refusal(const Workshop&, const AddAgendaStep&);
Refusal refusal(const Workshop&, const ChangeAgendaStep&);
Refusal refusal(const Workshop&, const MoveAgendaStep&);
Refusal refusal(const Workshop&, const RemoveAgendaStep&);
Refusal refusal(const Workshop&, const UseAgenda&);
Refusal refusal(const Workshop&, const AddCard&);
Refusal refusal(const Workshop&, const ImportCards&);
Refusal refusal(const Workshop&, const EditCard&);
Refusal refusal(const Workshop&, const DescribeCards&);
Refusal refusal(const Workshop&, const SetCardFields&);
Refusal refusal(const Workshop&, const SetCardTags&);
Refusal refusal(const Workshop&, const WriteNote&);
Refusal refusal(const Workshop&, const MoveCards&);
Refusal refusal(const Workshop&, const PutCards&);
Refusal refusal(const Workshop&, const KeepLone&);
Refusal refusal(const Workshop&, const RemoveCards&);
Refusal refusal(const Workshop&, const AddTheme&);
Refusal refusal(const Workshop&, const RenameTheme&);
Refusal refusal(const Workshop&, const MoveTheme&);
Refusal refusal(const Workshop&, const NestTheme&);
Refusal refusal(const Workshop&, const FoldTheme&);
Refusal refusal(const Workshop&, const RemoveTheme&);
Refusal refusal(const Workshop&, const AcceptThemes&);
Refusal refusal(const Workshop&, const RegroupCards&);
Refusal refusal(const Workshop&, const AddLink&);
Refusal refusal(const Workshop&, const ChangeLink&);
Refusal refusal(const Workshop&, const RemoveLink&);
Refusal refusal(const Workshop&, const AddRound&);
Refusal refusal(const Workshop&, const RepeatRound&);
Refusal refusal(const Workshop&, const ChangeRound&);
Refusal refusal(const Workshop&, const RemoveRound&);
Refusal refusal(const Workshop&, const AddItem&);
Refusal refusal(const Workshop&, const RemoveItem&);
Refusal refusal(const Workshop&, const OpenRound&);
Refusal refusal(const Workshop&, const CloseRound&);
Refusal refusal(const Workshop&, const RevealRound&);
Refusal refusal(const Workshop&, const EnterTally&);
Refusal refusal(const Workshop&, const CastBallot&);
Refusal refusal(const Workshop&, const CastBallots&);
Refusal refusal(const Workshop&, const WithdrawBallot&);
Refusal refusal(const Workshop&, const AddIssue&);
Refusal refusal(const Workshop&, const ChangeIssue&);
Refusal refusal(const Workshop&, const RemoveIssue&);
Refusal refusal(const Workshop&, const AddAction&);
Refusal refusal(const Workshop&, const ChangeAction&);
Refusal refusal(const Workshop&, const RemoveAction&);
Refusal refusal(const Workshop&, const ReviewDetail&);
Refusal refusal(const Workshop&, const RemoveDetailReview&);
Refusal refusal(const Workshop&, const AnswerOfficially&);
Refusal refusal(const Workshop&, const ImportAnswers&);
Refusal refusal(const Workshop&, const RemoveAnswer&);
Refusal refusal(const Workshop&, const AddComment&);
Refusal refusal(const Workshop&, const ChangeComment&);
Refusal refusal(const Workshop&, const RemoveComment&);
Refusal refusal(const Workshop&, const SetProgress&);
Refusal refusal(const Workshop&, const RemoveProgress&);
Refusal refusal(const Workshop&, const AddPhoto&);
Refusal refusal(const Workshop&, const ChangePhoto&);
Refusal refusal(const Workshop&, const RemovePhoto&);
Refusal refusal(const Workshop&, const CommentOnCard&);
Refusal refusal(const Workshop&, const ChangeCardComment&);
Refusal refusal(const Workshop&, const RemoveCardComment&);
Refusal refusal(const Workshop&, const MergeCards&);
Refusal refusal(const Workshop&, const EchoCard&);
Refusal refusal(const Workshop&, const SeparateEcho&);
Refusal refusal(const Workshop&, const SplitCard&);
Refusal refusal(const Workshop&, const AddGoal&);
Refusal refusal(const Workshop&, const ChangeGoal&);
Refusal refusal(const Workshop&, const RemoveGoal&);
Refusal refusal(const Workshop&, const LeaveOutTheme&);
Refusal refusal(const Workshop&, const DescribeActor&);
Refusal refusal(const Workshop&, const DismissFinding&);
Refusal refusal(const Workshop&, const RestoreFinding&);
Refusal refusal(const Workshop&, const ImportPopulation&);
Refusal refusal(const Workshop&, const UseOwnWords&);
// For the rows of the record (commands/record_commands.h), instantiated in record_refusals.cpp.
template <class Row>
Refusal refusal(const Workshop&, const PutRows<Row>&);
template <class Row>
Refusal refusal(const Workshop&, const RemoveRows<Row>&);

}  // namespace yoriai
