import type { CallName } from '#shared/ipc/contract';
import type { Handlers } from './handler';
import { filesHandlers } from './handlers/files';
import { journalHandlers } from './handlers/journal';
import { runtimeHandlers } from './handlers/runtime';
import { sessionHandlers } from './handlers/session';

/** Every call of the contract and who answers it. A missing one does not compile. */
export const allHandlers = {
  ...runtimeHandlers,
  ...filesHandlers,
  ...sessionHandlers,
  ...journalHandlers,
} as unknown as Handlers<CallName>;
