#pragma once

#include <utility>

#include "base/error.h"
#include "text/message.h"

namespace yoriai {

// The world failed in a way that the user can be told about: what happened and what to do now.
class Failure : public Error {
 public:
    explicit Failure(Sentence what_to_tell)
        : Error(say_in(Language::english, what_to_tell.message, what_to_tell.values)),
          told_(std::move(what_to_tell)) {}

    const Sentence& told() const { return told_; }

 private:
    Sentence told_;
};

}  // namespace yoriai
