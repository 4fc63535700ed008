// Files that are not whole yet and must not stay behind when a signal ends the program. Everything
// that a handler calls here is async-signal-safe: the list only ever grows, at its head.

#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct cn_unfinished {
  struct cn_unfinished *next;
  atomic_int settled;
  char path[];
};

static _Atomic(struct cn_unfinished *) first;
static atomic_int held, asked;

static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE};

cn_unfinished *cn_watch(const char *path) {
  const size_t size = strlen(path) + 1;
  cn_unfinished *file = malloc(sizeof *file + size);
  if (file == NULL) return NULL;
  memcpy(file->path, path, size);
  atomic_init(&file->settled, 0);
  file->next = atomic_load(&first);
  while (!atomic_compare_exchange_weak(&first, &file->next, file)) continue;
  return file;
}

void cn_settle(cn_unfinished *file) {
  // It stays in the list: a handler on another thread may be looking at it.
  if (file != NULL) atomic_store(&file->settled, 1);
}

void cn_remove_unfinished(void) {
  for (const cn_unfinished *file = atomic_load(&first); file != NULL; file = file->next) {
    // A folder was watched before its files, so that it is empty when its turn comes.
    if (!atomic_load(&file->settled) && unlink(file->path) != 0) (void)rmdir(file->path);
  }
}

static void ended(int number) {
  if (atomic_load(&held)) {
    atomic_store(&asked, number);
    return;
  }
  const int saved = errno;
  cn_remove_unfinished();
  struct sigaction plain = {.sa_handler = SIG_DFL};
  (void)sigaction(number, &plain, NULL);
  // Blocked while this handler runs, so it strikes on return: the exit status names the signal.
  (void)raise(number);
  errno = saved;
}

static void limit_reached(int number) { (void)number; }

void cn_outlive_limits(void) {
  // A handler instead of SIG_IGN, which programs that are started would inherit.
  struct sigaction action = {.sa_handler = limit_reached}, before;
  if (sigaction(SIGXFSZ, NULL, &before) != 0 || before.sa_handler == SIG_IGN) return;
  (void)sigaction(SIGXFSZ, &action, NULL);
}

void cn_end_cleanly(void) {
  cn_outlive_limits();
  struct sigaction action = {.sa_handler = ended}, before;
  sigfillset(&action.sa_mask);
  sigset_t ours;
  sigemptyset(&ours);
  for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
    // What nohup and the shell's background had ignored stays so.
    if (sigaction(ending[i], NULL, &before) != 0 || before.sa_handler == SIG_IGN) continue;
    (void)sigaction(ending[i], &action, NULL);
    (void)sigaddset(&ours, ending[i]);
  }
  // Whoever starts programs from a thread that blocks signals hands its mask on.
  (void)sigprocmask(SIG_UNBLOCK, &ours, NULL);
}

void cn_hold_end(int holds) {
  atomic_store(&held, holds);
  if (holds) return;
  const int number = atomic_exchange(&asked, 0);
  if (number != 0) (void)raise(number);
}
