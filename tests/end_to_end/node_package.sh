# Sourced: packages of npm, kept in the source folder's build folder. Wants $root.
node=$root/build/node
install_node_package() { # install_node_package PACKAGE@VERSION FILE: unless the file is among its modules
    [ ! -e "$node/node_modules/$2" ] || return 0
    mkdir -p "$node"
    npm install --prefix "$node" --no-audit --no-fund "$1" > "$node/install.log" 2>&1 ||
        { echo "$1 can't be installed:" >&2; cat "$node/install.log" >&2; exit 1; }
}
