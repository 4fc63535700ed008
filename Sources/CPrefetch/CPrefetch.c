#include "CPrefetch.h"

// All there is is inlined; a target has to have a source.
typedef int cp_nothing;
