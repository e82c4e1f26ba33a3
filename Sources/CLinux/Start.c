#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <ucontext.h>
#include <unistd.h>

#include "CLinux.h"

int charter_keep_standard_streams(void) {
  for (int descriptor = 0; descriptor <= 2; descriptor++) {
    if (fcntl(descriptor, F_GETFD) >= 0) continue;
    // The lowest free number is this one. Opened the wrong way round, so that using it is an error.
    int flags = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY;
    if (open("/dev/null", flags) < 0) return errno;
  }
  return 0;
}

static bool has_stack(size_t size) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_STACK, &limit) != 0) return true;
  return limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= size;
}

void charter_run_with_stack(size_t size, void (*body)(void)) {
  static ucontext_t here, there;
  if (has_stack(size) || getcontext(&there) != 0) {
    body();
    return;
  }
  // The page below the stack is not to be touched: where the stack ends, the program is to end.
  size_t guard = (size_t)sysconf(_SC_PAGESIZE);
  char *memory = mmap(NULL, guard + size, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
  if (memory == MAP_FAILED || mprotect(memory, guard, PROT_NONE) != 0) {
    body();
    return;
  }
  there.uc_stack.ss_sp = memory + guard;
  there.uc_stack.ss_size = size;
  there.uc_link = &here;
  makecontext(&there, body, 0);
  swapcontext(&here, &there);
}
