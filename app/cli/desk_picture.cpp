#include "cli/desk_picture.h"

#include <cmath>

#include "analysis/cards_to_group.h"
#include "page/draw.h"
#include "picture/photo_pictures.h"
#include "plan/build_plan.h"
#include "text/theme_messages.h"
#include "ui/desk.h"
#include "ui/plan_preview.h"

namespace yoriai {
namespace {

constexpr int all_photos = 1000;

// A Dear ImGui of its own, without platform or renderer.
class HeadlessImGui {
 public:
    HeadlessImGui(GlyphCache& glyphs, const PictureSize& size) : context_(ImGui::CreateContext()) {
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
        io.DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
        io.DeltaTime = 1.0F / 60;
        glyphs.install(*io.Fonts);
    }
    ~HeadlessImGui() { ImGui::DestroyContext(context_); }
    HeadlessImGui(const HeadlessImGui&) = delete;
    HeadlessImGui& operator=(const HeadlessImGui&) = delete;

 private:
    ImGuiContext* context_;
};

class DeskPicture {
 public:
    DeskPicture(const Workshop& workshop, const DeskPictureOptions& options)
        : options_(options),
          imgui_(screen_.glyphs(), options.size),
          group_(cards_to_group(workshop)) {
        desk_.step = options.step;
        desk_.returning.view =
            static_cast<ReturnView>(options.step == WorkshopStep::answer ? options.view : 0);
        if (options.step == WorkshopStep::prepare && options.view > 0) {
            desk_.prepare.record.open = true;
            desk_.prepare.record.part = static_cast<RecordPart>(options.view - 1);
        }
        // The act step's views in their order, then its cards that help to think.
        const int act_view = options.step == WorkshopStep::act ? options.view : 0;
        desk_.act.prompts = act_view >= act_views;
        if (!desk_.act.prompts) desk_.act.view = static_cast<ActView>(act_view);
        input_.layouts = &screen_.layouts();
        input_.photos = &photo_finder_;
        input_.workshop = &workshop;
        input_.appearance = options.appearance;
        input_.text_scale = options.text_scale;
        if (options.step == WorkshopStep::write) lay_out_plan(workshop);
        if (options.step == WorkshopStep::group) propose();
    }

    Pixels draw() {
        // What opens in a frame is placed in the next; pages are known only once they were asked
        // for.
        for (int frame = 0; frame < 4; ++frame) {
            draw_frame();
            for (const std::size_t page : output_.pages_shown) draw_plan_page(page, plan_);
            for (const std::size_t page : output_.older_pages_shown) draw_plan_page(page, older_);
        }
        return screen_.render(*ImGui::GetDrawData(), palette(options_.appearance).ground);
    }

 private:
    void lay_out_plan(const Workshop& workshop) {
        PlanOptions plan_options;
        plan_options.language = language();
        plan_options.level = desk_.write.level;
        const Document document = build_plan(workshop, plan_options);
        plan_.pages = yoriai::lay_out(document);
        plan_.preview =
            make_plan_preview(workshop, document,
                              build_plan(without_plan_texts(workshop), plan_options), plan_.pages);
        input_.plan = &plan_.preview;
        if (!options_.older) return;
        older_ = lay_out_older(*options_.older, workshop, plan_options, plan_);
        input_.older_plan = &older_.preview;
        desk_.write.comparing = true;
    }

    void propose() {
        ThemeOptions theme_options;
        theme_options.title_of_words = say(words::title_of_words, {"{}"});
        proposal_ = propose_themes(group_.cards, theme_options, Lexicon::installed());
        input_.proposal = &proposal_;
        input_.proposal_cards = &group_.ids;
        input_.proposal_texts = &group_.cards;
        input_.proposal_count = proposal_.themes.size();
    }

    void draw_frame() {
        screen_.glyphs().begin_frame();
        photos_.begin_frame();
        output_ = {};
        ImGui::NewFrame();
        yoriai::draw(desk_, input_, output_);
        ImGui::Render();
    }

    void draw_plan_page(std::size_t page, LaidOutPlan& plan) {
        if (page >= plan.preview.pages.size() || output_.page_pixels <= 0) return;
        PagePreview& shown = plan.preview.pages[page];
        if (shown.picture) return;
        const PagePicture picture =
            draw_page(plan.pages, page, std::round(output_.page_pixels) / shown.width);
        shown.picture =
            screen_.renderer().make_texture(picture.width, picture.height, picture.pixels.data());
    }

    DeskPictureOptions options_;
    OffScreen screen_;
    HeadlessImGui imgui_;  // after the screen, whose glyphs it shows
    PhotoPictures photos_{screen_.renderer(), all_photos};
    const PhotoFinder photo_finder_ = photos_.finder();
    CardsToGroup group_;
    Proposal proposal_;
    LaidOutPlan plan_, older_;
    Desk desk_;
    DeskInput input_;
    DeskOutput output_;
};

}  // namespace

Pixels draw_desk_picture(const Workshop& workshop, const DeskPictureOptions& options) {
    return DeskPicture(workshop, options).draw();
}

}  // namespace yoriai
