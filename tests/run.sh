#!/bin/sh
# Installs what the tests need, builds everything with warnings as errors, and runs all tests.
set -eu
cd "$(dirname "$0")/.."

sh app/install_packages.sh app/packages.txt tests/packages.txt
sh app/fetch_sources.sh

echo "Checking the format ..."
find app tests -name '*.h' -o -name '*.cpp' | xargs clang-format-14 --dry-run --Werror

# build PRESET [TARGET...]
build() {
    preset=$1
    shift
    echo "Building $preset ..."
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" > "build/$preset-setup.log" ||
        { cat "build/$preset-setup.log" >&2; exit 1; }
    cmake --build --preset "$preset" ${1:+--target "$@"} > "build/$preset-build.log" ||
        { tail -n 60 "build/$preset-build.log" >&2; exit 1; }
}

# Every test runs once. GCC compiles the program, as it is released, and the scripts use it from outside; clang compiles
# the program again, and the tests of all layers, with the sanitizers. Both take warnings as errors.
from_outside='^(tree$|end_to_end_)'
build dev yoriai tree_test
echo "Running the program from outside ..."
ctest --preset dev --tests-regex "$from_outside"
build sanitize
echo "Running the tests of all layers with ASan and UBSan ..."
ctest --preset sanitize --exclude-regex "$from_outside"
