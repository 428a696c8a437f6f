#include <cstdio>
#include <exception>

#include "base/error.h"
#include "desktop/program.h"
#include "text/cli_messages.h"
#include "text/failure.h"

// One of the two places where what the world failed at is caught; the other carries commands out.
int main(int count, char** arguments) {
    using namespace yoriai;
    try {
        return run_program(count, arguments);
    } catch (const Failure& failure) {
        std::fprintf(stderr, "yoriai: %s\n", say(failure.told()).c_str());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "yoriai: %s\n",
                     say(words::unexpected_failure, {error.what()}).c_str());
    }
    return 1;
}
