#include "language/personal_details.h"

#include <algorithm>

#include "language/detail_text.h"

namespace yoriai {
namespace {

// In their order; of those that lie over another the longer one stays.
FoundDetails without_overlaps(FoundDetails found) {
    std::stable_sort(found.begin(), found.end(), [](const FoundDetail& a, const FoundDetail& b) {
        return a.last - a.first > b.last - b.first;
    });
    FoundDetails kept;
    for (const FoundDetail& detail : found) {
        const bool free = std::none_of(kept.begin(), kept.end(), [&](const FoundDetail& other) {
            return detail.first < other.last && other.first < detail.last;
        });
        if (free) kept.push_back(detail);
    }
    std::sort(kept.begin(), kept.end(),
              [](const FoundDetail& a, const FoundDetail& b) { return a.first < b.first; });
    return kept;
}

}  // namespace

std::vector<PersonalDetail> find_personal_details(std::string_view text) {
    const DetailText read(text);
    FoundDetails found;
    find_contacts(read, found);
    find_addresses(read, found);
    find_persons(read, found);
    find_circumstances(read, found);
    std::vector<PersonalDetail> details;
    for (const FoundDetail& detail : without_overlaps(std::move(found)))
        details.push_back(read.detail(detail.kind, detail.first, detail.last));
    return details;
}

std::string replace_details(
    std::string_view text, const std::vector<PersonalDetail>& details,
    const std::function<std::string(const PersonalDetail&, std::string_view)>& instead) {
    std::string replaced;
    std::size_t at = 0;
    for (const PersonalDetail& detail : details) {
        replaced += text.substr(at, detail.position - at);
        replaced += instead(detail, text.substr(detail.position, detail.length));
        at = detail.end();
    }
    replaced += text.substr(at);
    return replaced;
}

}  // namespace yoriai
