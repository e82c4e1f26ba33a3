// Looking into a stopped thread of the command, and changing what it is about to do.
#ifndef TRACEE_H
#define TRACEE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Where a thread has stopped.
enum stop { STOP_ELSEWHERE, STOP_BEFORE_CALL, STOP_AFTER_CALL };

// Where a thread has stopped; before a call also which one, and with what.
enum stop read_stop(pid_t thread, long *number, uint64_t arguments[6], int64_t *result);

// Before a call: none is made after all. Its result is then to be written at the stop after it.
void leave_out_call(pid_t thread);

// Before a call: writes another argument.
void write_argument(pid_t thread, int position, uint64_t value);

// After a call: writes another result, an error as its negative number.
void write_result(pid_t thread, int64_t value);

// Copies memory of a thread; returns how much of it could be read.
size_t read_memory(pid_t thread, uint64_t address, void *into, size_t length);

// The absolute path that a thread means by a name beside an open folder (or AT_FDCWD), links not
// followed, dots taken out. An empty name means the folder itself.
void resolve_path(pid_t thread, int folder, uint64_t name, char *into, size_t room);

// The path behind an open descriptor of a thread.
void resolve_descriptor(pid_t thread, int descriptor, char *into, size_t room);

// The position at which a write to a descriptor lands, and the file's inode.
int64_t position_of_write(pid_t thread, int descriptor, uint64_t *inode);

#endif
