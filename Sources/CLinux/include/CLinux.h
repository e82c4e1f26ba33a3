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

/// Makes a folder from a template of `mkdtemp`, and keeps it in mind until it is removed; -1 with
/// `errno`.
///
/// No signal arrives between the two.
int charter_temporary_make(char *template);

/// Removes a folder that was made here, with all that is in it.
void charter_temporary_remove(const char *path);

/// Removes all folders that are left, and kills the program that charter waits for: called at the end
/// of the process, and by handlers of signals (async-signal-safe).
void charter_end_temporaries(void);

/// Keeps in mind which process group is to be killed if a signal ends charter; 0 for none.
void charter_child_is(int group);

#endif
