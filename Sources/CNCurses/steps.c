// What a frame that is not drawn by curses may use of the terminal, and its way there.

#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <string.h>
#include <term.h>
#include <wchar.h>

static int is(const char *name, const char *wanted) {
  const char *sequence = tigetstr((char *)(uintptr_t)name);
  return sequence && sequence != (char *)-1 && strcmp(sequence, wanted) == 0;
}

static int is_missing(const char *name) {
  const char *sequence = tigetstr((char *)(uintptr_t)name);
  return !sequence || sequence == (char *)-1;
}

// Whether a colour is set by the bytes that we would write for it.
static int colors_by(const char *name, int number, const char *wanted) {
  char *sequence = tigetstr((char *)(uintptr_t)name);
  if (!sequence || sequence == (char *)-1) return 0;
  const char *made = tiparm(sequence, number);
  return made && strcmp(made, wanted) == 0;
}

static int has_known_colors(void) {
  if (!has_colors()) return 1;
  if (!colors_by("setaf", 1, "\033[31m") || !colors_by("setab", 2, "\033[42m")) return 0;
  if (COLORS > 256) {
    return colors_by("setaf", 0x123456, "\033[38;2;18;52;86m") &&
           colors_by("setab", 0x123456, "\033[48;2;18;52;86m");
  }
  if (COLORS == 256) {
    return colors_by("setaf", 200, "\033[38;5;200m") && colors_by("setab", 200, "\033[48;5;200m");
  }
  return COLORS < 16 || (colors_by("setaf", 9, "\033[91m") && colors_by("setab", 9, "\033[101m"));
}

int cn_step_abilities(void) {
  static const char *const attributes[][2] = {
      {"bold", "\033[1m"}, {"dim", "\033[2m"}, {"sitm", "\033[3m"}, {"smul", "\033[4m"},
      {"rev", "\033[7m"},
  };
  const int is_known = is("cup", "\033[%i%p1%d;%p2%dH") && is("cuf", "\033[%p1%dC") &&
                       is("cub", "\033[%p1%dD") && is("hpa", "\033[%i%p1%dG") &&
                       is("cud1", "\n") && is("cub1", "\b") && is("cr", "\r");
  // Attributes that cannot be had together with colours are for curses to sort out.
  if (!is_known || !has_known_colors() || tigetnum("ncv") > 0) return 0;
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) return 0;
  for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++) {
    if (!is(attributes[i][0], attributes[i][1])) return 0;
  }
  int abilities = CN_STEPS;
  if (is("csr", "\033[%i%p1%d;%p2%dr") && is("indn", "\033[%p1%dS") && is("rin", "\033[%p1%dT")) {
    abilities |= CN_SCROLLS;
  }
  if (tigetflag("bce") > 0 && is("ech", "\033[%p1%dX")) abilities |= CN_ERASES;
  if (is("rmul", "\033[24m") && is("ritm", "\033[23m") && (is_missing("rmso") || is("rmso", "\033[27m"))) {
    abilities |= CN_ENDS_APART;
  }
  return abilities;
}

int cn_is_drawn(uint32_t scalar, int width) {
  if (scalar >= 0x20 && scalar < 0x7f) return width == 1;
  return !cn_is_forbidden(scalar) && !cn_is_format(scalar) && wcwidth((wchar_t)scalar) == width;
}
