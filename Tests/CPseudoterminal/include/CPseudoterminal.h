#ifndef CPseudoterminal_H
#define CPseudoterminal_H
#endif
