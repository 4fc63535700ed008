// Giving the terminal back, also when the process is killed or crashes. Everything that a handler
// calls here is async-signal-safe.

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

// Ends a frame, paste, focus and mouse reports; shows the cursor; wraps; plain; leaves the
// alternate screen; gives cursor keys and keypad back.
static const char giving_back[] =
    "\033[?2026l\033[?2004l\033[?1004l\033[?1006l\033[?1003l\033[?1002l\033[?1000l"
    "\033[?25h\033[?7h\033[0m\033[?1049l\033[?1l\033>";

static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
static const int crashing[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
static const int telling[] = {SIGTSTP, SIGCONT, SIGWINCH};
#define COUNT(array) (sizeof(array) / sizeof *(array))
#define SIGNALS 32

static struct sigaction before[SIGNALS];

static atomic_int active, armed, stop_asked, continued, resized;
static int terminal_in = -1, terminal_out = -1, wake_descriptor = -1, chains_crash;
static struct termios settings;
static int has_settings;
static int held_errors = -1, real_errors = -1;
static char spare_stack[64 * 1024];
static stack_t stack_before;

static void show_held_errors(void) {
  if (held_errors < 0) return;
  (void)dup2(real_errors, STDERR_FILENO);
  struct stat status;
  if (fstat(held_errors, &status) != 0) return;
  off_t at = status.st_size > 8192 ? status.st_size - 8192 : 0;
  char part[512];
  for (;;) {
    const ssize_t count = pread(held_errors, part, sizeof part, at);
    if (count <= 0) return;
    for (ssize_t i = 0; i < count; i++) {
      const unsigned char byte = (unsigned char)part[i];
      if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f) part[i] = '?';
    }
    if (!cn_write_all(real_errors, part, (size_t)count)) return;
    at += count;
  }
}

static void give_back_now(void) {
  if (!atomic_exchange(&active, 0)) return;
  // A terminal that takes nothing (its reader is stuck) must not keep a killed process alive.
  struct pollfd polled = {.fd = terminal_out, .events = POLLOUT};
  if (poll(&polled, 1, 200) == 1 && (polled.revents & POLLOUT)) {
    (void)cn_write_all(terminal_out, giving_back, sizeof giving_back - 1);
  }
  if (has_settings) (void)tcsetattr(terminal_out, TCSANOW, &settings);
  show_held_errors();
}

static void ended(int number) {
  const int saved = errno;
  give_back_now();
  cn_remove_unfinished();
  struct sigaction plain = {.sa_handler = SIG_DFL};
  (void)sigaction(number, &plain, NULL);
  // Blocked while this handler runs, so it strikes on return: the exit status names the signal.
  (void)raise(number);
  errno = saved;
}

static void crashed(int number, siginfo_t *info, void *context) {
  (void)context;
  const int saved = errno;
  give_back_now();
  cn_remove_unfinished();
  struct sigaction next = {.sa_handler = SIG_DFL};
  if (chains_crash) next = before[number];
  (void)sigaction(number, &next, NULL);
  // A fault happens again by itself, and then with the context that a backtracer wants to see.
  if (!chains_crash || info->si_code <= 0) (void)raise(number);
  errno = saved;
}

static void told(int number) {
  const int saved = errno;
  if (number == SIGTSTP) atomic_store(&stop_asked, 1);
  if (number == SIGCONT) atomic_store(&continued, 1);
  if (number == SIGWINCH) atomic_store(&resized, 1);
  cn_wake(wake_descriptor);
  errno = saved;
}

static void at_exit(void) { give_back_now(); }

void cn_guard_prepare(const cn_options *options) {
  static int registered;
  if (!registered) registered = atexit(at_exit) == 0;
  terminal_in = options->input;
  terminal_out = options->output;
  wake_descriptor = options->wake;
  chains_crash = options->chain_crash;
  has_settings = tcgetattr(terminal_out, &settings) == 0;
  if (!has_settings) has_settings = tcgetattr(terminal_in, &settings) == 0;
  for (int number = 1; number < SIGNALS; number++) (void)sigaction(number, NULL, &before[number]);
  if (!options->hold_errors || !isatty(STDERR_FILENO)) return;
  real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  held_errors = memfd_create("stderr", MFD_CLOEXEC);
  if (real_errors < 0 || held_errors < 0 || dup2(held_errors, STDERR_FILENO) < 0) {
    if (real_errors >= 0) (void)close(real_errors);
    if (held_errors >= 0) (void)close(held_errors);
    real_errors = held_errors = -1;
    return;
  }
  // Appending keeps writers apart that share the descriptor with a child.
  (void)fcntl(STDERR_FILENO, F_SETFL, O_APPEND);
}

static int is_ignored(int number) { return before[number].sa_handler == SIG_IGN; }

void cn_guard_arm(void) {
  cn_outlive_limits();
  // A stack overflow leaves no room for a handler, and none may have been set up.
  if (sigaltstack(NULL, &stack_before) == 0 && (stack_before.ss_flags & SS_DISABLE)) {
    const stack_t spare = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
    (void)sigaltstack(&spare, NULL);
  }
  struct sigaction action = {.sa_flags = SA_ONSTACK};
  // Everything is blocked in a handler, SIGTTOU too, which would stop tcsetattr in the background.
  sigfillset(&action.sa_mask);
  action.sa_handler = ended;
  for (size_t i = 0; i < COUNT(ending); i++) {
    if (!is_ignored(ending[i])) (void)sigaction(ending[i], &action, NULL);
  }
  action.sa_handler = told;
  for (size_t i = 0; i < COUNT(telling); i++) {
    if (telling[i] == SIGTSTP && is_ignored(SIGTSTP)) continue;
    (void)sigaction(telling[i], &action, NULL);
  }
  action.sa_flags = SA_ONSTACK | SA_SIGINFO;
  action.sa_sigaction = crashed;
  for (size_t i = 0; i < COUNT(crashing); i++) (void)sigaction(crashing[i], &action, NULL);
  atomic_store(&stop_asked, 0);
  atomic_store(&continued, 0);
  atomic_store(&resized, 0);
  atomic_store(&armed, 1);
}

void cn_guard_set_active(int now) { atomic_store(&active, now); }

void cn_guard_disarm(void) {
  atomic_store(&active, 0);
  if (has_settings) (void)tcsetattr(terminal_out, TCSADRAIN, &settings);
  if (held_errors >= 0) {
    show_held_errors();
    (void)close(held_errors);
    (void)close(real_errors);
    held_errors = real_errors = -1;
  }
  if (!atomic_exchange(&armed, 0)) return;
  for (size_t i = 0; i < COUNT(ending); i++) (void)sigaction(ending[i], &before[ending[i]], NULL);
  for (size_t i = 0; i < COUNT(telling); i++) (void)sigaction(telling[i], &before[telling[i]], NULL);
  for (size_t i = 0; i < COUNT(crashing); i++) {
    (void)sigaction(crashing[i], &before[crashing[i]], NULL);
  }
  if (stack_before.ss_flags & SS_DISABLE) (void)sigaltstack(&stack_before, NULL);
  wake_descriptor = -1;
}

int cn_guard_take_stop(void) { return atomic_exchange(&stop_asked, 0); }

int cn_guard_take_continued(void) { return atomic_exchange(&continued, 0); }

int cn_guard_take_resized(void) { return atomic_exchange(&resized, 0); }

void cn_guard_stop_group(void) {
  struct sigaction plain = {.sa_handler = SIG_DFL}, ours;
  (void)sigaction(SIGTSTP, &plain, &ours);
  (void)kill(0, SIGTSTP);
  (void)sigaction(SIGTSTP, &ours, NULL);
  atomic_store(&stop_asked, 0);
  atomic_store(&continued, 0);
  // Only the group in the foreground is told of a new size, which was not ours for a while.
  atomic_store(&resized, 1);
}
