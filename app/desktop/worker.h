#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace yoriai {

// How far a job is, told by the job and read by the window; and whether it should stop.
class JobProgress {
 public:
    // Gives false when the job is to stop.
    bool report(double share) {
        share_ = share;
        return !stopped_;
    }
    double share() const { return share_; }
    void stop() { stopped_ = true; }
    bool stopped() const { return stopped_; }

 private:
    std::atomic<double> share_ = 0;
    std::atomic<bool> stopped_ = false;
};

// Long work beside the window, one job after the other. A job runs on the worker's thread and must
// touch nothing of the window; what it returns is called on the window's thread by finish(), also
// when it failed (then it throws what the job threw).
class Worker {
 public:
    using Finish = std::function<void()>;
    using Job = std::function<Finish(JobProgress&)>;

    // `wake` is called from the worker's thread when a job is done.
    explicit Worker(std::function<void()> wake);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    // `what` is said while it runs; empty for quiet work. A job of a kind that still waits is
    // replaced by the new one.
    void start(std::string kind, std::string what, Job);
    // Asks the running job, and forgets the waiting ones of its kind.
    void stop(const std::string& kind);
    bool busy_with(const std::string& kind);

    struct Running {
        std::string what;
        double share;
        double seconds;  // since it began
    };
    // The job that runs now.
    std::optional<Running> running();

    // Calls what the jobs that are done left behind; on the window's thread. Gives whether there
    // was any.
    bool finish();

 private:
    struct Task {
        std::string kind;
        std::string what;
        Job job;
    };
    void work();

    std::function<void()> wake_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Task> waiting_;
    std::optional<Task> running_;
    JobProgress* progress_ = nullptr;
    double began_ = 0;
    std::deque<Finish> done_;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace yoriai
