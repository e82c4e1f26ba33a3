// What charter uses of Linux and of the GNU library beyond POSIX: Swift's Glibc module lacks it.
#ifndef CHARTER_LINUX_H
#define CHARTER_LINUX_H

#include <spawn.h>

/// A file in memory, closed when another program starts; -1 with `errno`.
int charter_memory_file(const char *name);

/// A pipe whose ends are closed when another program starts; -1 with `errno`.
int charter_pipe(int ends[2]);

/// Lets a new program start with no descriptor from `first` on; an error number.
int charter_spawn_close_from(posix_spawn_file_actions_t *actions, int first);

/// Lets a new program start in a directory; an error number.
int charter_spawn_in(posix_spawn_file_actions_t *actions, const char *directory);

#endif
