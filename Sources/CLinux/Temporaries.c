#define _GNU_SOURCE
#include "CLinux.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

// Temporary folders. Each is in the table while it is there, so that a handler of a signal finds it:
// that can neither allocate nor wait for a lock.

enum { FOLDERS = 16, DEPTH = 4 };

static struct {
  // 0: free; 1: being written; 2: a folder.
  atomic_int state;
  char path[PATH_MAX];
} folders[FOLDERS];

// Empties a folder that is open, without `readdir`, which allocates.
static void empty(int folder, int depth) {
  _Alignas(struct dirent64) char buffer[2048];
  long count;
  while ((count = syscall(SYS_getdents64, folder, buffer, sizeof buffer)) > 0) {
    for (long position = 0; position < count;) {
      struct dirent64 *entry = (struct dirent64 *)(buffer + position);
      position += entry->d_reclen;
      if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) {
        continue;
      }
      if (unlinkat(folder, entry->d_name, 0) == 0 || depth == 0) {
        continue;
      }
      int below = openat(folder, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
      if (below >= 0) {
        empty(below, depth - 1);
        close(below);
        unlinkat(folder, entry->d_name, AT_REMOVEDIR);
      }
    }
  }
}

static void remove_folder(const char *path) {
  int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (folder >= 0) {
    empty(folder, DEPTH);
    close(folder);
  }
  rmdir(path);
}

int charter_temporary_make(char *template) {
  if (strlen(template) >= PATH_MAX) {
    errno = ENAMETOOLONG;
    return -1;
  }
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  int result = mkdtemp(template) == NULL ? -1 : 0;
  int number = errno;
  // With a full table the folder is made all the same, and is only removed in the ordinary way.
  for (int slot = 0; result == 0 && slot < FOLDERS; slot++) {
    int free_slot = 0;
    if (atomic_compare_exchange_strong(&folders[slot].state, &free_slot, 1)) {
      strcpy(folders[slot].path, template);
      atomic_store(&folders[slot].state, 2);
      break;
    }
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = number;
  return result;
}

void charter_temporary_remove(const char *path) {
  remove_folder(path);
  for (int slot = 0; slot < FOLDERS; slot++) {
    if (atomic_load(&folders[slot].state) == 2 && strcmp(folders[slot].path, path) == 0) {
      atomic_store(&folders[slot].state, 0);
    }
  }
}

void charter_end_temporaries(void) {
  int number = errno;
  for (int slot = 0; slot < FOLDERS; slot++) {
    if (atomic_load(&folders[slot].state) == 2) {
      remove_folder(folders[slot].path);
    }
  }
  errno = number;
}
