#!/usr/bin/python3
"""From the start of the program to its window on the screen, to the first of its frames there, and until that changes no more,
beside Xournal++ in the same run: milliseconds, medians of so many starts, in turn. Looked at are a row and a column of points.
Both start as an ordinary user with a home of its own: for root, libraries keep no caches.

usage: xvfb-run -a -s '-screen 0 1920x1080x24' xournalpp_start.py PROGRAM [STARTS]
"""
import ctypes
import json
import os
import pwd
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

x11 = ctypes.CDLL("libX11.so.6")
for name, takes, gives in [
        ("XOpenDisplay", [ctypes.c_char_p], ctypes.c_void_p), ("XDefaultRootWindow", [ctypes.c_void_p], ctypes.c_ulong),
        ("XGetImage", [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 2 +
         [ctypes.c_ulong, ctypes.c_int], ctypes.c_void_p),
        ("XGetPixel", [ctypes.c_void_p, ctypes.c_int, ctypes.c_int], ctypes.c_ulong),
        ("XDestroyImage", [ctypes.c_void_p], ctypes.c_int),
        ("XQueryTree", [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 4, ctypes.c_int),
        ("XGetWindowAttributes", [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p], ctypes.c_int),
        ("XFree", [ctypes.c_void_p], ctypes.c_int)]:
    function = getattr(x11, name)
    function.argtypes, function.restype = takes, gives
display = x11.XOpenDisplay(None)
root = x11.XDefaultRootWindow(display)


def has_window():
    """Whether a window that can be seen stands on the screen, 300 points wide at least."""
    parent, top, children, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x11.XQueryTree(display, root, ctypes.byref(top), ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
    attributes = (ctypes.c_int * 64)()
    found = False
    for i in range(count.value):
        if x11.XGetWindowAttributes(display, children[i], attributes):
            width, map_state = attributes[2], attributes[23]  # XWindowAttributes: int x, y, width, ...; map_state
            found = found or (width > 300 and map_state == 2)
    if children:
        x11.XFree(children)
    return found


def points(x, y, width, height):
    """What stands there on the screen, as bytes."""
    image = x11.XGetImage(display, root, x, y, width, height, ctypes.c_ulong(-1).value, 2)
    start = ctypes.cast(image + 16, ctypes.POINTER(ctypes.c_void_p))[0]  # XImage: four ints, then the data
    drawn = ctypes.string_at(start, width * height * 4)
    x11.XDestroyImage(image)
    return drawn


def picture():
    return points(0, 300, 800, 1) + points(300, 0, 1, 600)


def start(words):
    """When the window, the first frame and the last change of the picture within a second and a half came."""
    begin = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, **ordinary)
    times, shown = {}, black
    while time.perf_counter() - begin < 60:
        now = time.perf_counter() - begin
        if "window" not in times and has_window():
            times["window"] = now
        if (drawn := picture()) != shown:
            shown = drawn
            times.setdefault("frame", now)
            times["settled"] = now
        if "frame" in times and now - times["frame"] > 1.5:
            break
        time.sleep(0.002)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    while picture() != black:
        time.sleep(0.05)
    return times


black = picture()
program, starts = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 9
with tempfile.TemporaryDirectory() as folder:
    os.environ.update(HOME=folder, XDG_CONFIG_HOME=folder, XDG_CACHE_HOME=folder, LIBGL_ALWAYS_SOFTWARE="1")
    ordinary = {}
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        ordinary = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        if "XAUTHORITY" in os.environ:
            os.environ["XAUTHORITY"] = shutil.copy(os.environ["XAUTHORITY"], os.path.join(folder, "xauthority"))
        for path in [folder, *(os.path.join(folder, name) for name in os.listdir(folder))]:
            os.chown(path, nobody.pw_uid, nobody.pw_gid)
    times = {"yoriai": [], "xournalpp": []}
    for _ in range(starts + 1):  # the first start reads everything from the disk
        times["yoriai"].append(start([program]))
        times["xournalpp"].append(start(["dbus-run-session", "xournalpp"]))
    told = {name: {f"{what}_ms": round(1000 * statistics.median(start[what] for start in starts_of[1:]))
                   for what in ("window", "frame", "settled")} for name, starts_of in times.items()}
    told["ratio"] = {what: round(told["yoriai"][what] / told["xournalpp"][what], 2) for what in told["yoriai"]}
    print(json.dumps(told))
