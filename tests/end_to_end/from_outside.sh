# Sourced by the scripts that use the program from outside, whose arguments are PROGRAM SOURCE_FOLDER: both by their
# whole paths, a folder to work in that goes away at the end, and what is said of the program's answers.
yoriai=$(realpath "$1")
root=$(realpath "$2")
folder=$(mktemp -d)
before_leaving() { :; } # a script's own, if it has anything to end
trap 'before_leaving; rm -rf "$folder"' EXIT
cd "$folder"

says() { # says TEXT COMMAND...: the command's output contains the text
    text=$1
    shift
    "$@" > output 2>&1 || { cat output; echo "failed: $*"; exit 1; }
    grep -qF -- "$text" output || { cat output; echo "does not say \"$text\": $*"; exit 1; }
}
refuses() { # refuses TEXT COMMAND...: exit 1, and one sentence on standard error that contains the text
    text=$1
    shift
    code=0
    "$@" > output 2> problem || code=$?
    [ $code = 1 ] || { cat output problem; echo "exit $code, not 1: $*"; exit 1; }
    grep -qF -- "$text" problem || { cat problem; echo "does not say \"$text\": $*"; exit 1; }
    [ "$(wc -l < problem)" = 1 ] || { cat problem; echo "more than one sentence: $*"; exit 1; }
}
