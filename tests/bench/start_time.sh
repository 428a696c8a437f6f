#!/bin/sh
# How long it takes from starting the program to the first frame with text, the program's end included, under
# Xvfb: wall times of 15 starts in milliseconds, as one JSON value. usage: start_time.sh PROGRAM [SESSION]
set -eu
program=$1
shift
export XDG_CONFIG_HOME="$(mktemp -d)" LIBGL_ALWAYS_SOFTWARE=1
trap 'rm -rf "$XDG_CONFIG_HOME"' EXIT
xvfb-run -a -s '-screen 0 1920x1080x24' /usr/bin/python3 - "$program" "$@" <<'P'
import json, statistics, subprocess, sys, time
times = []
for _ in range(16):
    begin = time.perf_counter()
    subprocess.run(sys.argv[1:] + ["--only-first-frame"], check=True)
    times.append(1000 * (time.perf_counter() - begin))
times = sorted(times[1:])  # the first start reads everything from the disk
print(json.dumps({"starts": len(times), "median_ms": round(statistics.median(times)), "best_ms": round(times[0]),
                  "worst_ms": round(times[-1])}))
P
