import type { AttachmentType } from '#shared/attachments/attachment';
import { ok, refuse, type Result } from '#shared/basics/result';
import { checkContents } from '../../attachments/check-contents';
import { copyFileName, writeOpened } from '../../attachments/opened-files';
import { diskFailure } from '../../files/disk-errors';
import { folderRefusal } from '../../files/try-folder';
import type { OpenStore } from '../../session/session';
import type { Handlers } from '../handler';
import type { HandlerContext } from '../handler-context';

type Names =
  | 'attachments.send'
  | 'attachments.put'
  | 'attachments.drop'
  | 'attachments.get'
  | 'attachments.thumbnails'
  | 'attachments.open'
  | 'attachments.openSent'
  | 'attachments.check';

export const attachmentHandlers: Handlers<Names> = {
  'attachments.send': (input, context) => withStore(context, store => context.attachments.send(store, input)),
  'attachments.put': (input, context) => withStore(context, store => context.attachments.put(store, input)),
  'attachments.drop': ({ upload }, context) =>
    withStore(context, store => {
      context.attachments.drop(store, upload);
      return ok({});
    }),
  'attachments.get': (input, context) => withStore(context, store => context.attachments.part(store, input)),
  'attachments.thumbnails': ({ sha256 }, context) =>
    withStore(context, async store => ok(await context.attachments.thumbnails(store, sha256))),
  'attachments.open': ({ sha256, name, mediaType }, context) =>
    withStore(context, async store => {
      const content = await context.attachments.content(store, sha256, name);
      if (!content.ok) return content;
      return openCopy({ name, mediaType, content: content.value }, context);
    }),
  'attachments.openSent': ({ upload, name }, context) =>
    withStore(context, async store => {
      const taken = context.attachments.taken(store, upload, name);
      return taken.ok ? openCopy({ name, ...taken.value }, context) : taken;
    }),
  'attachments.check': ({ operation }, context) =>
    withStore(context, store => context.operations.run(operation, running => checkContents(store, running))),
};

interface Copy {
  readonly name: string;
  readonly mediaType: AttachmentType;
  readonly content: Buffer;
}

async function openCopy(
  { name, mediaType, content }: Copy,
  { folders, openPath }: HandlerContext,
): Promise<Result<Record<string, never>>> {
  let path: string;
  try {
    path = await writeOpened(folders.userData, copyFileName(name, mediaType), content);
  } catch (error) {
    if (diskFailure(error) === null) throw error;
    return folderRefusal(error, folders.userData);
  }
  return (await openPath(path)) === '' ? ok({}) : refuse('open-failed', { path });
}

async function withStore<T>(
  { session }: HandlerContext,
  work: (store: OpenStore) => Result<T> | Promise<Result<T>>,
): Promise<Result<T>> {
  const open = session.open();
  return open.ok ? work(open.value) : open;
}
