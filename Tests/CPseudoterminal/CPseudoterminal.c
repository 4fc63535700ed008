#include "CPseudoterminal.h"
typedef int placeholder_CPseudoterminal;
