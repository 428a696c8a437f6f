#!/usr/bin/python3
"""The same notes on our board and in Excalidraw, in real windows under Xvfb, one after the other: the processor time that one
step of the wheel costs while all notes are in view (the screen is drawn in software in both, by the same processor), and
what both programs hold in memory then.

usage: xvfb-run -a -s '-screen 0 1920x1080x24' excalidraw_board.py PROGRAM NODE_FOLDER [CARDS...]
NODE_FOLDER has @excalidraw/excalidraw@0.17, react@18 and react-dom@18 of npm in node_modules; chromium and xdotool are
Debian's. One JSON value for every number of cards.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

STEPS, PAUSE = 60, 0.4  # steps of the wheel, seconds between them

PAGE = """<!doctype html><meta charset="utf-8"><title>loading</title>
<style>html, body, #board { margin: 0; width: 100%%; height: 100%% }</style><div id="board"></div>
<script>window.EXCALIDRAW_ASSET_PATH = "%(modules)s/@excalidraw/excalidraw/dist/"</script>
<script src="%(modules)s/react/umd/react.production.min.js"></script>
<script src="%(modules)s/react-dom/umd/react-dom.production.min.js"></script>
<script src="%(modules)s/@excalidraw/excalidraw/dist/excalidraw.production.min.js"></script>
<script>
const notes = %(notes)s;
const elements = ExcalidrawLib.convertToExcalidrawElements(notes.map((note, i) => ({
    type: "rectangle", id: "note" + i, x: note.x, y: note.y, width: 150, height: 104, backgroundColor: "#ffec99",
    fillStyle: "solid", roughness: 0, label: { text: note.text, fontSize: 14 } })));
ReactDOM.createRoot(document.getElementById("board")).render(React.createElement(ExcalidrawLib.Excalidraw, {
    initialData: { elements, appState: { zoom: { value: %(zoom)f }, scrollX: %(margin)f, scrollY: %(margin)f } },
    excalidrawAPI: () => setTimeout(() => { document.title = "board is ready" }, 3000) }));
</script>"""


def family(pid):
    """The process and all that it started."""
    children = {}
    for entry in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(entry.parent.name))
    found = [pid]
    for one in found:
        found += children.get(one, [])
    return found


def seconds_used(pid):
    total = 0
    for one in family(pid):
        try:
            fields = open(f"/proc/{one}/stat").read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total / os.sysconf("SC_CLK_TCK")


def memory(pid):
    """In MB; what processes share is counted once."""
    total = 0
    for one in family(pid):
        try:
            lines = open(f"/proc/{one}/smaps_rollup").read().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return round(total / 1024)


def wait_until_still(pid):
    last, since = seconds_used(pid), time.time()
    while time.time() - since < 4:
        time.sleep(0.5)
        now = seconds_used(pid)
        if now - last > 0.1:
            since = time.time()
        last = now


def xdotool(*words):
    return subprocess.run(["xdotool", *map(str, words)], capture_output=True, text=True).stdout.split()


def window_called(name):
    for _ in range(600):
        found = xdotool("search", "--onlyvisible", "--name", name)
        if found:
            return found[-1]
        time.sleep(0.5)
    sys.exit(f"no window with \"{name}\" came up")


def turn_the_wheel(pid):
    """Milliseconds of processor time a step, beyond what the program uses at rest."""
    xdotool("mousemove", 900, 560)
    time.sleep(2)
    before = seconds_used(pid)
    time.sleep(STEPS * PAUSE / 4)
    at_rest = 4 * (seconds_used(pid) - before)
    before = seconds_used(pid)
    for step in range(STEPS):
        xdotool("click", 5 if step // 5 % 2 == 0 else 4)
        time.sleep(PAUSE)
    return round(1000 * (seconds_used(pid) - before - at_rest) / STEPS, 1)


def measure(process):
    wait_until_still(process.pid)
    told = {"wheel_step_ms": turn_the_wheel(process.pid), "memory_mb": memory(process.pid)}
    if picture := os.environ.get("YORIAI_PICTURES"):
        subprocess.run(["import", "-window", "root", f"{picture}/{os.path.basename(process.args[0])}.png"])
    process.terminate()
    process.wait()
    return told


def sentence(i):
    return f"{i}番目の声、夜になると駅からの道が暗い"


def measure_yoriai(program, folder, cards):
    session, lines = f"{folder}/S{cards}.yoriai", f"{folder}/cards.txt"
    with open(lines, "w") as file:
        file.writelines(sentence(i) + "\n" for i in range(cards))
    subprocess.run([program, "new", session, "--district", "みどり丘小学校区"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([program, "import", session, lines], check=True, stdout=subprocess.DEVNULL)
    process = subprocess.Popen([program, session])
    xdotool("windowfocus", window_called("Yoriai|寄合"))
    wait_until_still(process.pid)
    for keys in ("alt+3", "ctrl+0"):  # the board, all of it
        xdotool("key", "--clearmodifiers", keys)
        time.sleep(1)
    return measure(process)


def measure_excalidraw(modules, folder, cards):
    columns = round((cards * 1.4) ** 0.5)  # as wide as the screen where it is as high
    notes = [{"x": i % columns * 158, "y": i // columns * 126, "text": sentence(i)} for i in range(cards)]
    page = pathlib.Path(folder) / f"board{cards}.html"
    zoom = max(0.1, 1900 / (columns * 158))
    page.write_text(PAGE % {"modules": modules.as_uri(), "notes": json.dumps(notes), "zoom": zoom, "margin": 10 / zoom})
    process = subprocess.Popen(
        ["chromium", "--no-sandbox", "--no-first-run", "--disable-gpu", "--window-size=1920,1080",
         "--window-position=0,0", "--allow-file-access-from-files",
         f"--user-data-dir={folder}/profile", f"--app={page.as_uri()}"], stderr=subprocess.DEVNULL)
    window_called("board is ready")
    return measure(process)


program, node = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
    os.environ.update(XDG_CONFIG_HOME=folder, LIBGL_ALWAYS_SOFTWARE="1")
    for cards in [int(word) for word in sys.argv[3:]] or [1000, 5000, 10000]:
        ours, peer = measure_yoriai(program, folder, cards), measure_excalidraw(node / "node_modules", folder, cards)
        print(json.dumps({"cards": cards, "yoriai": ours, "excalidraw": peer,
                          "ratio": round(ours["wheel_step_ms"] / peer["wheel_step_ms"], 3)}), flush=True)
