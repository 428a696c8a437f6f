#!/usr/bin/python3
"""Another program of the same desktop, as far as X11 sees it: it drops files on the window under a point (XDND 5), or offers a copied
text on the clipboard until it is stopped.

usage: other_program.py drop X Y FILE...
       other_program.py copy TEXT

"drop" ends with 1 when the window takes no files or does not fetch them within ten seconds."""
import ctypes
import pathlib
import sys
import time

x11 = ctypes.CDLL("libX11.so.6")
Long, Pointer = ctypes.c_ulong, ctypes.c_void_p
for name, takes, gives in [
        ("XOpenDisplay", [ctypes.c_char_p], Pointer), ("XDefaultRootWindow", [Pointer], Long),
        ("XInternAtom", [Pointer, ctypes.c_char_p, ctypes.c_int], Long), ("XPending", [Pointer], ctypes.c_int),
        ("XCreateSimpleWindow", [Pointer, Long] + [ctypes.c_int] * 2 + [ctypes.c_uint] * 3 + [Long] * 2, Long),
        ("XSetSelectionOwner", [Pointer, Long, Long, Long], ctypes.c_int), ("XNextEvent", [Pointer, Pointer], ctypes.c_int),
        ("XSendEvent", [Pointer, Long, ctypes.c_int, ctypes.c_long, Pointer], ctypes.c_int), ("XFlush", [Pointer], ctypes.c_int),
        ("XChangeProperty", [Pointer, Long, Long, Long, ctypes.c_int, ctypes.c_int, Pointer, ctypes.c_int], ctypes.c_int),
        ("XTranslateCoordinates", [Pointer, Long, Long] + [ctypes.c_int] * 2 + [Pointer] * 3, ctypes.c_int)]:
    function = getattr(x11, name)
    function.argtypes, function.restype = takes, gives

SELECTION_REQUEST, SELECTION_NOTIFY, CLIENT_MESSAGE = 30, 31, 33


class ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", Long), ("sent", ctypes.c_int), ("display", Pointer), ("window", Long),
                ("message", Long), ("format", ctypes.c_int), ("data", Long * 5)]


class SelectionRequest(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", Long), ("sent", ctypes.c_int), ("display", Pointer), ("owner", Long),
                ("requestor", Long), ("selection", Long), ("target", Long), ("property", Long), ("time", Long)]


class SelectionNotify(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", Long), ("sent", ctypes.c_int), ("display", Pointer), ("requestor", Long),
                ("selection", Long), ("target", Long), ("property", Long), ("time", Long)]


class Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("client", ClientMessage), ("request", SelectionRequest),
                ("notify", SelectionNotify), ("room", Long * 24)]


display = x11.XOpenDisplay(None)
root = x11.XDefaultRootWindow(display)
window = x11.XCreateSimpleWindow(display, root, 0, 0, 1, 1, 0, 0, 0)


def atom(name):
    return x11.XInternAtom(display, name.encode(), 0)


def events(seconds):
    """The events of so many seconds, as they come."""
    until = time.time() + seconds
    while time.time() < until:
        if not x11.XPending(display):
            time.sleep(0.01)
            continue
        event = Event()
        x11.XNextEvent(display, ctypes.byref(event))
        yield event


def answer(request, kind, content):
    """Gives what was asked for, if it was asked for as `kind`; the list of kinds when that was."""
    targets = atom("TARGETS")
    given = request.property
    if request.target == targets:
        kinds = (Long * 1)(kind)
        x11.XChangeProperty(display, request.requestor, given, atom("ATOM"), 32, 0, kinds, 1)
    elif request.target == kind:
        x11.XChangeProperty(display, request.requestor, given, kind, 8, 0, content, len(content))
    else:
        given = 0
    notify = Event()
    notify.notify = SelectionNotify(SELECTION_NOTIFY, 0, 1, display, request.requestor, request.selection, request.target, given,
                                    request.time)
    x11.XSendEvent(display, request.requestor, 0, 0, ctypes.byref(notify))
    x11.XFlush(display)


def copy(text):
    x11.XSetSelectionOwner(display, atom("CLIPBOARD"), window, 0)
    x11.XFlush(display)
    for event in events(600):
        if event.type == SELECTION_REQUEST:
            answer(event.request, atom("UTF8_STRING"), text.encode())


def drop(x, y, files):
    child, across, down = Long(), ctypes.c_int(), ctypes.c_int()
    x11.XTranslateCoordinates(display, root, root, x, y, ctypes.byref(across), ctypes.byref(down), ctypes.byref(child))
    uris = atom("text/uri-list")
    x11.XSetSelectionOwner(display, atom("XdndSelection"), window, 0)

    def send(name, *data):
        message = Event()
        message.client = ClientMessage(CLIENT_MESSAGE, 0, 1, display, child, atom(name), 32, (Long * 5)(window, *data))
        x11.XSendEvent(display, child, 0, 0, ctypes.byref(message))
        x11.XFlush(display)

    send("XdndEnter", 5 << 24, uris, 0, 0)
    send("XdndPosition", 0, x << 16 | y, 0, atom("XdndActionCopy"))
    listed = "".join(pathlib.Path(file).resolve().as_uri() + "\r\n" for file in files).encode()
    for event in events(10):
        if event.type == SELECTION_REQUEST:
            answer(event.request, uris, listed)
        if event.type == CLIENT_MESSAGE and event.client.message == atom("XdndStatus"):
            if not event.client.data[1] & 1:
                return False
            send("XdndDrop", 0, 0, 0, 0)
        if event.type == CLIENT_MESSAGE and event.client.message == atom("XdndFinished"):
            return True
    return False


if sys.argv[1] == "copy":
    copy(sys.argv[2])
else:
    sys.exit(0 if drop(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]) else 1)
