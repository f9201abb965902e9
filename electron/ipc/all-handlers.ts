import type { CallName } from '#shared/ipc/contract';
import type { Handlers } from './handler';
import { attachmentHandlers } from './handlers/attachments';
import { backupHandlers } from './handlers/backup';
import { documentHandlers } from './handlers/documents';
import { filesHandlers } from './handlers/files';
import { journalHandlers } from './handlers/journal';
import { keyHandlers } from './handlers/keys';
import { packageHandlers } from './handlers/packages';
import { runtimeHandlers } from './handlers/runtime';
import { sessionHandlers } from './handlers/session';

/** Every call of the contract and who answers it. A missing one does not compile. */
export const allHandlers = {
  ...runtimeHandlers,
  ...filesHandlers,
  ...sessionHandlers,
  ...journalHandlers,
  ...backupHandlers,
  ...keyHandlers,
  ...packageHandlers,
  ...documentHandlers,
  ...attachmentHandlers,
} satisfies Handlers<CallName>;
