// Colours and attributes only where they are seen.
//
// Curses sets foreground and background anew whenever either changes, and the foreground of blanks
// too. In what it sends those settings are held back, and before something is drawn that shows them
// only what differs is set. Everything else goes through as it is.

#include "looks.h"

#include <string.h>

enum { BOLD = 1, DIM = 2, ITALIC = 4, UNDERLINE = 8, BLINK = 16, REVERSE = 32, HIDDEN = 64 };
enum { SEEN_ON_BLANKS = UNDERLINE | BLINK | REVERSE };

// Colours: the terminal's own, sixteen by their own codes, then the palette and 24 bits.
enum { OWN = -1, PALETTE = 0x100, DIRECT = 0x1000000 };

static const int attribute_codes[] = {1, 2, 3, 4, 5, 7, 8};
static const cn_look plain = {.foreground = OWN, .background = OWN};

void cn_looks_start(cn_looks *looks) { *looks = (cn_looks){.sent = plain, .wanted = plain}; }

void cn_looks_begin(cn_looks *looks, uint8_t *out) {
  looks->out = out;
  looks->length = 0;
}

static void put(cn_looks *looks, const uint8_t *bytes, size_t count) {
  memcpy(looks->out + looks->length, bytes, count);
  looks->length += count;
}

static void put_number(cn_looks *looks, unsigned number) {
  uint8_t digits[10];
  size_t count = 0;
  do digits[sizeof digits - ++count] = (uint8_t)('0' + number % 10); while (number /= 10);
  put(looks, digits + sizeof digits - count, count);
}

// Begins a sequence with a number, or goes on with the next one.
static void put_parameter(cn_looks *looks, int *count, unsigned number) {
  if (*count) put(looks, (const uint8_t *)";", 1);
  else put(looks, (const uint8_t *)"\033[", 2);
  put_number(looks, number);
  ++*count;
}

static void put_color(cn_looks *looks, int *count, int32_t color, unsigned base) {
  if (color < 0) {
    put_parameter(looks, count, base + 9);
  } else if (color < 16) {
    put_parameter(looks, count, (color < 8 ? base : base + 52) + (unsigned)color);
  } else {
    put_parameter(looks, count, base + 8);
    put_parameter(looks, count, color < DIRECT ? 5 : 2);
    if (color < DIRECT) {
      put_parameter(looks, count, (unsigned)color & 0xff);
    } else {
      for (int shift = 16; shift >= 0; shift -= 8) {
        put_parameter(looks, count, (unsigned)color >> shift & 0xff);
      }
    }
  }
}

// Sets what is wanted; of blanks and erased cells the background alone is seen, and some attributes.
static void settle(cn_looks *looks, int is_blank) {
  cn_look *sent = &looks->sent;
  const cn_look *wanted = &looks->wanted;
  int count = 0;
  const unsigned differing = sent->attributes ^ wanted->attributes;
  const int is_same =
      !differing && sent->foreground == wanted->foreground && sent->background == wanted->background;
  if (is_same) return;
  if (is_blank && !((sent->attributes | wanted->attributes) & REVERSE) &&
      !(differing & SEEN_ON_BLANKS)) {
    if (sent->background == wanted->background) return;
    put_color(looks, &count, wanted->background, 40);
    sent->background = wanted->background;
  } else if (!wanted->attributes && wanted->foreground == OWN && wanted->background == OWN) {
    put(looks, (const uint8_t *)"\033[m", 3);
    *sent = plain;
  } else {
    if (sent->attributes & ~wanted->attributes) {
      // There are codes that end one attribute, but not every terminal knows them.
      put_parameter(looks, &count, 0);
      *sent = plain;
    }
    for (unsigned i = 0; i < sizeof attribute_codes / sizeof *attribute_codes; i++) {
      if (wanted->attributes & ~sent->attributes & 1U << i) {
        put_parameter(looks, &count, (unsigned)attribute_codes[i]);
      }
    }
    if (sent->foreground != wanted->foreground) {
      put_color(looks, &count, wanted->foreground, 30);
    }
    if (sent->background != wanted->background) {
      put_color(looks, &count, wanted->background, 40);
    }
    *sent = *wanted;
  }
  if (count) put(looks, (const uint8_t *)"m", 1);
}

// Takes the colour that begins at a parameter of 38 or 48; returns how many parameters it has, or 0.
static int take_color(const int *parameters, int count, int32_t *color) {
  if (count >= 3 && parameters[1] == 5 && parameters[2] < 256) {
    *color = PALETTE + parameters[2];
    return 3;
  }
  if (count < 5 || parameters[1] != 2) return 0;
  for (int i = 2; i < 5; i++) {
    if (parameters[i] > 255) return 0;
  }
  *color = DIRECT | parameters[2] << 16 | parameters[3] << 8 | parameters[4];
  return 5;
}

static int take_attribute(cn_look *look, int code) {
  const int ends = code > 22 && code < 30;
  for (unsigned i = 0; i < sizeof attribute_codes / sizeof *attribute_codes; i++) {
    if (attribute_codes[i] != (ends ? code - 20 : code)) continue;
    if (ends) look->attributes &= ~(1U << i);
    else look->attributes |= 1U << i;
    return 1;
  }
  return 0;
}

// Takes one setting in; returns how many parameters it has, or 0 when it is not understood.
static int take(cn_look *look, const int *parameters, int count) {
  const int code = parameters[0];
  if (code == 0) {
    *look = plain;
  } else if (code == 38 || code == 48) {
    return take_color(parameters, count, code == 38 ? &look->foreground : &look->background);
  } else if (code >= 30 && code < 40) {
    look->foreground = code == 39 ? OWN : code - 30;
  } else if (code >= 40 && code < 50) {
    look->background = code == 49 ? OWN : code - 40;
  } else if (code >= 90 && code < 98) {
    look->foreground = code - 82;
  } else if (code >= 100 && code < 108) {
    look->background = code - 92;
  } else if (code == 22) {
    look->attributes &= ~(unsigned)(BOLD | DIM);
  } else {
    return take_attribute(look, code);
  }
  return 1;
}

// Takes the settings of a sequence in; returns 0 when one is not understood.
static int take_all(cn_look *look, const uint8_t *bytes, size_t count) {
  int parameters[32] = {0}, used = 1;
  for (size_t i = 0; i < count; i++) {
    if (bytes[i] == ';') {
      if (++used > 32) return 0;
    } else if (bytes[i] >= '0' && bytes[i] <= '9' && parameters[used - 1] < 1000) {
      parameters[used - 1] = parameters[used - 1] * 10 + bytes[i] - '0';
    } else {
      return 0;
    }
  }
  cn_look taken = *look;
  for (int i = 0; i < used;) {
    const int length = take(&taken, parameters + i, used - i);
    if (!length) return 0;
    i += length;
  }
  *look = taken;
  return 1;
}

// How many bytes the sequence has that begins with an escape.
static size_t length_of(const uint8_t *bytes, size_t count) {
  if (count < 2) return count;
  size_t end = 2;
  if (bytes[1] == '[') {
    while (end < count && (bytes[end] < 0x40 || bytes[end] > 0x7e)) end++;
  } else if (strchr("]PX^_", bytes[1])) {
    while (end < count && bytes[end] != 7 && !(bytes[end] == '\\' && bytes[end - 1] == 033)) end++;
  } else if (bytes[1] < 0x20 || bytes[1] > 0x2f) {
    return 2;
  }
  return end < count ? end + 1 : count;
}

static void pass_sequence(cn_looks *looks, const uint8_t *bytes, size_t count) {
  const uint8_t last = bytes[count - 1];
  if (count > 2 && bytes[1] == '[') {
    if (last == 'm') {
      if (take_all(&looks->wanted, bytes + 2, count - 3)) return;
      // What cannot be understood must not be held back, nor anything after it.
      settle(looks, 0);
      looks->is_transparent = 1;
    } else if (strchr("XKJP@LMST", last)) {
      settle(looks, 1);
    } else if (strchr("bsu", last)) {
      settle(looks, 0);
    }
  } else if (count == 3 && bytes[1] == '(') {
    // Curses designates the character set again with every end of an attribute.
    if (looks->character_set == last) return;
    looks->character_set = last;
  } else if (count == 2 && strchr("78c", last)) {
    settle(looks, 0);
  } else if (count == 2 && strchr("DEM", last)) {
    settle(looks, 1);
  }
  put(looks, bytes, count);
}

void cn_looks_pass(cn_looks *looks, const uint8_t *bytes, size_t count) {
  for (size_t i = 0; i < count;) {
    if (looks->is_transparent) return put(looks, bytes + i, count - i);
    if (bytes[i] == 033) {
      const size_t length = length_of(bytes + i, count - i);
      pass_sequence(looks, bytes + i, length);
      i += length;
      continue;
    }
    if (bytes[i] == ' ' || (bytes[i] >= 0x0a && bytes[i] <= 0x0c)) {
      settle(looks, 1);
    } else if (bytes[i] > ' ') {
      settle(looks, 0);
    }
    looks->out[looks->length++] = bytes[i++];
  }
}

void cn_looks_end(cn_looks *looks) {
  if (!looks->is_transparent) settle(looks, 0);
}
