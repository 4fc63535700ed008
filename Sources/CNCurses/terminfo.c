// Terminfo entries: what a terminal can do, and one of our own that adds 24-bit colour.

#include "internal.h"

#include <curses.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <term.h>
#include <unistd.h>

// Numbers below 16 stay the palette's, the others are 0xRRGGBB, written with semicolons, which
// more terminals read than colons. Without the raised `pairs` curses runs out of colour pairs.
static const char source[] =
    "sitrep+rgb|24-bit colour by semicolons,\n"
    "\tRGB, ccc@, colors#0x1000000, pairs#0x100000, initc@, initp@, oc@, op=\\E[39;49m,\n"
    "\tsetb@, setf@,\n"
    "\tsetab=\\E[%%?%%p1%%{8}%%<%%t4%%p1%%d%%e%%p1%%{16}%%<%%t10%%p1%%{8}%%-%%d%%e48;2;"
    "%%p1%%{65536}%%/%%d;%%p1%%{256}%%/%%{255}%%&%%d;%%p1%%{255}%%&%%d%%;m,\n"
    "\tsetaf=\\E[%%?%%p1%%{8}%%<%%t3%%p1%%d%%e%%p1%%{16}%%<%%t9%%p1%%{8}%%-%%d%%e38;2;"
    "%%p1%%{65536}%%/%%d;%%p1%%{256}%%/%%{255}%%&%%d;%%p1%%{255}%%&%%d%%;m,\n"
    "sitrep-%1$s|%1$s with 24-bit colour, use=sitrep+rgb, use=%1$s,\n";

int cn_describe_terminal(const char *term, int *colors, int *direct) {
  int status = 0;
  *colors = *direct = 0;
  if (setupterm((char *)(uintptr_t)term, STDOUT_FILENO, &status) != OK) return 0;
  const int count = tigetnum("colors");
  *colors = count > 0 ? count : 0;
  *direct = tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || tigetflag("Tc") > 0;
  const char *address = tigetstr("cup");
  const int usable = address && address != (char *)-1;
  (void)del_curterm(cur_term);
  return usable ? 1 : -1;
}

static int send_byte(int byte) {
  const char sent = (char)byte;
  return cn_write(&sent, 1) ? byte : EOF;
}

void cn_send_capability(const char *name) {
  const char *sequence = tigetstr((char *)(uintptr_t)name);
  if (sequence && sequence != (char *)-1) (void)tputs(sequence, 1, send_byte);
}

static int is_plain_name(const char *term) {
  const size_t length = strlen(term);
  return length > 0 && length <= 64 && term[0] != '.' &&
         strspn(term, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-+._") == length;
}

static void make_directories(const char *path) {
  char part[4096];
  if (strlen(path) >= sizeof part) return;
  strcpy(part, path);
  for (char *slash = part + 1; *slash; slash++) {
    if (*slash != '/') continue;
    *slash = 0;
    (void)mkdir(part, 0700);
    *slash = '/';
  }
  (void)mkdir(part, 0700);
}

static int run_tic(char *file, char *directory) {
  char *const arguments[] = {"tic", "-x", "-o", directory, file, NULL};
  // Whether it worked is seen by the file.
  int code;
  return cn_run(arguments, &code);
}

static int write_source(const char *file, const char *term) {
  FILE *stream = fopen(file, "wxe");
  if (!stream) return 0;
  const int written = fprintf(stream, source, term) > 0;
  return fclose(stream) == 0 && written;
}

// The names of the compiled entry and of what is made beside it.
typedef struct {
  char folder[4096], entry[4096], block[4096], text[4096];
} Names;

static int name_files(Names *names, const char *term, const char *directory) {
  const int longest = snprintf(names->entry, sizeof names->entry, "%s/s/sitrep-%s", directory, term);
  (void)snprintf(names->folder, sizeof names->folder, "%s/s", directory);
  (void)snprintf(names->block, sizeof names->block, "%s/s/sitrep+rgb", directory);
  (void)snprintf(names->text, sizeof names->text, "%s/source", directory);
  return longest > 0 && (size_t)longest + 16 < sizeof names->entry;
}

int cn_compile_truecolor(const char *term, const char *directory) {
  Names target, made;
  if (!is_plain_name(term) || !name_files(&target, term, directory)) return 0;
  if (access(target.entry, R_OK) == 0) return 1;
  make_directories(directory);
  make_directories(target.folder);
  // Compiled aside and renamed, so that two starting at once never read half an entry.
  char aside[4096];
  if (snprintf(aside, sizeof aside, "%s/new-XXXXXX", directory) >= (int)sizeof aside) return 0;
  if (!mkdtemp(aside)) return 0;
  int done = 0;
  if (name_files(&made, term, aside) && write_source(made.text, term) &&
      run_tic(made.text, aside)) {
    done = rename(made.entry, target.entry) == 0;
  }
  cn_remove_directory(term, aside);
  return done;
}

int cn_make_directory(char *name, size_t capacity) {
  return snprintf(name, capacity, "%s/sitrep-XXXXXX", P_tmpdir) < (int)capacity && mkdtemp(name);
}

void cn_remove_directory(const char *term, const char *directory) {
  Names names;
  if (!name_files(&names, term, directory)) return;
  (void)unlink(names.entry);
  (void)unlink(names.block);
  (void)unlink(names.text);
  (void)rmdir(names.folder);
  (void)rmdir(directory);
}

void cn_add_terminfo_directory(const char *directory) {
  const char *others = getenv("TERMINFO_DIRS");
  // An empty part stands for the system's own directory.
  char value[8192];
  const int length = snprintf(value, sizeof value, "%s:%s", directory, others ? others : "");
  if (length < 0 || length >= (int)sizeof value) return;
  if (others && strncmp(others, value, strlen(directory) + 1) == 0) return;
  (void)setenv("TERMINFO_DIRS", value, 1);
}
