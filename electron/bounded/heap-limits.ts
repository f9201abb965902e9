/**
 * V8's limits in a process that works on foreign files. With the bytes themselves, which lie outside the heap, and the
 * process that waits, the command line stays below the 512 MB of formats.md 1.
 */
export const HEAP_FLAGS = ['--max-old-space-size=272', '--max-semi-space-size=8'] as const;
