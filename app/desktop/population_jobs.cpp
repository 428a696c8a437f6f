#include "desktop/guard.h"
#include "desktop/population_offer.h"
#include "desktop/read_bytes.h"
#include "text/desktop_messages.h"

namespace yoriai {

void DeskProgram::start_population(const std::filesystem::path& path) {
    if (!session_) return;
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    worker_.start("import", say(words::job_import), [=, this](JobProgress&) -> Worker::Finish {
        auto source = std::make_shared<PopulationSource>();
        source->name = path.filename().string();
        source->bytes = read_bytes(path);
        source->offer = offer_population(source->bytes, source->name, {}, *workshop);
        return [=, this] { population_ = source; };
    });
}

void DeskProgram::start_population(const PopulationReading& reading) {
    if (!session_ || !population_) return;
    auto workshop = std::make_shared<const Workshop>(session_->workshop());
    auto source = std::make_shared<PopulationSource>(*population_);
    worker_.start("import", say(words::job_import), [=, this](JobProgress&) -> Worker::Finish {
        source->offer = offer_population(source->bytes, source->name, reading, *workshop);
        return [=, this] {
            // The dialog may have been left meanwhile.
            if (population_) population_ = source;
        };
    });
}

}  // namespace yoriai
