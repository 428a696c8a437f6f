#include "desktop/plan_pictures.h"

#include <utility>

namespace yoriai {

PlanPictures::~PlanPictures() { clear(); }

void PlanPictures::drop(std::size_t page) {
    ImTextureID& picture = plan_->preview.pages[page].picture;
    if (picture) renderer_.drop_texture(std::exchange(picture, nullptr));
}

void PlanPictures::clear() {
    if (!plan_) return;
    for (std::size_t page = 0; page < plan_->preview.pages.size(); ++page) drop(page);
    plan_.reset();
    widths_.clear();
}

void PlanPictures::take(std::shared_ptr<LaidOutPlan> plan) {
    if (plan_) {
        for (std::size_t page = 0; page < plan_->preview.pages.size(); ++page) {
            if (page < plan->preview.pages.size())
                plan->preview.pages[page].picture =
                    std::exchange(plan_->preview.pages[page].picture, nullptr);
            else
                drop(page);
        }
    }
    plan_ = std::move(plan);
    widths_.clear();
}

std::vector<std::size_t> PlanPictures::missing(const std::vector<std::size_t>& pages,
                                               int width) const {
    std::vector<std::size_t> wanted;
    for (const std::size_t page : pages) {
        const auto drawn = widths_.find(page);
        if (page < plan_->preview.pages.size() &&
            (drawn == widths_.end() || drawn->second != width))
            wanted.push_back(page);
    }
    return wanted;
}

void PlanPictures::put(const std::shared_ptr<LaidOutPlan>& of, std::size_t page,
                       const PagePicture& picture) {
    if (of != plan_) return;  // drawn of a plan that is gone
    drop(page);
    plan_->preview.pages[page].picture =
        renderer_.make_texture(picture.width, picture.height, picture.pixels.data());
    widths_[page] = picture.width;
}

}  // namespace yoriai
