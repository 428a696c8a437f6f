#!/usr/bin/python3
"""What the window costs while nobody touches it, and in memory: starts it under Xvfb with a session of so many cards on the
board, waits until it is still, and reads /proc. usage: xvfb-run -a -s '-screen 0 1920x1080x24' window_figures.py PROGRAM [CARDS]

One JSON value: "cpu_percent" over 30 s without input, "switches" (how often the program woke up in these 30 s: 0 frames when it
is 0 to a few), "memory_mb" (resident; Mesa's own part of it, which draws in software here, is in it)."""
import json
import os
import subprocess
import sys
import tempfile
import time

program = sys.argv[1]
cards = int(sys.argv[2]) if len(sys.argv) > 2 else 10000
seconds = 30


def ticks(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def status(pid, name):
    return sum(int(line.split()[1]) for task in os.listdir(f"/proc/{pid}/task")
               for line in open(f"/proc/{pid}/task/{task}/status") if line.startswith(name))


with tempfile.TemporaryDirectory() as folder:
    os.environ.update(XDG_CONFIG_HOME=folder, LIBGL_ALWAYS_SOFTWARE="1")
    session = os.path.join(folder, "S.yoriai")
    lines = os.path.join(folder, "cards.txt")
    with open(lines, "w") as file:
        file.writelines(f"{i}番目の声、夜になると駅からの道が暗い\n" for i in range(cards))
    subprocess.run([program, "new", session, "--district", "みどり丘小学校区"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([program, "import", session, lines], check=True, stdout=subprocess.DEVNULL)
    window = subprocess.Popen([program, session])
    last, still_since = -1, time.time()
    while time.time() - still_since < 5:  # the placer reads all cards first
        time.sleep(0.5)
        if ticks(window.pid) != last:
            last, still_since = ticks(window.pid), time.time()
    before, switches = ticks(window.pid), status(window.pid, "voluntary_ctxt_switches")
    time.sleep(seconds)
    used = (ticks(window.pid) - before) / os.sysconf("SC_CLK_TCK")
    resident = next(int(line.split()[1]) for line in open(f"/proc/{window.pid}/status") if line.startswith("VmRSS"))
    print(json.dumps({"cards": cards, "cpu_percent": round(100 * used / seconds, 2),
                      "switches": status(window.pid, "voluntary_ctxt_switches") - switches,
                      "memory_mb": round(resident / 1024)}))
    window.terminate()
    window.wait()
