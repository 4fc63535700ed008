#include "internal.h"

#include <curses.h>

// Codes for sequences that terminfo does not name; the key trie holds 16 bits.
enum { PASTE_BEGAN = 0xe001, PASTE_ENDED, FOCUS };

// Reading from a pad: reading from a window would draw it first, at a moment not of our choosing.
static WINDOW *pad;

int cn_input_start(void) {
  pad = newpad(1, 1);
  if (!pad) return 0;
  (void)keypad(pad, TRUE);
  static const struct {
    const char *sequence;
    int code;
  } sequences[] = {
      {"\033[200~", PASTE_BEGAN}, {"\033[201~", PASTE_ENDED}, {"\033[I", FOCUS},
      {"\033[O", FOCUS},          {"\033[A", KEY_UP},         {"\033[B", KEY_DOWN},
      {"\033[C", KEY_RIGHT},      {"\033[D", KEY_LEFT},       {"\033[H", KEY_HOME},
      {"\033[F", KEY_END},        {"\033OA", KEY_UP},         {"\033OB", KEY_DOWN},
      {"\033OC", KEY_RIGHT},      {"\033OD", KEY_LEFT},       {"\033OH", KEY_HOME},
      {"\033OF", KEY_END},        {"\033[1~", KEY_HOME},      {"\033[4~", KEY_END},
      {"\033[7~", KEY_HOME},      {"\033[8~", KEY_END},       {"\033[2~", KEY_IC},
      {"\033[3~", KEY_DC},        {"\033[5~", KEY_PPAGE},     {"\033[6~", KEY_NPAGE},
      {"\033[Z", KEY_BTAB},
  };
  for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++) {
    (void)define_key(sequences[i].sequence, sequences[i].code);
  }
  // Curses makes one event of several that come at once, and hands the last one out first, so its
  // mouse is left off and the bytes of reports are passed on.
  (void)define_key(NULL, KEY_MOUSE);
  return 1;
}

void cn_input_stop(void) {
  if (pad) (void)delwin(pad);
  pad = NULL;
}

static int key_of(int code) {
  switch (code) {
    case KEY_UP: case KEY_SR: return CN_KEY_UP;
    case KEY_DOWN: case KEY_SF: return CN_KEY_DOWN;
    case KEY_LEFT: case KEY_SLEFT: return CN_KEY_LEFT;
    case KEY_RIGHT: case KEY_SRIGHT: return CN_KEY_RIGHT;
    case KEY_HOME: case KEY_SHOME: case KEY_A1: return CN_KEY_HOME;
    case KEY_END: case KEY_SEND: case KEY_C1: return CN_KEY_END;
    case KEY_PPAGE: case KEY_SPREVIOUS: case KEY_A3: return CN_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_SNEXT: case KEY_C3: return CN_KEY_PAGE_DOWN;
    case KEY_IC: case KEY_SIC: return CN_KEY_INSERT;
    case KEY_DC: case KEY_SDC: return CN_KEY_DELETE;
    case KEY_BACKSPACE: return CN_KEY_BACKSPACE;
    case KEY_ENTER: return CN_KEY_ENTER;
    case KEY_BTAB: return CN_KEY_BACK_TAB;
    default: return CN_KEY_UNKNOWN;
  }
}

void cn_next_event(int milliseconds, cn_event *event) {
  *event = (cn_event){.kind = CN_NOTHING};
  if (!pad) return;
  if (cn_guard_take_stop()) {
    event->kind = CN_STOP_ASKED;
    return;
  }
  if (cn_guard_take_continued()) {
    cn_reenter();
    event->kind = CN_RESIZED;
    return;
  }
  if (cn_guard_take_resized()) {
    cn_adopt_size();
    event->kind = CN_RESIZED;
    return;
  }
  wtimeout(pad, milliseconds);
  // Not wget_wch: without waiting it loses a character whose bytes arrive in two reads, and one
  // invalid byte takes up to fifteen valid ones with it.
  const int code = wgetch(pad);
  if (code == ERR) return;
  event->kind = CN_KEY;
  if (code < KEY_MIN) {
    event->kind = CN_BYTE;
    event->code = code;
  } else if (code == KEY_RESIZE) {
    event->kind = CN_RESIZED;
  } else if (code == PASTE_BEGAN || code == PASTE_ENDED) {
    event->kind = code == PASTE_BEGAN ? CN_PASTE_BEGAN : CN_PASTE_ENDED;
  } else if (code > KEY_F0 && code <= KEY_F(63)) {
    event->kind = CN_FUNCTION_KEY;
    event->code = code - KEY_F0;
  } else {
    event->code = key_of(code);
  }
}
