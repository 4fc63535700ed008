"""Memory as a machine has it that has run for a while."""

import mmap


def warm(path):
    """Touches three times as much memory as a file is large, or what is free, and frees it again.

    A virtual machine is given its memory when it touches a page, and may lose what it does not use
    within seconds. To be given it can take longer than the load of what is then put there, and says
    nothing of the program that happens to be measured.
    """
    size = min(3 * path.stat().st_size, available() * 8 // 10)
    if size < mmap.PAGESIZE:
        return
    with mmap.mmap(-1, size) as memory:
        pages = len(range(0, size, mmap.PAGESIZE))
        memory[::mmap.PAGESIZE] = bytes(pages)


def available():
    """The bytes that can be had without anything else giving way."""
    with open("/proc/meminfo", encoding="ascii") as lines:
        for line in lines:
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    return 0
