#ifndef CPREFETCH_H
#define CPREFETCH_H

// Asks the processor to fetch the memory at an address, for which Swift has no word. Any address
// will do; none is read.
static inline void cp_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
