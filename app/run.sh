#!/bin/sh
# Installs what is missing, builds the release program and opens the sample session. Without a display it
# writes the sample's plan into a folder instead. usage: run.sh [--build-only]
set -eu
cd "$(dirname "$0")/.."

sh app/install_packages.sh app/packages.txt
sh app/fetch_sources.sh
[ -f build/release/build.ninja ] || { echo "Setting up the build ..."; cmake --preset release > build/release-setup.log || { cat build/release-setup.log >&2; exit 1; }; }
echo "Building the program ..."
cmake --build --preset release > build/release-build.log || { tail -n 40 build/release-build.log >&2; exit 1; }
[ "${1:-}" = --build-only ] && { echo "Built: build/release/yoriai"; exit 0; }

# The sample is opened as a copy: what is tried out there stays in the user's own folder.
samples="${XDG_DATA_HOME:-$HOME/.local/share}/yoriai"
sample="$samples/midorigaoka.yoriai"
mkdir -p "$samples"
[ -f "$sample" ] || build/release/yoriai import "$sample" sessions/midorigaoka.json
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening the sample session ..."
    exec build/release/yoriai "$sample"
fi
folder=build/sample-plan
mkdir -p "$folder"
for format in docx html md json; do
    build/release/yoriai export "$sample" --what plan --as "$format" -o "$folder/plan.$format"
done
echo "There is no display here. The sample's plan is in $folder: plan.docx plan.html plan.md plan.json"
