// Ends in the way that is named, under charter's net: trap-probe PHASE stack|memory|abort|thread
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "CLinux.h"

// Never inlined, and used after the call, so that each call needs a frame.
__attribute__((noinline)) static int descend(volatile char *above) {
  volatile char frame[512];
  frame[0] = above ? above[0] : 1;
  return descend(frame) + frame[0];
}

static void *descend_in_thread(void *unused) {
  (void)unused;
  charter_catch_traps_of_thread();
  printf("%d\n", descend(NULL));
  return NULL;
}

static void use_up_memory(void) {
  for (size_t size = (size_t)1 << 30; size >= 4096; size /= 2) {
    while (mmap(NULL, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED) continue;
  }
}

int main(int count, char **words) {
  if (count != 3) return 64;
  charter_catch_traps();
  charter_set_phase(atoi(words[1]));
  if (strcmp(words[2], "stack") == 0) printf("%d\n", descend(NULL));
  if (strcmp(words[2], "thread") == 0) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, descend_in_thread, NULL) != 0) return 64;
    pthread_join(thread, NULL);
  }
  if (strcmp(words[2], "memory") == 0) {
    use_up_memory();
    __builtin_trap();
  }
  if (strcmp(words[2], "abort") == 0) abort();
  return 64;
}
