#include "CZlib.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

struct cz_inflater {
  z_stream stream;
};

static uInt clamped(size_t count) { return count > UINT_MAX ? UINT_MAX : (uInt)count; }

cz_inflater *cz_open(int wrapping) {
  cz_inflater *inflater = calloc(1, sizeof *inflater);
  if (inflater == NULL) return NULL;
  // The window's size in bits; 16 more asks for gzip, a negative one for no wrapping at all.
  const int bits = wrapping == CZ_GZIP ? MAX_WBITS + 16 : -MAX_WBITS;
  if (inflateInit2(&inflater->stream, bits) != Z_OK) {
    free(inflater);
    return NULL;
  }
  return inflater;
}

void cz_close(cz_inflater *inflater) {
  if (inflater == NULL) return;
  (void)inflateEnd(&inflater->stream);
  free(inflater);
}

int cz_reset(cz_inflater *inflater) {
  return inflateReset(&inflater->stream) == Z_OK ? CZ_MORE : CZ_CORRUPT;
}

int cz_inflate(cz_inflater *inflater, const uint8_t *input, size_t input_count, size_t *consumed,
               uint8_t *output, size_t output_count, size_t *produced) {
  z_stream *stream = &inflater->stream;
  const uInt given = clamped(input_count);
  const uInt room = clamped(output_count);
  stream->next_in = (z_const Bytef *)input;
  stream->avail_in = given;
  stream->next_out = output;
  stream->avail_out = room;
  const int result = inflate(stream, Z_NO_FLUSH);
  *consumed = given - stream->avail_in;
  *produced = room - stream->avail_out;
  switch (result) {
    case Z_OK:
    case Z_BUF_ERROR: return CZ_MORE;
    case Z_STREAM_END: return CZ_END;
    case Z_MEM_ERROR: return CZ_NO_MEMORY;
    default: return CZ_CORRUPT;
  }
}

const char *cz_message(const cz_inflater *inflater) {
  return inflater->stream.msg != NULL ? inflater->stream.msg : "invalid data";
}

uint32_t cz_crc32(uint32_t crc, const uint8_t *bytes, size_t count) {
  uLong sum = crc;
  while (count > 0) {
    const uInt part = clamped(count);
    sum = crc32(sum, bytes, part);
    bytes += part;
    count -= part;
  }
  return (uint32_t)sum;
}
