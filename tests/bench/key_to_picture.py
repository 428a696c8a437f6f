#!/usr/bin/python3
"""From a key press to its picture on the screen: the board with 10,000 cards, keys pressed one by one as the keyboard's own
events, milliseconds until the X server has drawn what the program swapped for it. Mesa draws in software here, which is in it.

usage: xvfb-run -a -s '-screen 0 1920x1080x24' key_to_picture.py PROGRAM [CARDS [PICTURE]]

One JSON value: "capture" (a letter in the field of the step 出す), "board" (the cursor goes to the next of the first cards) and
"all_in_view" (the same with the whole board in view) and "all_drawn" (Ctrl and + or -, which changes all of that picture), each with
its "median_ms" and "p95_ms" of 100 keys, and how many of the keys changed nothing within a second ("silent"). PICTURE is where a picture of the screen after the last key is written."""
import ctypes
import json
import os
import select
import statistics
import subprocess
import sys
import tempfile
import time

x11, test, damage = (ctypes.CDLL(name) for name in ("libX11.so.6", "libXtst.so.6", "libXdamage.so.1"))
for library, name, takes, gives in [
        (x11, "XOpenDisplay", [ctypes.c_char_p], ctypes.c_void_p), (x11, "XDefaultRootWindow", [ctypes.c_void_p], ctypes.c_ulong),
        (x11, "XConnectionNumber", [ctypes.c_void_p], ctypes.c_int), (x11, "XPending", [ctypes.c_void_p], ctypes.c_int),
        (x11, "XNextEvent", [ctypes.c_void_p, ctypes.c_void_p], ctypes.c_int), (x11, "XFlush", [ctypes.c_void_p], ctypes.c_int),
        (x11, "XStringToKeysym", [ctypes.c_char_p], ctypes.c_ulong),
        (x11, "XKeysymToKeycode", [ctypes.c_void_p, ctypes.c_ulong], ctypes.c_ubyte),
        (test, "XTestFakeKeyEvent", [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong], ctypes.c_int),
        (damage, "XDamageQueryExtension", [ctypes.c_void_p] * 3, ctypes.c_int),
        (damage, "XDamageCreate", [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int], ctypes.c_ulong)]:
    function = getattr(library, name)
    function.argtypes, function.restype = takes, gives

display = x11.XOpenDisplay(None)
damage.XDamageQueryExtension(display, ctypes.byref(ctypes.c_int()), ctypes.byref(ctypes.c_int()))
damage.XDamageCreate(display, x11.XDefaultRootWindow(display), 0)  # a report for every rectangle that is drawn


def is_drawn(seconds):
    """Whether the screen is drawn to within that time; returns with the first drawing."""
    event, drawn = ctypes.create_string_buffer(192), False
    x11.XFlush(display)
    if not x11.XPending(display):
        select.select([x11.XConnectionNumber(display)], [], [], seconds)
    while x11.XPending(display):
        x11.XNextEvent(display, event)
        drawn = True
    return drawn


def turn(name, down):
    code = x11.XKeysymToKeycode(display, x11.XStringToKeysym(name.encode()))
    test.XTestFakeKeyEvent(display, code, down, 0)
    x11.XFlush(display)


def wait_until_still(seconds=0.4):
    while is_drawn(seconds):
        pass


def key_times(names):
    times, silent = [], 0
    for name in names:
        wait_until_still()
        begin = time.perf_counter()
        turn(name, 1)
        if is_drawn(1):
            times.append(1000 * (time.perf_counter() - begin))
        else:
            silent += 1
        turn(name, 0)
    times.sort()
    return {"median_ms": round(statistics.median(times), 1), "p95_ms": round(times[int(0.95 * len(times))], 1),
            "silent": silent}


program = os.path.abspath(sys.argv[1])
cards = int(sys.argv[2]) if len(sys.argv) > 2 else 10000
with tempfile.TemporaryDirectory() as folder:
    os.environ.update(XDG_CONFIG_HOME=folder, LIBGL_ALWAYS_SOFTWARE="1")
    session, lines = os.path.join(folder, "S.yoriai"), os.path.join(folder, "cards.txt")
    with open(lines, "w") as file:
        file.writelines(f"{i}番目の声、夜になると駅からの道が暗い\n" for i in range(cards))
    subprocess.run([program, "new", session, "--district", "みどり丘小学校区"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([program, "import", session, lines], check=True, stdout=subprocess.DEVNULL)
    window = subprocess.Popen([program, session])
    try:
        is_drawn(20)
        wait_until_still(5)  # the placer reads all cards first
        number = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(window.pid)], check=True,
                                capture_output=True, text=True).stdout.split()[-1]
        subprocess.run(["xdotool", "windowfocus", number, "key", "alt+2"], check=True)
        wait_until_still(2)
        told = {"cards": cards, "capture": key_times(["a"] * 100)}
        subprocess.run(["xdotool", "key", "ctrl+a", "key", "BackSpace", "key", "alt+3"], check=True)
        wait_until_still(2)
        told["board"] = key_times((["Right"] * 5 + ["Left"] * 5) * 10)
        subprocess.run(["xdotool", "key", "ctrl+0"], check=True)
        wait_until_still(2)
        told["all_in_view"] = key_times((["Right"] * 5 + ["Left"] * 5) * 10)
        turn("Control_L", 1)
        told["all_drawn"] = key_times(["minus", "equal"] * 50)
        turn("Control_L", 0)
        if len(sys.argv) > 3:
            subprocess.run(["import", "-window", "root", sys.argv[3]], check=True)
        print(json.dumps(told))
    finally:
        window.terminate()
        window.wait()
