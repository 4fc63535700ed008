#include "CPseudoterminal.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

int cpt_open(int columns, int rows, int *master, int *slave, char *name, size_t capacity) {
  *slave = -1;
  *master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (*master < 0) return -1;
  if (grantpt(*master) == 0 && unlockpt(*master) == 0 &&
      ptsname_r(*master, name, capacity) == 0 && cpt_resize(*master, columns, rows) == 0) {
    // Kept open so that settings and the last output can be read after the program has ended.
    *slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  }
  if (*slave >= 0) return 0;
  (void)close(*master);
  return -1;
}

int cpt_spawn(const char *terminal, const char *program, char *const arguments[],
              char *const environment[], int input) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t none, all;
  (void)sigemptyset(&none);
  (void)sigfillset(&all);
  (void)posix_spawn_file_actions_init(&actions);
  (void)posix_spawnattr_init(&attributes);
  (void)posix_spawnattr_setflags(
      &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  (void)posix_spawnattr_setsigmask(&attributes, &none);
  (void)posix_spawnattr_setsigdefault(&attributes, &all);
  // Without O_NOCTTY: a session's first terminal becomes its controlling one.
  (void)posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0);
  (void)posix_spawn_file_actions_adddup2(&actions, 0, 1);
  (void)posix_spawn_file_actions_adddup2(&actions, 0, 2);
  (void)posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  if (input == CPT_CLOSED) (void)posix_spawn_file_actions_addclose(&actions, 0);
  if (input == CPT_NULL) {
    (void)posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  }
  pid_t process = -1;
  if (posix_spawn(&process, program, &actions, &attributes, arguments, environment) != 0) {
    process = -1;
  }
  (void)posix_spawn_file_actions_destroy(&actions);
  (void)posix_spawnattr_destroy(&attributes);
  return process;
}

int cpt_resize(int master, int columns, int rows) {
  const struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(master, TIOCSWINSZ, &size);
}

int cpt_poll(int descriptor, int wanted, int milliseconds) {
  struct pollfd polled = {.fd = descriptor};
  if (wanted & 1) polled.events |= POLLIN;
  if (wanted & 2) polled.events |= POLLOUT;
  if (poll(&polled, 1, milliseconds) <= 0) return 0;
  return (polled.revents & POLLIN ? 1 : 0) | (polled.revents & POLLOUT ? 2 : 0);
}

int cpt_has_ended(int process, int *code, int *signal) {
  int status;
  *code = *signal = -1;
  if (waitpid(process, &status, WNOHANG) != process) return 0;
  if (WIFEXITED(status)) *code = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) *signal = WTERMSIG(status);
  return 1;
}

size_t cpt_settings(int descriptor, uint8_t *bytes, size_t capacity) {
  struct termios settings;
  memset(&settings, 0, sizeof settings);
  if (tcgetattr(descriptor, &settings) != 0 || capacity < sizeof settings) return 0;
  memcpy(bytes, &settings, sizeof settings);
  return sizeof settings;
}
