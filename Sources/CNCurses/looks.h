// Colours and attributes only where they are seen.

#ifndef CNCURSES_LOOKS_H
#define CNCURSES_LOOKS_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  int32_t foreground, background;
  unsigned attributes;
} cn_look;

typedef struct {
  uint8_t *out;
  size_t length;
  // What the terminal draws with now, and what it is to draw with.
  cn_look sent, wanted;
  // The character set last designated, or 0.
  uint8_t character_set;
  int is_transparent;
} cn_looks;

// How many bytes so many may become: a short setting that ends an attribute may take a long one.
#define CN_LOOKS_ROOM(count) ((count) * 16 + 128)

// Begins with a terminal that draws plainly.
void cn_looks_start(cn_looks *looks);
// Writes to memory with room enough from here on.
void cn_looks_begin(cn_looks *looks, uint8_t *out);
// Passes on what curses sends.
void cn_looks_pass(cn_looks *looks, const uint8_t *bytes, size_t count);
// Sets what is still held back.
void cn_looks_end(cn_looks *looks);

#endif
