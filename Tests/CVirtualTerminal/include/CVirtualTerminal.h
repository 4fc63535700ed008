// A terminal in memory (libvterm), in plain C types.

#ifndef CVIRTUALTERMINAL_H
#define CVIRTUALTERMINAL_H

#include <stddef.h>
#include <stdint.h>

typedef struct CVirtualTerminal CVirtualTerminal;

enum { CVT_DEFAULT, CVT_INDEXED, CVT_RGB };

// What stands at a place; the colour is an index or 0xRRGGBB.
typedef struct {
  uint32_t scalar1, scalar2, scalar3, scalar4, scalar5, scalar6;  // 0 ends them
  int width;                                                      // 0: right half of a wide one
  int foreground_kind, background_kind;
  uint32_t foreground, background;
  int bold, italic, underline, reverse;
} CVirtualCell;

CVirtualTerminal *cvt_new(int columns, int rows);
void cvt_free(CVirtualTerminal *terminal);
void cvt_feed(CVirtualTerminal *terminal, const uint8_t *bytes, size_t count);
void cvt_resize(CVirtualTerminal *terminal, int columns, int rows);
int cvt_cell(const CVirtualTerminal *terminal, int column, int row, CVirtualCell *cell);
int cvt_is_alternate(const CVirtualTerminal *terminal);
void cvt_cursor(const CVirtualTerminal *terminal, int *column, int *row, int *visible);

#endif
