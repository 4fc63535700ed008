#include "internal.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static SCREEN *screen;
static FILE *keys, *drawing;
static int output = -1, reports_mouse, cursor_shown;

int cn_is_taken(void) { return screen != NULL; }

static int codeset_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

int cn_use_locale(const char *name) {
  if (setlocale(LC_CTYPE, name) && codeset_is_utf8()) return 1;
  if (setlocale(LC_CTYPE, "C.UTF-8") && codeset_is_utf8()) return 1;
  (void)setlocale(LC_CTYPE, "C");
  return 0;
}

static FILE *open_copy(int descriptor, const char *mode) {
  const int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (!file) (void)close(copy);
  return file;
}

static void close_files(void) {
  if (keys) (void)fclose(keys);
  if (drawing) (void)fclose(drawing);
  keys = drawing = NULL;
  output = -1;
}

int cn_start(const cn_options *options) {
  if (screen) return 0;
  keys = open_copy(options->input, "r");
  drawing = open_copy(options->output, "w");
  output = options->output;
  reports_mouse = options->mouse;
  cn_guard_prepare(options);
  // Both would freeze the size for good, whatever the window does.
  (void)unsetenv("LINES");
  (void)unsetenv("COLUMNS");
  // Unlike initscr, newterm does not end the process over a terminal it does not know.
  if (keys && drawing) screen = newterm(options->term, drawing, keys);
  if (!screen) {
    cn_guard_disarm();
    close_files();
    return 0;
  }
  cn_frame_start();
  cn_guard_set_active(1);
  cn_guard_arm();
  (void)raw();
  (void)noecho();
  (void)nonl();
  (void)set_escdelay(25);
  // Otherwise a waiting key breaks a frame off half drawn.
  (void)typeahead(-1);
  (void)idlok(stdscr, TRUE);
  (void)curs_set(0);
  cursor_shown = 0;
  if (options->colors && has_colors()) {
    (void)start_color();
    (void)use_default_colors();
  }
  if (!cn_input_start()) {
    cn_stop();
    return 0;
  }
  cn_enter_modes();
  return 1;
}

void cn_enter_modes(void) {
  (void)cn_write("\033[?2004h", 8);
  // Presses, dragging, and coordinates in decimal, which have no limit.
  if (reports_mouse) (void)cn_write("\033[?1000h\033[?1002h\033[?1006h", 24);
}

void cn_leave_modes(void) {
  if (reports_mouse) (void)cn_write("\033[?1006l\033[?1002l\033[?1000l", 24);
  (void)cn_write("\033[?2004l", 8);
}

void cn_stop(void) {
  if (!screen) return;
  cn_leave_modes();
  (void)curs_set(1);
  cn_input_stop();
  (void)endwin();
  cn_guard_disarm();
  delscreen(screen);
  cn_frame_stop();
  screen = NULL;
  close_files();
}

void cn_suspend(void) {
  if (!screen) return;
  cn_leave_modes();
  // Not endwin: curses, when it comes back from that, resets the palette (OSC 104), and with it
  // the colours that the user chose.
  cn_send_capability("cnorm");
  cn_send_capability("rmcup");
  (void)reset_shell_mode();
  // From here to the return there is nothing to give back, so a kill meanwhile leaves all alone.
  cn_guard_set_active(0);
  cn_guard_stop_group();
  cn_guard_set_active(1);
  cn_send_capability("smcup");
  cn_reenter();
}

void cn_reenter(void) {
  // A shell has set the terminal up for itself and written over the screen; the next frame clears.
  (void)reset_prog_mode();
  cn_frame_start();
  if (!cursor_shown) cn_send_capability("civis");
  cn_adopt_size();
  (void)clearok(curscr, TRUE);
  cn_enter_modes();
}

void cn_adopt_size(void) {
  struct winsize size;
  if (ioctl(output, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  // Curses would do so by itself, but its handler does not wake the loop, is not set where the
  // signal was ignored, and is set for the first screen of a process alone.
  if (is_term_resized(size.ws_row, size.ws_col)) (void)resize_term(size.ws_row, size.ws_col);
}

void cn_size(int *columns, int *rows) {
  *columns = screen ? getmaxx(stdscr) : 0;
  *rows = screen ? getmaxy(stdscr) : 0;
}

void cn_forget_row(int row) {
  if (screen && row >= 0 && row < getmaxy(stdscr)) (void)wredrawln(stdscr, row, 1);
}

void cn_refresh(int cursor_column, int cursor_row, int everything, const uint8_t *behind,
                size_t count) {
  if (!screen) return;
  const int shown = cursor_row >= 0;
  (void)leaveok(stdscr, shown ? FALSE : TRUE);
  if (shown) (void)wmove(stdscr, cursor_row, cursor_column);
  if (everything) (void)clearok(curscr, TRUE);
  const int is_caught = cn_frame_catch(fileno(drawing));
  (void)wnoutrefresh(stdscr);
  (void)doupdate();
  if (shown != cursor_shown) (void)curs_set(shown);
  cursor_shown = shown;
  if (is_caught) cn_frame_send(fileno(drawing), output, behind, count);
  else if (count) (void)cn_write(behind, count);
}

void cn_send_step(int shows_cursor, const uint8_t *bytes, size_t count) {
  if (!screen) return;
  if (shows_cursor == cursor_shown) return cn_frame_pass(output, bytes, count);
  // Curses must know of it, or it would not show the cursor again at the end.
  const int is_caught = cn_frame_catch(fileno(drawing));
  (void)curs_set(shows_cursor);
  cursor_shown = shows_cursor;
  if (is_caught) cn_frame_send(fileno(drawing), output, bytes, count);
  else cn_frame_pass(output, bytes, count);
}

int cn_write(const void *bytes, size_t count) {
  return output >= 0 && cn_write_all(output, bytes, count);
}

int cn_input_descriptor(void) { return keys ? fileno(keys) : -1; }
