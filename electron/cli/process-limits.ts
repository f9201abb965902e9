/** A command computes in a process of its own, which can be stopped whatever it is doing; both together stay below 512 MB. */
export const HEAP_FLAGS = ['--max-old-space-size=272', '--max-semi-space-size=8'];

/** The child's message that it has its answer. */
export const COMPUTED = 'computed';
