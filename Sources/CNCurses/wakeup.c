#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

int cn_make_wakeup(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

void cn_wake(int wakeup) {
  const int saved = errno;
  const uint64_t one = 1;
  // A full counter is awake already, so a failure changes nothing.
  while (wakeup >= 0 && write(wakeup, &one, sizeof one) < 0 && errno == EINTR) {
  }
  errno = saved;
}

int cn_wait(int wakeup, int milliseconds) {
  struct pollfd polled[2] = {
      {.fd = cn_input_descriptor(), .events = POLLIN},
      {.fd = wakeup, .events = POLLIN},
  };
  // A signal of ours has written to the wake-up, so being interrupted counts as being woken.
  if (poll(polled, 2, milliseconds) < 0) return CN_WOKEN;
  int reasons = 0;
  if (polled[1].revents & POLLIN) {
    uint64_t count;
    while (read(wakeup, &count, sizeof count) < 0 && errno == EINTR) {
    }
    reasons |= CN_WOKEN;
  }
  if (polled[0].revents & POLLIN) reasons |= CN_INPUT;
  if (polled[0].revents & (POLLHUP | POLLERR | POLLNVAL)) reasons |= CN_HUNG_UP;
  return reasons;
}

int cn_write_all(int descriptor, const void *bytes, size_t count) {
  const char *rest = bytes;
  while (count > 0) {
    const ssize_t written = write(descriptor, rest, count);
    if (written > 0) {
      rest += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd polled = {.fd = descriptor, .events = POLLOUT};
      (void)poll(&polled, 1, -1);
      if (polled.revents & (POLLHUP | POLLERR | POLLNVAL)) return 0;
    } else if (written == 0 || errno != EINTR) {
      return 0;
    }
  }
  return 1;
}
