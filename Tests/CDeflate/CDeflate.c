#include "CDeflate.h"

#include <zlib.h>

size_t cd_deflate(const uint8_t *input, size_t input_count, uint8_t *output, size_t output_count,
                  int with_gzip_wrapping) {
  z_stream stream = {0};
  const int bits = with_gzip_wrapping ? MAX_WBITS + 16 : -MAX_WBITS;
  if (deflateInit2(&stream, 6, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (z_const Bytef *)input;
  stream.avail_in = (uInt)input_count;
  stream.next_out = output;
  stream.avail_out = (uInt)output_count;
  const int result = deflate(&stream, Z_FINISH);
  const size_t produced = stream.total_out;
  (void)deflateEnd(&stream);
  return result == Z_STREAM_END ? produced : 0;
}

uint32_t cd_crc32(const uint8_t *bytes, size_t count) {
  return (uint32_t)crc32(0, bytes, (uInt)count);
}
