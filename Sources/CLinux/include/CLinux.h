// What charter uses of Linux and of the GNU library beyond POSIX, and what has to be written in C
// because it runs while Swift cannot: Swift's Glibc module lacks the one, and no Swift code may run
// in the other.
#ifndef CHARTER_LINUX_H
#define CHARTER_LINUX_H

#include <spawn.h>
#include <stddef.h>
#include <sys/types.h>

// MARK: Programs

/// A file in memory, closed when another program starts; -1 with `errno`.
int charter_memory_file(const char *name);

/// A pipe whose ends are closed when another program starts; -1 with `errno`.
int charter_pipe(int ends[2]);

/// Lets a new program start with no descriptor from `first` on; an error number.
int charter_spawn_close_from(posix_spawn_file_actions_t *actions, int first);

/// Lets a new program start in a directory; an error number.
int charter_spawn_in(posix_spawn_file_actions_t *actions, const char *directory);

// MARK: Temporary folders

/// Makes a folder from a template of `mkdtemp`, and keeps it in mind until it is removed; -1 with
/// `errno`.
///
/// No signal arrives between the two.
int charter_temporary_make(char *template);

/// Removes a folder that was made here, with all that is in it.
void charter_temporary_remove(const char *path);

/// Removes all folders that are left: called at the end of the process, and by handlers of signals
/// (async-signal-safe).
void charter_end_temporaries(void);

// MARK: Programs that run

/// Whether a child has ended, without taking its status: 1 or 0; -1 with `errno`.
int charter_has_ended(pid_t child);

/// Notes that a program runs: it is killed if charter is ended by a signal.
///
/// `target` is what `kill` takes: a process, or the negative number of a group.
void charter_note_program(pid_t target);

/// Notes that a program has ended, before its number can be that of another one.
void charter_forget_program(pid_t target);

// MARK: The phase of an apply

/// How far an apply is. One number, which signal handlers read and change as well.
enum {
  CHARTER_READING = 0,
  CHARTER_WRITING = 1,
  CHARTER_COMMITTED = 2,
  /// A message said that nothing was applied: that stays true.
  CHARTER_INTERRUPTED = 3,
};

int charter_phase(void);

void charter_set_phase(int phase);

/// Sets the phase to `desired` if it is `expected`; returns the phase before.
int charter_exchange_phase(int expected, int desired);

// MARK: The end of charter

/// Turns the signals that end a program at an internal error, without memory, or without stack into
/// one line on standard error and the exit code that is true; see SafetyNet.c.
void charter_catch_traps(void);

/// Gives the calling thread the stack that the handlers of those signals run on.
void charter_catch_traps_of_thread(void);

/// Registers a function that removes what charter must not leave behind, such as temporary folders.
///
/// It is called from signal handlers, so it may call only what signal-safety(7) lists. At most eight.
void charter_at_sudden_end(void (*cleanup)(void));

/// Kills the programs that charter has started, and runs the registered functions. To be called from
/// a signal handler that ends charter.
void charter_clean_up(void);

// MARK: The start of charter

/// Opens the standard streams that are closed, so that no other file gets their numbers. Reading or
/// writing there still fails. Returns 0, or an error number.
int charter_keep_standard_streams(void);

/// Runs `body` on a stack of at least `size` bytes, whatever the limit of the stack is, if there is
/// memory for it.
void charter_run_with_stack(size_t size, void (*body)(void));

#endif
