#!/bin/sh
# Fails, and says where, when the Open XML validator finds an error in a Word or Excel file.
#   sh validate_docx.sh NODE_FOLDER FILE
set -eu
verdict=$("$1/node_modules/.bin/ooxml-validator" "$2") || true
case $verdict in
    *'"ok": true'*) ;;
    *) echo "$2: $verdict" >&2; exit 1 ;;
esac
