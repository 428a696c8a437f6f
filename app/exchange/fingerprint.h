#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace yoriai {

// SHA-256 of the bytes, in 64 hexadecimal digits; sha256sum says the same.
std::string sha256(std::string_view bytes);

// An Ed25519 signature (RFC 8032) of bytes, and the key that checks it, in hexadecimal digits.
struct Signature {
    std::string public_key;
    std::string signature;
};

// Signs with this installation's key, which is made in the folder when there is none, readable by
// its owner only. Throws Error when it can't be read or made.
Signature sign(std::string_view bytes, const std::filesystem::path& key_folder);

// Whether the signature is the key's own and of just these bytes.
bool is_signed(std::string_view bytes, const Signature&);

}  // namespace yoriai
