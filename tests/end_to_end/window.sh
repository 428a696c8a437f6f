# Sourced by the scripts that use the real window, whose arguments are PROGRAM SOURCE_FOLDER: under Xvfb, with what
# from_outside.sh has.
if [ -z "${YORIAI_UNDER_XVFB:-}" ]; then
    export YORIAI_UNDER_XVFB=1
    exec xvfb-run -a -s '-screen 0 1920x1080x24' sh "$0" "$@"
fi
. "$2/tests/end_to_end/from_outside.sh"
export XDG_CONFIG_HOME="$folder/settings" LIBGL_ALWAYS_SOFTWARE=1

program=
before_leaving() { [ -z "$program" ] || kill "$program" 2> /dev/null || true; }

open_window() { # open_window SESSION: the desk has the keyboard afterwards
    "$yoriai" "$1" &
    program=$!
    for i in $(seq 120); do
        window=$(xdotool search --onlyvisible --pid "$program" 2> /dev/null | tail -1) && [ -n "$window" ] && break
        sleep 0.5
    done
    [ -n "$window" ] || { echo "no window came up"; exit 1; }
    sleep 2
    xdotool windowfocus "$window"
}
close_window() {
    xdotool key --clearmodifiers ctrl+q
    for i in $(seq 40); do
        kill -0 "$program" 2> /dev/null || break
        sleep 0.5
    done
    if kill -0 "$program" 2> /dev/null; then
        echo "the window does not close"
        exit 1
    fi
    wait "$program"
    program=
}
