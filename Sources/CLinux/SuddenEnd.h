// What the files of this module share.
#ifndef CHARTER_SUDDEN_END_H
#define CHARTER_SUDDEN_END_H

// Kills the programs that are noted. May be called from a signal handler.
void charter_kill_programs(void);

#endif
