// A frame as one write: what curses draws is caught in memory, and sent when it is whole.

#include "internal.h"
#include "looks.h"

#include <curses.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>

static const char beginning[] = "\033[?2026h", end[] = "\033[?2026l";
enum { MARK = sizeof beginning - 1 };

static int caught = -1;
static uint8_t *drawn, *sent;
static size_t capacity;
static cn_looks looks;

// Whether a capability is missing or sets colours and attributes the way ECMA-48 says.
static int is_standard(const char *name) {
  const char *sequence = tigetstr((char *)(uintptr_t)name);
  return !sequence || sequence == (char *)-1 || strstr(sequence, "\033[");
}

void cn_frame_start(void) {
  cn_looks_start(&looks);
  looks.is_transparent = !(is_standard("sgr0") && is_standard("setaf") && is_standard("setab"));
  if (caught < 0) caught = memfd_create("frame", MFD_CLOEXEC);
}

static void free_room(void) {
  free(drawn);
  free(sent);
  drawn = sent = NULL;
  capacity = 0;
}

void cn_frame_stop(void) {
  free_room();
  if (caught >= 0) (void)close(caught);
  caught = -1;
}

int cn_frame_catch(int drawing) {
  return caught >= 0 && ftruncate(caught, 0) == 0 && lseek(caught, 0, SEEK_SET) == 0 &&
         dup3(caught, drawing, O_CLOEXEC) >= 0;
}

static int make_room(size_t size) {
  if (size <= capacity) return 1;
  free_room();
  drawn = malloc(size);
  sent = malloc(CN_LOOKS_ROOM(size) + 2 * MARK);
  if (drawn && sent) capacity = size;
  return capacity == size;
}

// Reads what has been drawn; returns 0 when not all of it could be.
static int read_drawn(size_t size) {
  for (size_t at = 0; at < size;) {
    const ssize_t count = pread(caught, drawn + at, size - at, (off_t)at);
    if (count <= 0) return 0;
    at += (size_t)count;
  }
  return 1;
}

// Without memory for all of it, the frame goes out in pieces as it is.
static void send_pieces(int terminal, const uint8_t *behind, size_t count) {
  uint8_t part[4096];
  ssize_t size;
  (void)cn_write_all(terminal, beginning, MARK);
  for (off_t at = 0; (size = pread(caught, part, sizeof part, at)) > 0; at += size) {
    if (!cn_write_all(terminal, part, (size_t)size)) break;
  }
  (void)cn_write_all(terminal, behind, count);
  (void)cn_write_all(terminal, end, MARK);
}

void cn_frame_send(int drawing, int terminal, const uint8_t *behind, size_t count) {
  const off_t size = lseek(caught, 0, SEEK_CUR);
  (void)dup3(terminal, drawing, O_CLOEXEC);
  if (size < 0 || (size_t)size + count == 0) return;
  if (!make_room((size_t)size + count) || !read_drawn((size_t)size)) {
    return send_pieces(terminal, behind, count);
  }
  memcpy(sent, beginning, MARK);
  cn_looks_begin(&looks, sent + MARK);
  cn_looks_pass(&looks, drawn, (size_t)size);
  cn_looks_end(&looks);
  if (count) memcpy(sent + MARK + looks.length, behind, count);
  memcpy(sent + MARK + looks.length + count, end, MARK);
  (void)cn_write_all(terminal, sent, looks.length + count + 2 * MARK);
}

void cn_frame_pass(int terminal, const uint8_t *bytes, size_t count) {
  if (!make_room(count)) {
    (void)cn_write_all(terminal, bytes, count);
    return;
  }
  memcpy(sent, beginning, MARK);
  memcpy(sent + MARK, bytes, count);
  memcpy(sent + MARK + count, end, MARK);
  (void)cn_write_all(terminal, sent, count + 2 * MARK);
}
