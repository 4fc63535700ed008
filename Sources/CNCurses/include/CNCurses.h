// The part of curses that the program uses, in plain C types.
//
// curses.h itself must not be included here: its macros are not imported into Swift, and its
// globals (`move`, `filter`, `refresh`, `stdscr`, `LINES`) would be. There is one terminal a
// process, as in curses; everything but cn_wake belongs to the thread that called cn_start.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stddef.h>
#include <stdint.h>

// What cn_start is told.
typedef struct {
  int input;               // a terminal to read keys from
  int output;              // a terminal to draw on; may be open for writing alone
  const char *term;        // the terminfo entry
  int colors;              // whether colours are used at all
  int mouse;               // whether the mouse is reported
  int wake;                // the eventfd that signal handlers write to
  int chain_crash;         // whether a crash goes on to the handlers found at the start
  int hold_errors;         // whether stderr is held back until the terminal is given back
} cn_options;

enum { CN_BOLD = 1, CN_DIM = 2, CN_ITALIC = 4, CN_UNDERLINE = 8, CN_REVERSE = 16 };

// A character with up to four marks, in a colour pair.
typedef struct {
  uint32_t base;
  uint32_t mark1, mark2, mark3, mark4;  // 0 ends them
  int32_t pair;
  uint16_t attributes;
  uint16_t width;  // 1 or 2 columns
} cn_cell;

enum {
  CN_NOTHING, CN_BYTE, CN_KEY, CN_FUNCTION_KEY, CN_RESIZED, CN_PASTE_BEGAN, CN_PASTE_ENDED,
  CN_STOP_ASKED,
};

enum {
  CN_KEY_UNKNOWN, CN_KEY_UP, CN_KEY_DOWN, CN_KEY_LEFT, CN_KEY_RIGHT, CN_KEY_HOME, CN_KEY_END,
  CN_KEY_PAGE_UP, CN_KEY_PAGE_DOWN, CN_KEY_INSERT, CN_KEY_DELETE, CN_KEY_BACKSPACE, CN_KEY_ENTER,
  CN_KEY_BACK_TAB,
};

// One thing that arrived.
typedef struct {
  int kind;
  int code;  // the byte, CN_KEY_… or the function key's number
} cn_event;

// What cn_wait woke for, as bits; 0 is the timeout.
enum { CN_INPUT = 1, CN_WOKEN = 2, CN_HUNG_UP = 4 };

// Whether a screen is up; none of the calls before cn_start may be used then.
int cn_is_taken(void);

// Takes a locale for characters alone; Swift sees setlocale but not nl_langinfo's CODESET macro.
// Only LC_CTYPE: a decimal comma must not reach the parsers. Falls back to C.UTF-8. Returns 1 when
// characters beyond ASCII work.
int cn_use_locale(const char *name);

// Looks a terminfo entry up. Needs term.h, whose macros are not imported. Returns 1 and its number
// of colours and whether it says it can do 24 bits; 0 when there is no such entry; -1 when it
// cannot place the cursor.
int cn_describe_terminal(const char *term, int *colors, int *direct);

// Makes the terminfo entry "sitrep-TERM" that adds 24-bit colour to TERM, in a directory that is
// made, unless it is there. Needs posix_spawn's and mkdtemp's C types. Returns 1 when it is there.
int cn_compile_truecolor(const char *term, const char *directory);

// Makes a private directory for such entries and writes its name (mkdtemp edits in place).
int cn_make_directory(char *name, size_t capacity);

// Removes what cn_compile_truecolor made in such a directory.
void cn_remove_directory(const char *term, const char *directory);

// Looks for terminfo entries in a directory first. Swift's setenv would do, but curses caches the
// path, so the order against newterm matters and is kept here.
void cn_add_terminfo_directory(const char *directory);

// Takes the terminal over; newterm needs FILE pointers and curses' globals. Returns 1, or 0 with
// everything as before.
int cn_start(const cn_options *options);

// Gives the terminal back; endwin and delscreen want the SCREEN pointer.
void cn_stop(void);

// Gives the terminal back, stops the process group as ^Z would, and takes it over again once
// continued. Signal dispositions are unions of macros in Swift.
void cn_suspend(void);

// The size in cells; getmaxyx is a macro.
void cn_size(int *columns, int *rows);

// The number of a colour pair, made when it is new: -1 is the terminal's own colour, below 256 the
// palette, and with a 24-bit entry 0xRRGGBB. Returns 0, the terminal's own pair, when no more can
// be made. alloc_pair is visible to Swift but start_color's state is not.
int cn_color_pair(int foreground, int background);

// Fills a row with cells and, after them, blanks; setcchar takes macros for attributes. What is not
// a drawable character of the stated width becomes a replacement, whatever the caller checked.
void cn_put_row(int row, const cn_cell *cells, int count);

// Sends what changed as one frame (DEC mode 2026), with the cursor placed, or hidden when the row
// is negative. `everything` repaints; curscr and doupdate are globals. Behind it, in the same
// frame, go bytes that curses must not know of and that leave the terminal as they find it.
void cn_refresh(int cursor_column, int cursor_row, int everything, const uint8_t *behind,
                size_t count);

// What a frame that curses does not draw may use: moves, colours and attributes as ECMA-48 has them;
// regions that scroll; erasing in a background; codes that end one attribute. 0 where such frames
// cannot be. Terminfo's macros are not in Swift.
enum { CN_STEPS = 1, CN_SCROLLS = 2, CN_ERASES = 4, CN_ENDS_APART = 8 };
int cn_step_abilities(void);

// Whether a terminal would draw a scalar in so many columns, 0 for a mark; wcwidth is not in Swift's
// Glibc.
int cn_is_drawn(uint32_t scalar, int width);

// Sends bytes that curses did not draw as one frame. They leave plain colours; curses must repaint
// everything before it draws again.
void cn_send_step(int shows_cursor, const uint8_t *bytes, size_t count);

// Lets the next frame draw a row again, whatever the terminal is thought to show there.
void cn_forget_row(int row);

// Hands a link to the user's own program for them and does not wait for it. Returns 1, or 0 when
// there is no such program.
int cn_open_link(const char *link);

// Writes all of it to a descriptor, waiting where it would block, however often it is
// interrupted. Returns 1 when all were taken.
int cn_write_all(int descriptor, const void *bytes, size_t count);

// Sends bytes past curses, which it must not know of (OSC 52). Returns 1 when all were taken.
int cn_write(const void *bytes, size_t count);

// Makes a wake-up; <sys/eventfd.h> is not in Swift's Glibc module. Returns -1 when there are none.
int cn_make_wakeup(void);

// Ends a cn_wait from any thread or signal handler.
void cn_wake(int wakeup);

// Sleeps until there is input, a wake-up, a signal, or milliseconds have passed (-1: forever).
int cn_wait(int wakeup, int milliseconds);

// Takes the next event, after waiting at most so many milliseconds; KEY_* codes are partly
// macros. Bytes are those of the encoding, not decoded, also those of the mouse.
void cn_next_event(int milliseconds, cn_event *event);

// A file or an empty folder that goes when a signal ends the program, until it is settled: handlers
// may call next to nothing, and Swift promises of nothing what it calls. NULL without memory.
typedef struct cn_unfinished cn_unfinished;
cn_unfinished *cn_watch(const char *path);
void cn_settle(cn_unfinished *file);

// Lets signals that end the program take unfinished files along; cn_start does the same.
void cn_end_cleanly(void);

// Puts such a signal off, for a step that must be done whole or not at all, and then lets it act.
void cn_hold_end(int holds);

#endif
