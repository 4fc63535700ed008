#include "CVirtualTerminal.h"
typedef int placeholder_CVirtualTerminal;
