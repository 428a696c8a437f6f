#include "desktop/worker.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "language/tokens.h"

namespace yoriai {
namespace {

double seconds_now() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

// What a long job took and no longer needs goes back to the system, which glibc does not do by
// itself for threads.
void give_back_memory() {
    close_dictionary();
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}  // namespace

Worker::Worker(std::function<void()> wake) : wake_(std::move(wake)), thread_([this] { work(); }) {}

Worker::~Worker() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        waiting_.clear();
        if (progress_) progress_->stop();
    }
    changed_.notify_all();
    thread_.join();
}

void Worker::start(std::string kind, std::string what, Job job) {
    {
        const std::lock_guard lock(mutex_);
        const auto same = std::find_if(waiting_.begin(), waiting_.end(),
                                       [&](const Task& t) { return t.kind == kind; });
        if (same != waiting_.end())
            *same = {std::move(kind), std::move(what), std::move(job)};
        else
            waiting_.push_back({std::move(kind), std::move(what), std::move(job)});
    }
    changed_.notify_all();
}

void Worker::stop(const std::string& kind) {
    const std::lock_guard lock(mutex_);
    std::erase_if(waiting_, [&](const Task& task) { return task.kind == kind; });
    if (running_ && running_->kind == kind && progress_) progress_->stop();
}

bool Worker::busy_with(const std::string& kind) {
    const std::lock_guard lock(mutex_);
    return (running_ && running_->kind == kind) ||
           std::any_of(waiting_.begin(), waiting_.end(),
                       [&](const Task& task) { return task.kind == kind; });
}

std::optional<Worker::Running> Worker::running() {
    const std::lock_guard lock(mutex_);
    if (!running_) return {};
    return Running{running_->what, progress_->share(), seconds_now() - began_};
}

bool Worker::finish() {
    std::deque<Finish> done;
    {
        const std::lock_guard lock(mutex_);
        done.swap(done_);
    }
    for (std::size_t i = 0; i < done.size(); ++i) {
        try {
            done[i]();
        } catch (...) {
            const std::lock_guard lock(mutex_);
            done_.insert(done_.begin(), done.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                         done.end());
            throw;
        }
    }
    return !done.empty();
}

void Worker::work() {
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [&] { return ending_ || !waiting_.empty(); });
        if (ending_) return;
        running_ = std::move(waiting_.front());
        waiting_.pop_front();
        JobProgress progress;
        progress_ = &progress;
        began_ = seconds_now();
        lock.unlock();
        Finish finish;
        try {
            finish = running_->job(progress);
        } catch (...) {
            finish = [failed = std::current_exception()] { std::rethrow_exception(failed); };
        }
        constexpr double long_job = 0.02;
        if (seconds_now() - began_ > long_job) give_back_memory();
        lock.lock();
        progress_ = nullptr;
        running_.reset();
        if (finish) done_.push_back(std::move(finish));
        wake_();
    }
}

}  // namespace yoriai
