#include "CVirtualTerminal.h"

#include <stdlib.h>
#include <vterm.h>

struct CVirtualTerminal {
  VTerm *terminal;
  VTermScreen *screen;
  int is_alternate, shows_cursor;
};

static int property_set(VTermProp property, VTermValue *value, void *user) {
  CVirtualTerminal *terminal = user;
  if (property == VTERM_PROP_ALTSCREEN) terminal->is_alternate = value->boolean;
  if (property == VTERM_PROP_CURSORVISIBLE) terminal->shows_cursor = value->boolean;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = property_set};

CVirtualTerminal *cvt_new(int columns, int rows) {
  CVirtualTerminal *made = calloc(1, sizeof *made);
  if (!made) return NULL;
  made->terminal = vterm_new(rows, columns);
  made->shows_cursor = 1;
  vterm_set_utf8(made->terminal, 1);
  made->screen = vterm_obtain_screen(made->terminal);
  vterm_screen_set_callbacks(made->screen, &callbacks, made);
  vterm_screen_enable_altscreen(made->screen, 1);
  vterm_screen_reset(made->screen, 1);
  return made;
}

void cvt_free(CVirtualTerminal *terminal) {
  if (!terminal) return;
  vterm_free(terminal->terminal);
  free(terminal);
}

void cvt_feed(CVirtualTerminal *terminal, const uint8_t *bytes, size_t count) {
  vterm_input_write(terminal->terminal, (const char *)bytes, count);
}

void cvt_resize(CVirtualTerminal *terminal, int columns, int rows) {
  vterm_set_size(terminal->terminal, rows, columns);
}

static void read_color(VTermColor color, int is_default, int *kind, uint32_t *value) {
  *value = 0;
  if (is_default) {
    *kind = CVT_DEFAULT;
  } else if (VTERM_COLOR_IS_INDEXED(&color)) {
    *kind = CVT_INDEXED;
    *value = color.indexed.idx;
  } else {
    *kind = CVT_RGB;
    *value = (uint32_t)color.rgb.red << 16 | (uint32_t)color.rgb.green << 8 | color.rgb.blue;
  }
}

int cvt_cell(const CVirtualTerminal *terminal, int column, int row, CVirtualCell *cell) {
  VTermScreenCell read;
  *cell = (CVirtualCell){0};
  if (!vterm_screen_get_cell(terminal->screen, (VTermPos){.row = row, .col = column}, &read)) {
    return 0;
  }
  // The right half of a wide character holds -1.
  const int is_half = read.chars[0] == (uint32_t)-1;
  if (!is_half) {
    uint32_t *scalars[] = {&cell->scalar1, &cell->scalar2, &cell->scalar3,
                           &cell->scalar4, &cell->scalar5, &cell->scalar6};
    for (int i = 0; i < 6 && read.chars[i]; i++) *scalars[i] = read.chars[i];
  }
  cell->width = is_half ? 0 : read.width;
  read_color(read.fg, VTERM_COLOR_IS_DEFAULT_FG(&read.fg), &cell->foreground_kind,
             &cell->foreground);
  read_color(read.bg, VTERM_COLOR_IS_DEFAULT_BG(&read.bg), &cell->background_kind,
             &cell->background);
  cell->bold = read.attrs.bold;
  cell->italic = read.attrs.italic;
  cell->underline = read.attrs.underline;
  cell->reverse = read.attrs.reverse;
  return 1;
}

int cvt_is_alternate(const CVirtualTerminal *terminal) { return terminal->is_alternate; }

void cvt_cursor(const CVirtualTerminal *terminal, int *column, int *row, int *visible) {
  VTermPos place;
  vterm_state_get_cursorpos(vterm_obtain_state(terminal->terminal), &place);
  *column = place.col;
  *row = place.row;
  *visible = terminal->shows_cursor;
}
