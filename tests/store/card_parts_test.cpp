#include <doctest/doctest.h>

#include "model/card_parts.h"
#include "store/session.h"
#include "store/support.h"

using namespace yoriai;

namespace {

CardId write_card(Session& session, const std::string& text) {
    AddCard add = card(text);
    add.id = new_id<CardId>();
    CHECK_FALSE(session.execute(add));
    return add.id;
}

AddPhoto photo_of(CardId card) {
    AddPhoto photo;
    photo.card = card;
    photo.width = 40;
    photo.height = 30;
    photo.picture = Bytes(std::string("\xFF\xD8\xFF\xE0 picture\0with zeros", 23));
    return photo;
}

std::string why_not(Session& session, const Command& command) {
    const Refusal why = session.execute(command);
    return why ? why->message.id : "";
}

}  // namespace

TEST_CASE("a photo is kept with its bytes, and undo and a new start bring it back") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    const CardId card = write_card(session, "側溝にふたがない");
    const AddPhoto photo = photo_of(card);
    REQUIRE(why_not(session, photo).empty());
    REQUIRE(session.workshop().photo_of(card) != nullptr);
    const std::string with_photo = describe(session.workshop());
    CHECK_FALSE(session.execute(RemoveCards{{card}}));
    CHECK(session.workshop().photos().empty());
    CHECK_FALSE(session.execute(Undo{}));
    CHECK(describe(session.workshop()) == with_photo);
    session.close();
    Session again = Session::open(folder / "a.yoriai");
    CHECK(again.check().good());
    CHECK(again.workshop().photo_of(card)->picture == photo.picture);
    CHECK_FALSE(again.execute(Undo{}));
    CHECK(again.workshop().photos().empty());
    CHECK_FALSE(again.execute(Redo{}));
    CHECK(again.workshop().photo_of(card)->picture == photo.picture);
}

TEST_CASE("a photo that tells where it was taken, is too large or no picture is refused") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    const CardId card = write_card(session, "道が狭い");
    AddPhoto photo = photo_of(card);
    photo.picture =
        Bytes(std::string("\xFF\xD8\xFF\xE1\0\x20"
                          "Exif\0\0 35.6N",
                          18));
    CHECK(why_not(session, photo) == "photo_tells_place");
    photo.picture = Bytes("\xFF\xD8\xFF" + std::string(most_photo_bytes, 'x'));
    CHECK(why_not(session, photo) == "photo_too_large");
    photo.picture = Bytes("GIF89a");
    CHECK(why_not(session, photo) == "photo_no_picture");
    photo = photo_of(card);
    photo.width = most_photo_side + 1;
    CHECK(why_not(session, photo) == "photo_too_large");
    photo = photo_of({});
    CHECK(why_not(session, photo) == "photo_of_one");
}

TEST_CASE("merged cards stay as echoes, with what hangs on them, and come apart again") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    const CardId kept = write_card(session, "夜道が暗い");
    const CardId other = write_card(session, "夜の道が真っ暗で怖い");
    CommentOnCard comment;
    comment.card = other;
    comment.text = "街灯の場所を市に聞く";
    CHECK_FALSE(session.execute(comment));
    CHECK_FALSE(session.execute(photo_of(other)));
    CHECK_FALSE(session.execute(WriteNote{other, "3班が強く言った"}));
    const std::string before = describe(session.workshop());
    CHECK(why_not(session, MergeCards{kept, {kept}}) == "merge_nothing");
    REQUIRE(why_not(session, MergeCards{kept, {other}}).empty());
    const Workshop& workshop = session.workshop();
    CHECK(workshop.cards().size() == 1);
    const CardParts& parts = workshop.parts_of(kept);
    REQUIRE(parts.echoes.size() == 1);
    CHECK(parts.photos.size() == 1);
    CHECK(parts.comments.size() == 1);
    CHECK(workshop.find(kept)->note == "3班が強く言った");
    const EchoId echo = parts.echoes.begin()->second;
    CHECK(workshop.find(echo)->text == "夜の道が真っ暗で怖い");
    CHECK(workshop.find(echo)->number == 2);
    REQUIRE(why_not(session, SeparateEcho{other, echo}).empty());
    CHECK(workshop.find(other)->text == "夜の道が真っ暗で怖い");
    CHECK(workshop.find(other)->number == 2);
    CHECK(workshop.echoes().empty());
    CHECK_FALSE(session.execute(Undo{}));
    CHECK_FALSE(session.execute(Undo{}));
    CHECK(describe(workshop) == before);
}

TEST_CASE("the same thought from another table is counted, and is no new card") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    const CardId card = write_card(session, "バスが減って困る");
    EchoCard echo;
    echo.card = card;
    echo.text = "バスが一日三本しかない";
    CHECK_FALSE(session.execute(echo));
    CHECK(session.workshop().cards().size() == 1);
    CHECK(session.workshop().parts_of(card).echoes.size() == 1);
}

TEST_CASE("a card is split into several that are described alike") {
    const TemporaryFolder folder;
    Session session = Session::create(folder / "a.yoriai");
    AddCard add = card("道が暗い。バスもない。");
    add.id = new_id<CardId>();
    add.scribed = true;
    add.tags = {"夜"};
    CHECK_FALSE(session.execute(add));
    CHECK(why_not(session, SplitCard{add.id, {"道が暗い。"}}) == "split_nothing");
    REQUIRE(why_not(session, SplitCard{add.id, {"道が暗い。", "バスもない。"}}).empty());
    REQUIRE(session.workshop().cards().size() == 2);
    const Card& second = session.workshop().cards().last();
    CHECK(session.workshop().find(add.id)->text == "道が暗い。");
    CHECK(second.text == "バスもない。");
    CHECK(second.number == 2);
    CHECK(second.scribed);
    CHECK(second.tags.size() == 1);
    CHECK_FALSE(session.execute(Undo{}));
    CHECK(session.workshop().cards().size() == 1);
}
