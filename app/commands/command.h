#pragma once

#include <vector>

#include "base/one_of.h"
#include "commands/action_commands.h"
#include "commands/answer_commands.h"
#include "commands/card_commands.h"
#include "commands/card_part_commands.h"
#include "commands/district_commands.h"
#include "commands/issue_commands.h"
#include "commands/meeting_commands.h"
#include "commands/record_commands.h"
#include "commands/round_commands.h"
#include "commands/theme_commands.h"

namespace yoriai {

// What a user can ask for. A command is plain data: panels, the command line and scripts make it,
// the session carries it out, and undo needs nothing from it.
//
// Each has `done`: its name in files (done.id) and what the status line says once it is carried
// out. Each, and each part of one, has visit_fields(command, visitor), which calls
// visitor.must("name", value) or visitor.may("name", value) for every field: the one list that
// JSON, its schema and tests are made from. A creating command may bring its own id, so that later
// commands can refer to it; an `id` of zero is given by the session. An id of zero elsewhere means
// none.

// Not edits of their own: they walk the history of the edits.
struct Undo {
    static constexpr Message done = words::undo;
    template <class Self, class Visitor>
    static void visit_fields(Self&, Visitor&&) {}
};
struct Redo {
    static constexpr Message done = words::redo;
    template <class Self, class Visitor>
    static void visit_fields(Self&, Visitor&&) {}
};

struct CommandKinds
    : KindList<
          Undo, Redo, DescribeDistrict, AddNeighbourhood, ChangeNeighbourhood, RemoveNeighbourhood,
          AddField, ChangeField, RemoveField, RenameTag, RemoveTag, DescribePlan, WritePlanText,
          RestorePlanText, AddMeeting, ChangeMeeting, RemoveMeeting, AddTable, ChangeTable,
          RemoveTable, SetAttendance, AddAgendaStep, ChangeAgendaStep, MoveAgendaStep,
          RemoveAgendaStep, UseAgenda, AddCard, ImportCards, EditCard, DescribeCards, SetCardFields,
          SetCardTags, WriteNote, MoveCards, PutCards, KeepLone, RemoveCards, AddTheme, RenameTheme,
          MoveTheme, NestTheme, FoldTheme, RemoveTheme, AcceptThemes, RegroupCards, AddLink,
          ChangeLink, RemoveLink, AddRound, RepeatRound, ChangeRound, RemoveRound, AddItem,
          RemoveItem, OpenRound, CloseRound, RevealRound, EnterTally, CastBallot, CastBallots,
          WithdrawBallot, AddIssue, ChangeIssue, RemoveIssue, AddAction, ChangeAction, RemoveAction,
          ReviewDetail, RemoveDetailReview, AnswerOfficially, ImportAnswers, RemoveAnswer,
          AddComment, ChangeComment, RemoveComment, SetProgress, RemoveProgress, AddPhoto,
          ChangePhoto, RemovePhoto, CommentOnCard, ChangeCardComment, RemoveCardComment, MergeCards,
          EchoCard, SeparateEcho, SplitCard, AddGoal, ChangeGoal, RemoveGoal, LeaveOutTheme,
          DescribeActor, DismissFinding, RestoreFinding, ImportPopulation, UseOwnWords,
          PutRows<Population>, RemoveRows<Population>, PutRows<AreaShare>, RemoveRows<AreaShare>,
          PutRows<Facility>, RemoveRows<Facility>, PutRows<Transport>, RemoveRows<Transport>,
          PutRows<Organisation>, RemoveRows<Organisation>, PutRows<Resource>, RemoveRows<Resource>,
          PutRows<Boundary>, RemoveRows<Boundary>, PutRows<TrackStep>, RemoveRows<TrackStep>,
          PutRows<TrackObstacle>, RemoveRows<TrackObstacle>, PutRows<Member>, RemoveRows<Member>,
          PutRows<Proceeding>, RemoveRows<Proceeding>, PutRows<HandoverItem>,
          RemoveRows<HandoverItem>, PutRows<OwnWord>, RemoveRows<OwnWord>> {};

using Command = OneOf<CommandKinds>;

// The commands of one frame or one script, in the order they were asked for.
using Commands = std::vector<Command>;

}  // namespace yoriai
