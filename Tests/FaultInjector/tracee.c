#define _GNU_SOURCE
#include "tracee.h"

#include <elf.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <unistd.h>

enum stop read_stop(pid_t thread, long *number, uint64_t arguments[6], int64_t *result) {
  struct __ptrace_syscall_info info;
  memset(&info, 0, sizeof info);
  if (ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof info, &info) <= 0) return STOP_ELSEWHERE;
  switch (info.op) {
    case PTRACE_SYSCALL_INFO_ENTRY:
      *number = (long)info.entry.nr;
      for (int i = 0; i < 6; i++) arguments[i] = info.entry.args[i];
      return STOP_BEFORE_CALL;
    case PTRACE_SYSCALL_INFO_EXIT:
      *result = info.exit.rval;
      return STOP_AFTER_CALL;
    default:
      return STOP_ELSEWHERE;
  }
}

#if defined(__x86_64__)

static void write_register(pid_t thread, size_t offset, uint64_t value) {
  ptrace(PTRACE_POKEUSER, thread, offset, value);
}

void leave_out_call(pid_t thread) {
  write_register(thread, offsetof(struct user, regs.orig_rax), (uint64_t)-1);
}

void write_argument(pid_t thread, int position, uint64_t value) {
  static const size_t places[6] = {
      offsetof(struct user, regs.rdi), offsetof(struct user, regs.rsi),
      offsetof(struct user, regs.rdx), offsetof(struct user, regs.r10),
      offsetof(struct user, regs.r8),  offsetof(struct user, regs.r9),
  };
  write_register(thread, places[position], value);
}

void write_result(pid_t thread, int64_t value) {
  write_register(thread, offsetof(struct user, regs.rax), (uint64_t)value);
}

#elif defined(__aarch64__)

// Registers x0 to x5 hold the arguments, x0 then the result.
static void write_register(pid_t thread, int position, uint64_t value) {
  struct user_regs_struct registers;
  struct iovec part = {&registers, sizeof registers};
  if (ptrace(PTRACE_GETREGSET, thread, NT_PRSTATUS, &part) != 0) return;
  registers.regs[position] = value;
  ptrace(PTRACE_SETREGSET, thread, NT_PRSTATUS, &part);
}

void leave_out_call(pid_t thread) {
  int number = -1;
  struct iovec part = {&number, sizeof number};
  ptrace(PTRACE_SETREGSET, thread, NT_ARM_SYSTEM_CALL, &part);
}

void write_argument(pid_t thread, int position, uint64_t value) {
  write_register(thread, position, value);
}

void write_result(pid_t thread, int64_t value) { write_register(thread, 0, (uint64_t)value); }

#else
#error "written for x86_64 and aarch64"
#endif

size_t read_memory(pid_t thread, uint64_t address, void *into, size_t length) {
  struct iovec here = {into, length}, there = {(void *)(uintptr_t)address, length};
  ssize_t count = process_vm_readv(thread, &here, 1, &there, 1, 0);
  return count < 0 ? 0 : (size_t)count;
}

// A name ends where it ends, and what lies behind may not be readable: pages are taken one by one.
static void read_name(pid_t thread, uint64_t address, char *into, size_t room) {
  size_t done = 0;
  into[0] = 0;
  while (done + 1 < room) {
    size_t part = 4096 - (size_t)((address + done) % 4096);
    if (part > room - 1 - done) part = room - 1 - done;
    size_t count = read_memory(thread, address + done, into + done, part);
    into[done + count] = 0;
    if (count < part || memchr(into + done, 0, count)) return;
    done += count;
  }
}

static void read_link(pid_t thread, const char *name, char *into, size_t room) {
  char link[64];
  snprintf(link, sizeof link, "/proc/%d/%s", thread, name);
  ssize_t length = readlink(link, into, room - 1);
  into[length < 0 ? 0 : length] = 0;
}

void resolve_descriptor(pid_t thread, int descriptor, char *into, size_t room) {
  char name[32];
  snprintf(name, sizeof name, "fd/%d", descriptor);
  read_link(thread, name, into, room);
}

// Takes `.` and `..` and doubled slashes out of an absolute path.
static void tidy(char *path) {
  char *end = path;
  for (char *part = path; *part;) {
    while (*part == '/') part++;
    size_t length = strcspn(part, "/");
    if (length == 2 && part[0] == '.' && part[1] == '.') {
      while (end > path && *--end != '/') {
      }
    } else if (length > 0 && !(length == 1 && part[0] == '.')) {
      *end++ = '/';
      memmove(end, part, length);
      end += length;
    }
    part += length;
  }
  if (end == path) *end++ = '/';
  *end = 0;
}

void resolve_path(pid_t thread, int folder, uint64_t name, char *into, size_t room) {
  char given[PATH_MAX];
  read_name(thread, name, given, sizeof given);
  if (given[0] == '/') {
    snprintf(into, room, "%s", given);
  } else {
    char base[PATH_MAX];
    if (folder == AT_FDCWD) {
      read_link(thread, "cwd", base, sizeof base);
    } else {
      resolve_descriptor(thread, folder, base, sizeof base);
    }
    if (given[0] == 0) {
      snprintf(into, room, "%s", base);
    } else {
      snprintf(into, room, "%.*s/%.*s", PATH_MAX, base, PATH_MAX, given);
    }
  }
  if (into[0] == '/') tidy(into);
}

int64_t position_of_write(pid_t thread, int descriptor, uint64_t *inode) {
  char name[64], line[128];
  struct stat status;
  *inode = 0;
  snprintf(name, sizeof name, "/proc/%d/fd/%d", thread, descriptor);
  if (stat(name, &status) != 0) return -1;
  *inode = status.st_ino;
  snprintf(name, sizeof name, "/proc/%d/fdinfo/%d", thread, descriptor);
  FILE *file = fopen(name, "re");
  if (!file) return -1;
  long long position = -1;
  unsigned flags = 0;
  while (fgets(line, sizeof line, file)) {
    sscanf(line, "pos: %lld", &position);
    sscanf(line, "flags: %o", &flags);
  }
  fclose(file);
  return flags & O_APPEND ? status.st_size : position;
}
