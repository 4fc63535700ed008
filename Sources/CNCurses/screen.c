#include "CNCurses.h"
typedef int cn_placeholder;
