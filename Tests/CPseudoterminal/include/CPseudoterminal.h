// Pseudoterminals and processes on them: what Swift's Glibc module leaves out.

#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stddef.h>
#include <stdint.h>

enum { CPT_TERMINAL, CPT_CLOSED, CPT_NULL };

// Opens a pair of a size; the master does not block. Returns 0, or -1.
int cpt_open(int columns, int rows, int *master, int *slave, char *name, size_t capacity);

// Starts a program in a session of its own, with the terminal of that name as the controlling one
// and as its streams (or with stdin closed or null). Returns the process, or -1.
int cpt_spawn(const char *terminal, const char *program, char *const arguments[],
              char *const environment[], int input);

// Changes the size; the kernel tells the processes.
int cpt_resize(int master, int columns, int rows);

// Waits for reading (1) or writing (2), as bits; returns those that are possible.
int cpt_poll(int descriptor, int wanted, int milliseconds);

// Whether the process has ended, and by which code or signal.
int cpt_has_ended(int process, int *code, int *signal);

// Writes the terminal's settings as bytes; returns how many.
size_t cpt_settings(int descriptor, uint8_t *bytes, size_t capacity);

#endif
