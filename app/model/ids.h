#pragma once

#include "base/id.h"

namespace yoriai {

using NeighbourhoodId = Id<struct Neighbourhood>;
using MeetingId = Id<struct Meeting>;
using TableId = Id<struct Table>;
using AttendanceId = Id<struct Attendance>;
using AgendaStepId = Id<struct AgendaStep>;
using FieldId = Id<struct Field>;
using TagId = Id<struct Tag>;
using CardId = Id<struct Card>;
using ThemeId = Id<struct Theme>;
using LinkId = Id<struct Link>;
using RoundId = Id<struct Round>;
using ItemId = Id<struct Item>;
using TallyId = Id<struct Tally>;
using IssueId = Id<struct Issue>;
using ActionId = Id<struct Action>;
using PlanTextId = Id<struct PlanText>;
using DetailReviewId = Id<struct DetailReview>;
using OfficialAnswerId = Id<struct OfficialAnswer>;
using CommentId = Id<struct Comment>;
using ProgressId = Id<struct Progress>;
using PhotoId = Id<struct Photo>;
using CardCommentId = Id<struct CardComment>;
using EchoId = Id<struct Echo>;
using GoalId = Id<struct Goal>;
using ActorPartId = Id<struct ActorPart>;
using DismissalId = Id<struct Dismissal>;
using PopulationId = Id<struct Population>;
using AreaShareId = Id<struct AreaShare>;
using FacilityId = Id<struct Facility>;
using TransportId = Id<struct Transport>;
using OrganisationId = Id<struct Organisation>;
using ResourceId = Id<struct Resource>;
using BoundaryId = Id<struct Boundary>;
using TrackStepId = Id<struct TrackStep>;
using TrackObstacleId = Id<struct TrackObstacle>;
using MemberId = Id<struct Member>;
using ProceedingId = Id<struct Proceeding>;
using HandoverItemId = Id<struct HandoverItem>;
using OwnWordId = Id<struct OwnWord>;

}  // namespace yoriai
