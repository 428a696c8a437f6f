#!/bin/sh
# Installs what the tests need, builds everything with warnings as errors, and runs all tests.
set -eu
cd "$(dirname "$0")/.."

sh app/install_packages.sh app/packages.txt tests/packages.txt
sh app/fetch_sources.sh

echo "Checking the format ..."
find app tests -name '*.h' -o -name '*.cpp' | xargs clang-format-14 --dry-run --Werror

build() {
    echo "Building $1 ..."
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1" > "build/$1-setup.log" || { cat "build/$1-setup.log" >&2; exit 1; }
    cmake --build --preset "$1" > "build/$1-build.log" || { tail -n 60 "build/$1-build.log" >&2; exit 1; }
}

# GCC compiles with warnings as errors and runs everything; clang compiles the same sources with the
# sanitizers and runs everything but what has nothing to do with memory: the check of the sources, and the
# scripts, which test the program from outside.
build dev
echo "Running the tests ..."
ctest --preset dev
build sanitize
echo "Running the tests with ASan and UBSan ..."
ctest --preset sanitize --exclude-regex '^(tree$|end_to_end_)'
