#ifndef CDEFLATE_H
#define CDEFLATE_H

#include <stddef.h>
#include <stdint.h>

// Deflates for the tests: with gzip's wrapping or none. Returns how much of the output was used,
// 0 when it does not fit.
size_t cd_deflate(const uint8_t *input, size_t input_count, uint8_t *output, size_t output_count,
                  int with_gzip_wrapping);

uint32_t cd_crc32(const uint8_t *bytes, size_t count);

#endif
