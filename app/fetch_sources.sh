#!/bin/sh
# Fetches the sources of Dear ImGui and stb from Debian 13's source packages into build/sources.
#
# Debian 12's own Dear ImGui keeps characters in 16 bits (𠮷 would be lost) and its stb_image writes
# out of bounds on a crafted JPEG. The system's apt settings stay untouched: a private source list,
# its base address taken from the one in use. Both archives are checked against their SHA-256.
set -eu
cd "$(dirname "$0")/.."
sources=build/sources

imgui_sum=ecce377df0f90b292f15dcbd83d438bddc162b2388c881132bde18c787572a1c
stb_sum=a3a5820445a7dd063516bb542a5cd54ced8efc9c5a30bfbaae1bab6dec2c1a74

[ -f "$sources/complete" ] && exit 0
echo "Fetching the sources of Dear ImGui 1.90.1 and stb 2.30 ..."
rm -rf "$sources"
mkdir -p "$sources/apt/lists/partial" "$sources/apt/archives/partial"
apt="$PWD/$sources/apt"
base=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m1 -E '/debian/?$')
printf 'Types: deb-src\nURIs: %s\nSuites: trixie\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
    "$base" > "$apt/debian.sources"
options="-qq -o Dir::Etc::SourceList=$apt/debian.sources -o Dir::Etc::SourceParts=/dev/null
         -o Dir::State::Lists=$apt/lists -o Dir::Cache=$apt"
apt-get $options update
(cd "$apt" && apt-get $options --download-only source imgui libstb 2> apt.log) ||
    { cat "$apt/apt.log" >&2; exit 1; }
echo "$imgui_sum  $(ls "$apt"/imgui_*.orig.tar.xz)" | sha256sum --check --quiet
echo "$stb_sum  $(ls "$apt"/libstb_*.orig.tar.xz)" | sha256sum --check --quiet
mkdir "$sources/imgui" "$sources/stb"
tar -xJf "$apt"/imgui_*.orig.tar.xz -C "$sources/imgui" --strip-components=1
tar -xJf "$apt"/libstb_*.orig.tar.xz -C "$sources/stb" --strip-components=1
rm -rf "$apt"
touch "$sources/complete"
