#include "store/platter.h"

#include <algorithm>

#include "store/support.h"

namespace fs = std::filesystem;

namespace {

constexpr std::size_t sector = 512;

void apply(std::string& bytes, const DiskEvent& event) {
    const auto at = static_cast<std::size_t>(event.at);
    if (event.kind == DiskEvent::Kind::truncate) return bytes.resize(at);
    if (bytes.size() < at + event.bytes.size()) bytes.resize(at + event.bytes.size());
    bytes.replace(at, event.bytes.size(), event.bytes);
}

// Some sectors of a write.
void apply_partly(std::string& bytes, const DiskEvent& event, std::mt19937& random) {
    for (std::size_t done = 0; done < event.bytes.size();) {
        const auto at = static_cast<std::size_t>(event.at) + done;
        const std::size_t size = std::min(event.bytes.size() - done, sector - at % sector);
        if (random() % 2 == 0) {
            if (bytes.size() < at + size) bytes.resize(at + size);
            bytes.replace(at, size, event.bytes, done, size);
        }
        done += size;
    }
}

void change_names(std::map<std::string, int>& names,
                  const std::vector<std::pair<std::string, int>>& all) {
    for (const auto& [name, file] : all) {
        if (file == 0)
            names.erase(name);
        else
            names[name] = file;
    }
}

}  // namespace

void Platter::change(Change change) {
    change_names(names_, change);
    changes_.push_back(std::move(change));
}

void Platter::play(const DiskEvent& event) {
    switch (event.kind) {
        case DiskEvent::Kind::create:
            files_[event.file].safe = event.bytes;
            change({{event.name, event.file}});
            // It was there before: its name is safe too.
            if (!event.bytes.empty()) safe_names_ = names_, changes_.clear();
            break;
        case DiskEvent::Kind::write:
        case DiskEvent::Kind::truncate:
            files_.at(event.file).pending.push_back(event);
            break;
        case DiskEvent::Kind::sync: {
            File& file = files_.at(event.file);
            for (const DiskEvent& each : file.pending) apply(file.safe, each);
            file.pending.clear();
            break;
        }
        case DiskEvent::Kind::sync_folder:
            safe_names_ = names_;
            changes_.clear();
            break;
        case DiskEvent::Kind::link:
            change({{event.other, names_.at(event.name)}});
            break;
        case DiskEvent::Kind::rename:
            // One step: the old name goes when the new one comes.
            change({{event.other, names_.at(event.name)}, {event.name, 0}});
            break;
        case DiskEvent::Kind::remove:
            change({{event.name, 0}});
            break;
        case DiskEvent::Kind::mark:
            break;
    }
}

void Platter::leave(const fs::path& folder, std::mt19937& random, Survives survives) const {
    for (const auto& entry : fs::directory_iterator(folder)) fs::remove(entry.path());
    std::map<std::string, int> names = safe_names_;
    const std::size_t kept = survives == Survives::nothing      ? 0
                             : survives == Survives::everything ? changes_.size()
                                                                : random() % (changes_.size() + 1);
    for (std::size_t i = 0; i < kept; ++i) change_names(names, changes_[i]);
    for (const auto& [name, file] : names) {
        std::string bytes = files_.at(file).safe;
        for (const DiskEvent& event : files_.at(file).pending) {
            if (survives == Survives::nothing) break;
            if (survives == Survives::everything)
                apply(bytes, event);
            else if (event.kind == DiskEvent::Kind::write)
                apply_partly(bytes, event, random);
            else if (random() % 2 == 0)
                apply(bytes, event);
        }
        write_bytes(folder / name, bytes);
    }
}
