// What the files of this module share.

#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

#include "CNCurses.h"

// Keeps the terminal's settings and the dispositions of signals, before curses changes them.
void cn_guard_prepare(const cn_options *options);
// Puts our handlers over those of curses.
void cn_guard_arm(void);
// Whether the terminal is ours to give back in an emergency.
void cn_guard_set_active(int active);
// Puts the terminal's settings, stderr and the dispositions back.
void cn_guard_disarm(void);
// Whether SIGTSTP, SIGCONT or SIGWINCH came since it was last asked.
int cn_guard_take_stop(void);
int cn_guard_take_continued(void);
int cn_guard_take_resized(void);
// Stops the process group by the default action of SIGTSTP.
void cn_guard_stop_group(void);

// Lets a file that has grown to the limit refuse more, as on a full disk, instead of ending us.
void cn_outlive_limits(void);
// Removes what is not whole yet; safe in a handler.
void cn_remove_unfinished(void);

// Sends what terminfo calls so, at once.
void cn_send_capability(const char *name);

// Turns on and off what curses does not know of.
void cn_enter_modes(void);
void cn_leave_modes(void);
// Takes the terminal's size over.
void cn_adopt_size(void);
// Takes the terminal over again after a stop.
void cn_reenter(void);

// Controls and what is never a character, and what is as narrow as a mark but steers the text.
int cn_is_forbidden(uint32_t scalar);
int cn_is_format(uint32_t scalar);

// Catches what curses draws, and sends it as one frame. Between the two nothing else may be sent.
void cn_frame_start(void);
void cn_frame_stop(void);
int cn_frame_catch(int drawing);
void cn_frame_send(int drawing, int terminal, const uint8_t *behind, size_t count);
// Sends bytes as one frame, or as they are where there is no memory.
void cn_frame_pass(int terminal, const uint8_t *bytes, size_t count);

// Runs a program of the path and waits for its end; returns 0 when it could not be started.
int cn_run(char *const arguments[], int *code);

int cn_input_start(void);
void cn_input_stop(void);
int cn_input_descriptor(void);

#endif
