#pragma once

#include <stdexcept>

namespace yoriai {

// The world failed: a disk, a file, a library. what() is English and for the log; what the user
// reads is the sentence of a Failure (text/failure.h). Caught where commands are carried out and in
// main, nowhere else.
class Error : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

}  // namespace yoriai
