#pragma once
#include <stdio.h>   /* readline.h uses FILE without including it. */
#include <stdlib.h>
#include <wchar.h>
#include <readline/readline.h>
#include <readline/history.h>
#ifdef __linux__
#include <sys/timerfd.h>
#endif
/* The C library's module shows it to Swift only under feature macros that cannot be set there. */
extern int wcwidth(wchar_t);
