"""The real program on a pseudoterminal: first rows, bytes and time of a scrolled row, idleness."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

DATE = re.compile(rb"\d{4}-\d\d-\d\d")


class Screen:
    """A program with a terminal of its own, which nobody looks at."""

    def __init__(self, command, home, columns=120, rows=36):
        self.output = bytearray()
        environment = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(home),
            "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }
        words = [str(word) for word in command]
        size = struct.pack("HHHH", rows, columns, 0, 0)
        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, size)
        self.start = time.perf_counter()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(leader)
            os.login_tty(follower) if hasattr(os, "login_tty") else _login(follower)
            os.execvpe(words[0], words, environment)
        os.close(follower)
        self.leader = leader
        self.clock = (~self.pid << 3) | 2

    def cpu_ms(self):
        """Processor time of all its threads so far."""
        return time.clock_gettime(self.clock) * 1000

    def send(self, keys):
        os.write(self.leader, keys.encode())

    def read(self, seconds):
        """What it writes within that time; returns with the first piece."""
        ready, _, _ = select.select([self.leader], [], [], seconds)
        if not ready:
            return b""
        try:
            piece = os.read(self.leader, 1 << 16)
        except OSError:
            return b""
        self.output += piece
        return piece

    def wait_for(self, pattern, seconds):
        """Milliseconds from the start until the output holds the pattern, or None."""
        deadline = self.start + seconds
        while time.perf_counter() < deadline:
            self.read(0.05)
            if pattern.search(self.output):
                return (time.perf_counter() - self.start) * 1000
        return None

    def settle(self, seconds):
        """Waits until half a second has passed without output or work; whether that came."""
        deadline = time.perf_counter() + seconds
        while time.perf_counter() < deadline:
            before = self.cpu_ms()
            if not self.read(0.5) and self.cpu_ms() - before < 5:
                return True
        return False

    def bytes_of_a_key(self, key):
        """How many bytes a key makes it write."""
        self.send(key)
        count = len(self.read(0.5))
        while piece := self.read(0.015):
            count += len(piece)
        return count

    def switches(self):
        """How often its threads have been woken so far."""
        count = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/status", encoding="ascii") as status:
                count += sum(int(line.split()[1]) for line in status if "ctxt" in line)
        return count

    def close(self):
        try:
            os.kill(self.pid, signal.SIGTERM)
        except ProcessLookupError:
            pass
        deadline = time.perf_counter() + 5
        while time.perf_counter() < deadline:
            done, _ = os.waitpid(self.pid, os.WNOHANG)
            if done:
                break
            self.read(0.02)
        else:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.leader)


def _login(descriptor):
    """What login_tty(3) does, for a Python that has no such function."""
    os.setsid()
    fcntl.ioctl(descriptor, termios.TIOCSCTTY, 0)
    for stream in (0, 1, 2):
        os.dup2(descriptor, stream)


def first_rows(command, home, times):
    """Milliseconds from starting a program to a frame that shows a row, each run anew."""
    samples = []
    for _ in range(times):
        screen = Screen(command, home)
        try:
            shown = screen.wait_for(DATE, 120)
        finally:
            screen.close()
        if shown is not None:
            samples.append(shown)
    return samples


def scrolling(command, home, before="", key="j", rows=150, columns=120):
    """Bytes and processor milliseconds of each scrolled row, or None if it never came to rest."""
    screen = Screen(command, home, columns=columns)
    try:
        if screen.wait_for(DATE, 120) is None or not screen.settle(300):
            return None
        if before:
            screen.send(before)
            screen.settle(10)
        # The first screen of keys moves the selection; after it every key scrolls.
        screen.send("j" * 45)
        screen.settle(30)
        start = screen.cpu_ms()
        sizes = [screen.bytes_of_a_key(key) for _ in range(rows)]
        return sizes, (screen.cpu_ms() - start) / rows
    finally:
        screen.close()


def wakeups(command, home, seconds=3):
    """How often a program that rests is woken in so many seconds, or None if it never rested."""
    screen = Screen(command, home)
    try:
        if screen.wait_for(DATE, 120) is None or not screen.settle(300):
            return None
        before = screen.switches()
        time.sleep(seconds)
        return screen.switches() - before
    finally:
        screen.close()
