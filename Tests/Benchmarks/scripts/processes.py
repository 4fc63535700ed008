"""Fresh processes, and what they took."""

import dataclasses
import json
import os
import subprocess
import threading
import time


@dataclasses.dataclass
class Finished:
    """What a process left behind."""

    code: int
    wall_ms: float
    cpu_ms: float
    peak_mb: float
    output: str

    def lines(self):
        """The JSON lines among the output."""
        return [json.loads(line) for line in self.output.splitlines() if line.startswith("{")]


def run(command, timeout=600, stdin=None):
    """Runs a command to its end and tells its time and peak memory; None after the timeout.

    The peak is the kernel's figure for the process, which is never below the few megabytes of
    this script that started it.
    """
    start = time.perf_counter()
    child = subprocess.Popen(
        [str(word) for word in command],
        stdin=stdin or subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    expired = threading.Event()

    def stop():
        expired.set()
        child.kill()

    timer = threading.Timer(timeout, stop)
    timer.start()
    errors = []
    drain = threading.Thread(target=lambda: errors.append(child.stderr.read()))
    drain.start()
    output = child.stdout.read().decode("utf-8", "replace")
    drain.join()
    _, status, usage = os.wait4(child.pid, 0)
    timer.cancel()
    child.returncode = os.waitstatus_to_exitcode(status)
    child.stdout.close()
    child.stderr.close()
    wall = (time.perf_counter() - start) * 1000
    if expired.is_set():
        return None
    if child.returncode not in (0, 1):
        message = errors[0].decode("utf-8", "replace").strip().splitlines()
        raise RuntimeError(f"{command[0]} ended with {child.returncode}: {' '.join(message[-2:])}")
    return Finished(
        code=child.returncode,
        wall_ms=wall,
        cpu_ms=(usage.ru_utime + usage.ru_stime) * 1000,
        peak_mb=usage.ru_maxrss * 1024 / 1e6,
        output=output,
    )
