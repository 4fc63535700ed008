#ifndef CZLIB_H
#define CZLIB_H

#include <stddef.h>
#include <stdint.h>

// The part of zlib that the readers use, in plain C types. zlib.h stays out of this header: its
// macros and structs are not made for Swift, and a z_stream must not move once it is in use.

typedef struct cz_inflater cz_inflater;

// How the deflated bytes are wrapped.
enum {
  CZ_RAW = 0,   // as in ZIP archives
  CZ_GZIP = 1,  // with header and checksum
};

// What a step came to.
enum {
  CZ_MORE = 0,       // input or output is used up; go on with more
  CZ_END = 1,        // the stream is complete, its checksum right
  CZ_CORRUPT = 2,    // see cz_message
  CZ_NO_MEMORY = 3,
};

// NULL when there is no memory.
cz_inflater *cz_open(int wrapping);

void cz_close(cz_inflater *inflater);

// Makes ready for the next member.
int cz_reset(cz_inflater *inflater);

// Inflates as much as fits; tells how much input was taken and output made.
int cz_inflate(cz_inflater *inflater, const uint8_t *input, size_t input_count, size_t *consumed,
               uint8_t *output, size_t output_count, size_t *produced);

// What is wrong with the stream, in zlib's words; never NULL.
const char *cz_message(const cz_inflater *inflater);

uint32_t cz_crc32(uint32_t crc, const uint8_t *bytes, size_t count);

#endif
