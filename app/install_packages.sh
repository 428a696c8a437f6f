#!/bin/sh
# Installs the Debian packages that the given lists name and this machine lacks: at most one apt-get
# call, and none when nothing is missing. usage: install_packages.sh LIST...
set -eu
if ! grep -q '^VERSION_CODENAME=bookworm' /etc/os-release 2>/dev/null; then
    echo "Yoriai's scripts are made for Debian 12 (bookworm). Here, install what app/packages.txt names and build with: cmake --preset release && cmake --build --preset release" >&2
    exit 1
fi
missing=
for package in $(cat "$@" | grep -v '^#'); do
    # A command of the package's name that came another way (npm, cmake) serves as well.
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' ||
        command -v "$package" > /dev/null || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
echo "Installing:$missing"
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
{ $as_root apt-get -qq update && $as_root apt-get -qq install -y --no-install-recommends $missing; } > "$log" 2>&1 ||
    { tail -n 20 "$log" >&2; exit 1; }
rm -f "$log"
