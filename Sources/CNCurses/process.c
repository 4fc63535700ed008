// Programs that are run beside the dashboard, with nothing to read and nowhere to write.

#include "internal.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

int cn_run(char *const arguments[], int *code) {
  posix_spawn_file_actions_t actions;
  if (posix_spawn_file_actions_init(&actions) != 0) return 0;
  for (int descriptor = 0; descriptor < 3; descriptor++) {
    (void)posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0);
  }
  pid_t child;
  const int failed = posix_spawnp(&child, arguments[0], &actions, NULL, arguments, environ);
  (void)posix_spawn_file_actions_destroy(&actions);
  if (failed) return 0;
  int status = 0;
  const pid_t ended = waitpid(child, &status, 0);
  // Where children are reaped by themselves there is no code to be had.
  *code = ended == child && WIFEXITED(status) ? WEXITSTATUS(status) : 0;
  return 1;
}

int cn_open_link(const char *link) {
  // The shell ends at once, and the program has nobody who would have to wait for it.
  static const char script[] = "command -v xdg-open || exit 1\nxdg-open \"$1\" &";
  char *const arguments[] = {"sh", "-c", (char *)(uintptr_t)script, "sh", (char *)(uintptr_t)link,
                             NULL};
  int code = 1;
  return cn_run(arguments, &code) && code == 0;
}
