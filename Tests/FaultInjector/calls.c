#include "calls.h"

#include <stddef.h>
#include <sys/syscall.h>

// clang-format off
#define SHAPE(name_, kind_, ...)                                                           \
  {.number = SYS_##name_, .name = #name_, .kind = kind_, .folder = -1, .path = -1,         \
   .to_folder = -1, .to_path = -1, .descriptor = -1, .buffer = -1, .length = -1,           \
   .offset = -1, .flags = -1, __VA_ARGS__}
#define AT(n) .folder = n, .path = n + 1
#define OPEN_FILE .descriptor = 0

#if defined(__clang__)
#pragma clang diagnostic ignored "-Winitializer-overrides"
#else
#pragma GCC diagnostic ignored "-Woverride-init"
#endif

static const struct call_shape shapes[] = {
    // Open and close.
    SHAPE(openat, CALL_OPEN, AT(0), .flags = 2),
    SHAPE(openat2, CALL_OPEN, AT(0)),
    SHAPE(close, CALL_CLOSE, OPEN_FILE),
    SHAPE(dup, CALL_FILE, OPEN_FILE),
    SHAPE(dup3, CALL_FILE, OPEN_FILE),
    // Read and write.
    SHAPE(read, CALL_READ, OPEN_FILE, .buffer = 1, .length = 2),
    SHAPE(pread64, CALL_READ, OPEN_FILE, .buffer = 1, .length = 2, .offset = 3),
    SHAPE(readv, CALL_FILE, OPEN_FILE),
    SHAPE(preadv, CALL_FILE, OPEN_FILE),
    SHAPE(write, CALL_WRITE, OPEN_FILE, .buffer = 1, .length = 2),
    SHAPE(pwrite64, CALL_WRITE, OPEN_FILE, .buffer = 1, .length = 2, .offset = 3),
    SHAPE(writev, CALL_FILE, OPEN_FILE),
    SHAPE(pwritev, CALL_FILE, OPEN_FILE),
    SHAPE(lseek, CALL_FILE, OPEN_FILE),
    SHAPE(copy_file_range, CALL_FILE, OPEN_FILE),
    SHAPE(sendfile, CALL_FILE, OPEN_FILE),
    // Make it last.
    SHAPE(fsync, CALL_FILE, OPEN_FILE),
    SHAPE(fdatasync, CALL_FILE, OPEN_FILE),
    SHAPE(syncfs, CALL_FILE, OPEN_FILE),
    SHAPE(sync_file_range, CALL_FILE, OPEN_FILE),
    // Change what is there.
    SHAPE(ftruncate, CALL_FILE, OPEN_FILE, .length = 1),
    SHAPE(truncate, CALL_FILE, .path = 0, .length = 1),
    SHAPE(fallocate, CALL_FILE, OPEN_FILE),
    SHAPE(mkdirat, CALL_FILE, AT(0)),
    SHAPE(unlinkat, CALL_FILE, AT(0), .flags = 2),
    SHAPE(renameat2, CALL_FILE, AT(0), .to_folder = 2, .to_path = 3),
    SHAPE(linkat, CALL_FILE, AT(0), .to_folder = 2, .to_path = 3),
    SHAPE(symlinkat, CALL_FILE, .folder = 1, .path = 2),
    SHAPE(fchmod, CALL_FILE, OPEN_FILE),
    SHAPE(fchmodat, CALL_FILE, AT(0)),
    SHAPE(fchown, CALL_FILE, OPEN_FILE),
    SHAPE(fchownat, CALL_FILE, AT(0)),
    SHAPE(utimensat, CALL_FILE, AT(0)),
    // Ask.
    SHAPE(fstat, CALL_FILE, OPEN_FILE),
    SHAPE(newfstatat, CALL_FILE, AT(0)),
    SHAPE(statx, CALL_FILE, AT(0)),
    SHAPE(faccessat, CALL_FILE, AT(0)),
    SHAPE(faccessat2, CALL_FILE, AT(0)),
    SHAPE(readlinkat, CALL_FILE, AT(0)),
    SHAPE(getdents64, CALL_FILE, OPEN_FILE),
    SHAPE(statfs, CALL_FILE, .path = 0),
    SHAPE(fstatfs, CALL_FILE, OPEN_FILE),
    SHAPE(fcntl, CALL_FILE, OPEN_FILE, .flags = 1),
    SHAPE(flock, CALL_FILE, OPEN_FILE),
    SHAPE(ioctl, CALL_FILE, OPEN_FILE),
    SHAPE(getcwd, CALL_FILE, ),
    SHAPE(chdir, CALL_FILE, .path = 0),
    SHAPE(fchdir, CALL_FILE, OPEN_FILE),
#ifdef SYS_renameat
    SHAPE(renameat, CALL_FILE, AT(0), .to_folder = 2, .to_path = 3),
#endif
#ifdef SYS_open
    SHAPE(open, CALL_OPEN, .path = 0, .flags = 1),
    SHAPE(creat, CALL_OPEN, .path = 0),
    SHAPE(dup2, CALL_FILE, OPEN_FILE),
    SHAPE(mkdir, CALL_FILE, .path = 0),
    SHAPE(rmdir, CALL_FILE, .path = 0),
    SHAPE(unlink, CALL_FILE, .path = 0),
    SHAPE(rename, CALL_FILE, .path = 0, .to_path = 1),
    SHAPE(link, CALL_FILE, .path = 0, .to_path = 1),
    SHAPE(symlink, CALL_FILE, .path = 1),
    SHAPE(chmod, CALL_FILE, .path = 0),
    SHAPE(stat, CALL_FILE, .path = 0),
    SHAPE(lstat, CALL_FILE, .path = 0),
    SHAPE(access, CALL_FILE, .path = 0),
    SHAPE(readlink, CALL_FILE, .path = 0),
    SHAPE(getdents, CALL_FILE, OPEN_FILE),
#endif
    // Not about files, but met so often that the record should name them.
    SHAPE(mmap, CALL_OTHER, ), SHAPE(munmap, CALL_OTHER, ), SHAPE(mprotect, CALL_OTHER, ),
    SHAPE(madvise, CALL_OTHER, ), SHAPE(brk, CALL_OTHER, ), SHAPE(futex, CALL_OTHER, ),
    SHAPE(rt_sigaction, CALL_OTHER, ), SHAPE(rt_sigprocmask, CALL_OTHER, ),
    SHAPE(clone, CALL_OTHER, ), SHAPE(clone3, CALL_OTHER, ), SHAPE(execve, CALL_OTHER, ),
    SHAPE(clock_nanosleep, CALL_OTHER, ), SHAPE(getrandom, CALL_OTHER, ),
    SHAPE(exit, CALL_OTHER, ), SHAPE(exit_group, CALL_OTHER, ), SHAPE(prlimit64, CALL_OTHER, ),
    SHAPE(getpid, CALL_OTHER, ), SHAPE(set_robust_list, CALL_OTHER, ), SHAPE(rseq, CALL_OTHER, ),
    SHAPE(mremap, CALL_OTHER, ), SHAPE(sigaltstack, CALL_OTHER, ), SHAPE(kill, CALL_OTHER, ),
    // What other programs are started with, fed, read and waited for.
    SHAPE(pipe2, CALL_OTHER, ), SHAPE(memfd_create, CALL_OTHER, ), SHAPE(ppoll, CALL_OTHER, ),
    SHAPE(wait4, CALL_OTHER, ), SHAPE(waitid, CALL_OTHER, ),
#ifdef SYS_poll
    SHAPE(poll, CALL_OTHER, ), SHAPE(vfork, CALL_OTHER, ), SHAPE(fork, CALL_OTHER, ),
#endif
};
// clang-format on

const struct call_shape *shape_of_call(long number) {
  static const struct call_shape other = SHAPE(read, CALL_OTHER, .number = -1, .name = NULL);
  for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
    if (shapes[i].number == number) return &shapes[i];
  }
  return &other;
}
