"""Memory as a machine has it that has run for a while."""

import mmap
import time

PRIVATE = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS


def warm(path):
    """Reads a file, touches three times as much memory as it is large, or what is free, and frees it.

    A virtual machine is given its memory when it touches a page, and may lose what it does not use
    within seconds. To be given it can take longer than the load of what is then put there, and says
    nothing of the program that happens to be measured. Small and large pages come from different
    parts of the free memory, so that both are touched, large ones until it goes as fast as it did.
    """
    read(path)
    size = min(3 * path.stat().st_size, available() * 8 // 10)
    if size < mmap.PAGESIZE:
        return
    touch(size)
    least = touch(size, are_large=True)
    for _ in range(5):
        took = touch(size, are_large=True)
        if took <= 1.5 * least:
            return
        least = min(least, took)


def read(path):
    """Has the kernel keep a file."""
    with open(path, "rb", buffering=0) as file:
        room = bytearray(1 << 22)
        while file.readinto(room):
            pass


def touch(size, are_large=False):
    """Writes to each page of so much memory, frees it, and tells the seconds."""
    start = time.perf_counter()
    with mmap.mmap(-1, size, flags=PRIVATE) as memory:
        if are_large:
            memory.madvise(mmap.MADV_HUGEPAGE)
        pages = len(range(0, size, mmap.PAGESIZE))
        memory[::mmap.PAGESIZE] = bytes(pages)
    return time.perf_counter() - start


def available():
    """The bytes that can be had without anything else giving way."""
    with open("/proc/meminfo", encoding="ascii") as lines:
        for line in lines:
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    return 0
