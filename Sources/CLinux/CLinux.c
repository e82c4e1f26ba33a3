#define _GNU_SOURCE
#include "CLinux.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

int charter_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

int charter_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int charter_spawn_close_from(posix_spawn_file_actions_t *actions, int first) {
  return posix_spawn_file_actions_addclosefrom_np(actions, first);
}

int charter_spawn_in(posix_spawn_file_actions_t *actions, const char *directory) {
  return posix_spawn_file_actions_addchdir_np(actions, directory);
}
