#include "exchange/fingerprint.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <iterator>
#include <vector>

#include "base/error.h"

namespace yoriai {
namespace {

namespace fs = std::filesystem;
using HashedBytes = std::vector<unsigned char>;

void start() {
    if (sodium_init() < 0) throw Error("libsodium cannot start");
}

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string to_hex(const unsigned char* bytes, std::size_t count) {
    std::string text(count * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, count);
    text.pop_back();
    return text;
}

// Nothing unless the text is exactly so many bytes.
HashedBytes from_hex(const std::string& text, std::size_t count) {
    HashedBytes bytes(count);
    std::size_t read = 0;
    const char* end = nullptr;
    const int failed =
        sodium_hex2bin(bytes.data(), count, text.data(), text.size(), nullptr, &read, &end);
    if (failed != 0 || read != count || end != text.data() + text.size()) return {};
    return bytes;
}

std::string make_seed(const fs::path& path) {
    std::array<unsigned char, crypto_sign_SEEDBYTES> seed{};
    randombytes_buf(seed.data(), seed.size());
    const std::string text = to_hex(seed.data(), seed.size());
    fs::create_directories(path.parent_path());
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) throw Error("cannot make " + path.string());
    const auto written = ::write(file, text.data(), text.size());
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    if (written != static_cast<ssize_t>(text.size()) || !synced)
        throw Error("cannot write " + path.string());
    return text;
}

std::string read_seed(const fs::path& path) {
    std::ifstream file(path);
    if (!file) return make_seed(path);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text;
}

}  // namespace

std::string sha256(std::string_view bytes) {
    start();
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), bytes_of(bytes), bytes.size());
    return to_hex(hash.data(), hash.size());
}

Signature sign(std::string_view bytes, const fs::path& key_folder) {
    start();
    const fs::path path = key_folder / "signing_key";
    const HashedBytes seed = from_hex(read_seed(path), crypto_sign_SEEDBYTES);
    if (seed.empty()) throw Error(path.string() + " holds no key");
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> public_key{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    crypto_sign_seed_keypair(public_key.data(), secret.data(), seed.data());
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, bytes_of(bytes), bytes.size(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    return {to_hex(public_key.data(), public_key.size()),
            to_hex(signature.data(), signature.size())};
}

bool is_signed(std::string_view bytes, const Signature& signed_with) {
    start();
    const HashedBytes key = from_hex(signed_with.public_key, crypto_sign_PUBLICKEYBYTES);
    const HashedBytes signature = from_hex(signed_with.signature, crypto_sign_BYTES);
    return !key.empty() && !signature.empty() &&
           crypto_sign_verify_detached(signature.data(), bytes_of(bytes), bytes.size(),
                                       key.data()) == 0;
}

}  // namespace yoriai
