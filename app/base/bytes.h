#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace yoriai {

// Bytes that are no text, as those of a picture. Copies share them.
class Bytes {
 public:
    Bytes() = default;
    explicit Bytes(std::string bytes)
        : kept_(bytes.empty() ? nullptr : std::make_shared<const std::string>(std::move(bytes))) {}

    std::string_view view() const { return kept_ ? std::string_view(*kept_) : std::string_view(); }
    std::size_t size() const { return view().size(); }
    bool empty() const { return !kept_; }
    bool operator==(const Bytes& other) const {
        return kept_ == other.kept_ || view() == other.view();
    }

 private:
    std::shared_ptr<const std::string> kept_;
};

}  // namespace yoriai
