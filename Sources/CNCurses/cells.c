#include "internal.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static cchar_t *row_cells;
static int row_capacity;

int cn_color_pair(int foreground, int background) {
  if (foreground < 0 && background < 0) return 0;
  const int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

// Controls and what is never a character, which curses would pass on.
int cn_is_forbidden(uint32_t scalar) {
  return scalar < 0x20 || (scalar >= 0x7f && scalar < 0xa0) || scalar > 0x10ffff ||
         (scalar >= 0xd800 && scalar < 0xe000) || (scalar >= 0xfdd0 && scalar < 0xfdf0) ||
         (scalar & 0xfffe) == 0xfffe || scalar == 0x2028 || scalar == 0x2029;
}

// Zero columns wide like a mark, but steering the text's direction or joining characters.
int cn_is_format(uint32_t scalar) {
  return scalar == 0x61c || scalar == 0x180e || (scalar >= 0x200b && scalar < 0x2010) ||
         (scalar >= 0x202a && scalar < 0x202f) || (scalar >= 0x2060 && scalar < 0x2070) ||
         (scalar >= 0xfe00 && scalar < 0xfe10) || scalar == 0xfeff ||
         (scalar >= 0xfff9 && scalar < 0xfffc) || (scalar >= 0xe0000 && scalar < 0xe0200);
}

static attr_t attributes_of(uint16_t bits) {
  attr_t attributes = WA_NORMAL;
  if (bits & CN_BOLD) attributes |= WA_BOLD;
  if (bits & CN_DIM) attributes |= WA_DIM;
  if (bits & CN_ITALIC) attributes |= WA_ITALIC;
  if (bits & CN_UNDERLINE) attributes |= WA_UNDERLINE;
  if (bits & CN_REVERSE) attributes |= WA_REVERSE;
  return attributes;
}

static void make_cell(cchar_t *made, const wchar_t *text, const cn_cell *cell) {
  int pair = cell->pair;
  const attr_t attributes = attributes_of(cell->attributes);
  if (setcchar(made, text, attributes, 0, &pair) != OK) {
    (void)setcchar(made, L"?", attributes, 0, &pair);
  }
}

// Makes one cell, or two when what should be wide has to be replaced. Returns how many.
static int make_cells(cchar_t *made, const cn_cell *cell) {
  wchar_t text[6] = {(wchar_t)cell->base};
  if (cn_is_forbidden(cell->base) || cn_is_format(cell->base) ||
      wcwidth(text[0]) != (int)cell->width) {
    make_cell(made, wcwidth(0xfffd) == 1 ? L"\ufffd" : L"?", cell);
    if (cell->width != 2) return 1;
    make_cell(made + 1, L" ", cell);
    return 2;
  }
  const uint32_t marks[] = {cell->mark1, cell->mark2, cell->mark3, cell->mark4};
  int length = 1;
  for (int i = 0; i < 4 && marks[i]; i++) {
    if (cn_is_forbidden(marks[i]) || cn_is_format(marks[i]) || wcwidth((wchar_t)marks[i]) != 0) continue;
    text[length++] = (wchar_t)marks[i];
  }
  make_cell(made, text, cell);
  return 1;
}

void cn_put_row(int row, const cn_cell *cells, int count) {
  int columns, rows;
  cn_size(&columns, &rows);
  if (row < 0 || row >= rows) return;
  if (row_capacity < columns + 2) {
    cchar_t *grown = realloc(row_cells, (size_t)(columns + 2) * sizeof *grown);
    if (!grown) return;
    row_cells = grown;
    row_capacity = columns + 2;
  }
  int made = 0, column = 0;
  for (int i = 0; i < count && column + (int)cells[i].width <= columns; i++) {
    if (cells[i].width != 1 && cells[i].width != 2) continue;
    made += make_cells(row_cells + made, &cells[i]);
    column += cells[i].width;
  }
  static const cn_cell blank = {.base = ' ', .width = 1};
  for (; column < columns; column++) made += make_cells(row_cells + made, &blank);
  // Unlike the calls that add one character, this neither moves the cursor nor scrolls, so the
  // last cell of the last row can be set.
  (void)mvwadd_wchnstr(stdscr, row, 0, row_cells, made);
}
