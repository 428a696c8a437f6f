#include "ui/request.h"

#include <utility>

namespace yoriai {

template <class Kind>
requires is_kind_of<Kind, AnyRequest> Request::Request(Kind asked)
    : AnyRequest(std::in_place_type<Kind>, std::move(asked)) {}

Request::Request(const Request&) = default;
Request::Request(Request&&) noexcept = default;
Request& Request::operator=(const Request&) = default;
Request& Request::operator=(Request&&) noexcept = default;
Request::~Request() = default;

// A kind that is missing here does not link.
template Request::Request(NewSession);
template Request::Request(OpenFile);
template Request::Request(OpenRecent);
template Request::Request(OpenSample);
template Request::Request(CloseSession);
template Request::Request(Snapshot);
template Request::Request(SaveElsewhere);
template Request::Request(ListHistory);
template Request::Request(Quit);
template Request::Request(ImportFile);
template Request::Request(ImportText);
template Request::Request(ChangeImport);
template Request::Request(ForgetImport);
template Request::Request(ReadAnswers);
template Request::Request(ExportPlan);
template Request::Request(ExportCards);
template Request::Request(ExportRound);
template Request::Request(WriteOutgoing);
template Request::Request(WriteHandover);
template Request::Request(ComparePlan);
template Request::Request(ProposeThemes);
template Request::Request(Regroup);
template Request::Request(ForgetRegrouping);
template Request::Request(ShowInHall);
template Request::Request(TurnHallPage);
template Request::Request(ToggleHall);
template Request::Request(FreezeHall);
template Request::Request(DescribeHall);
template Request::Request(GoToFolder);
template Request::Request(ChooseFile);
template Request::Request(ForgetFile);
template Request::Request(StopJob);
template Request::Request(ToggleFullScreen);
template Request::Request(SetLanguage);
template Request::Request(SetAppearance);
template Request::Request(SetTextScale);
template Request::Request(PointInHall);
template Request::Request(ChooseMonitor);
template Request::Request(ChoosePhoto);
template Request::Request(ReadPhoto);
template Request::Request(KeepPhoto);
template Request::Request(ForgetPhoto);
template Request::Request(EndTour);

}  // namespace yoriai
