#include "commands/command.h"

#include <utility>

namespace yoriai {

template <class Kind>
requires is_kind_of<Kind, AnyCommand> Command::Command(Kind asked)
    : AnyCommand(std::in_place_type<Kind>, std::move(asked)) {}

Command::Command(const Command&) = default;
Command::Command(Command&&) noexcept = default;
Command& Command::operator=(const Command&) = default;
Command& Command::operator=(Command&&) noexcept = default;
Command::~Command() = default;

// A kind that is missing here does not link.
template Command::Command(Undo);
template Command::Command(Redo);
template Command::Command(DescribeDistrict);
template Command::Command(AddNeighbourhood);
template Command::Command(ChangeNeighbourhood);
template Command::Command(RemoveNeighbourhood);
template Command::Command(AddField);
template Command::Command(ChangeField);
template Command::Command(RemoveField);
template Command::Command(RenameTag);
template Command::Command(RemoveTag);
template Command::Command(DescribePlan);
template Command::Command(WritePlanText);
template Command::Command(RestorePlanText);
template Command::Command(AddMeeting);
template Command::Command(ChangeMeeting);
template Command::Command(RemoveMeeting);
template Command::Command(AddTable);
template Command::Command(ChangeTable);
template Command::Command(RemoveTable);
template Command::Command(SetAttendance);
template Command::Command(AddAgendaStep);
template Command::Command(ChangeAgendaStep);
template Command::Command(MoveAgendaStep);
template Command::Command(RemoveAgendaStep);
template Command::Command(UseAgenda);
template Command::Command(AddCard);
template Command::Command(ImportCards);
template Command::Command(EditCard);
template Command::Command(DescribeCards);
template Command::Command(SetCardFields);
template Command::Command(SetCardTags);
template Command::Command(WriteNote);
template Command::Command(MoveCards);
template Command::Command(PutCards);
template Command::Command(KeepLone);
template Command::Command(RemoveCards);
template Command::Command(AddTheme);
template Command::Command(RenameTheme);
template Command::Command(MoveTheme);
template Command::Command(NestTheme);
template Command::Command(FoldTheme);
template Command::Command(RemoveTheme);
template Command::Command(AcceptThemes);
template Command::Command(RegroupCards);
template Command::Command(AddLink);
template Command::Command(ChangeLink);
template Command::Command(RemoveLink);
template Command::Command(AddRound);
template Command::Command(RepeatRound);
template Command::Command(ChangeRound);
template Command::Command(RemoveRound);
template Command::Command(AddItem);
template Command::Command(RemoveItem);
template Command::Command(OpenRound);
template Command::Command(CloseRound);
template Command::Command(RevealRound);
template Command::Command(EnterTally);
template Command::Command(CastBallot);
template Command::Command(CastBallots);
template Command::Command(WithdrawBallot);
template Command::Command(AddIssue);
template Command::Command(ChangeIssue);
template Command::Command(RemoveIssue);
template Command::Command(AddAction);
template Command::Command(ChangeAction);
template Command::Command(RemoveAction);
template Command::Command(ReviewDetail);
template Command::Command(RemoveDetailReview);
template Command::Command(AnswerOfficially);
template Command::Command(ImportAnswers);
template Command::Command(RemoveAnswer);
template Command::Command(AddComment);
template Command::Command(ChangeComment);
template Command::Command(RemoveComment);
template Command::Command(SetProgress);
template Command::Command(RemoveProgress);
template Command::Command(AddPhoto);
template Command::Command(ChangePhoto);
template Command::Command(RemovePhoto);
template Command::Command(CommentOnCard);
template Command::Command(ChangeCardComment);
template Command::Command(RemoveCardComment);
template Command::Command(MergeCards);
template Command::Command(EchoCard);
template Command::Command(SeparateEcho);
template Command::Command(SplitCard);
template Command::Command(AddGoal);
template Command::Command(ChangeGoal);
template Command::Command(RemoveGoal);
template Command::Command(LeaveOutTheme);
template Command::Command(DescribeActor);
template Command::Command(DismissFinding);
template Command::Command(RestoreFinding);
template Command::Command(ImportPopulation);
template Command::Command(UseOwnWords);
template Command::Command(PutRows<Population>);
template Command::Command(RemoveRows<Population>);
template Command::Command(PutRows<AreaShare>);
template Command::Command(RemoveRows<AreaShare>);
template Command::Command(PutRows<Facility>);
template Command::Command(RemoveRows<Facility>);
template Command::Command(PutRows<Transport>);
template Command::Command(RemoveRows<Transport>);
template Command::Command(PutRows<Organisation>);
template Command::Command(RemoveRows<Organisation>);
template Command::Command(PutRows<Resource>);
template Command::Command(RemoveRows<Resource>);
template Command::Command(PutRows<Boundary>);
template Command::Command(RemoveRows<Boundary>);
template Command::Command(PutRows<TrackStep>);
template Command::Command(RemoveRows<TrackStep>);
template Command::Command(PutRows<TrackObstacle>);
template Command::Command(RemoveRows<TrackObstacle>);
template Command::Command(PutRows<Member>);
template Command::Command(RemoveRows<Member>);
template Command::Command(PutRows<Proceeding>);
template Command::Command(RemoveRows<Proceeding>);
template Command::Command(PutRows<HandoverItem>);
template Command::Command(RemoveRows<HandoverItem>);
template Command::Command(PutRows<OwnWord>);
template Command::Command(RemoveRows<OwnWord>);

}  // namespace yoriai
