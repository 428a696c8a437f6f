#pragma once

#include <map>
#include <memory>
#include <vector>

#include "page/draw.h"
#include "picture/gl_renderer.h"
#include "ui/plan_preview.h"

namespace yoriai {

// The pages of a plan that was laid out on the worker, which alone touches them from then on, as
// textures: drawn when they are shown and dropped when the plan changes.
class PlanPictures {
 public:
    explicit PlanPictures(GlRenderer& renderer) : renderer_(renderer) {}
    ~PlanPictures();
    PlanPictures(const PlanPictures&) = delete;
    PlanPictures& operator=(const PlanPictures&) = delete;

    // Takes a new plan; pictures of the old one are shown until the new ones are drawn.
    void take(std::shared_ptr<LaidOutPlan>);
    void clear();
    const PlanPreview* preview() const { return plan_ ? &plan_->preview : nullptr; }
    const std::shared_ptr<LaidOutPlan>& plan() const { return plan_; }

    // Of these pages, those that have no picture of this width yet.
    std::vector<std::size_t> missing(const std::vector<std::size_t>& pages, int width) const;
    void put(const std::shared_ptr<LaidOutPlan>& of, std::size_t page, const PagePicture&);

 private:
    void drop(std::size_t page);

    GlRenderer& renderer_;
    std::shared_ptr<LaidOutPlan> plan_;
    std::map<std::size_t, int> widths_;  // of the pictures that are fresh
};

}  // namespace yoriai
