#!/bin/sh
# The same Word file through LibreOffice, beside this program's own PDF of it: wall time in seconds and peak memory
# in MB of each, once cold and three times warm. usage: libreoffice_documents.sh PROGRAM SESSION
set -eu
program=$1
session=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
measure() { # measure NAME COMMAND...
    name=$1
    shift
    /usr/bin/time -f "$name %e s %M KB" "$@" > /dev/null 2> "$folder/time" || { cat "$folder/time" >&2; exit 1; }
    tail -n 1 "$folder/time"
}
for format in docx pdf html xlsx; do
    measure "yoriai_$format" "$program" export "$session" --what plan --as $format -o "$folder/plan.$format"
done
for run in cold warm warm warm; do
    measure "libreoffice_pdf_$run" soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf \
        --outdir "$folder/out" "$folder/plan.docx"
done
pdfinfo "$folder/plan.pdf" | grep Pages
pdfinfo "$folder/out/plan.pdf" | grep Pages
