#ifndef CVirtualTerminal_H
#define CVirtualTerminal_H
#endif
