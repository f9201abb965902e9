import { ok, refuse, type Result } from '#shared/basics/result';
import { settingsSchema } from '#shared/communities/bureau';
import type { Journal } from '../../journal/journal';
import type { Handlers } from '../handler';
import type { HandlerContext } from '../handler-context';

type Names =
  'journal.append' | 'journal.read' | 'journal.checkpoint' | 'journal.inverse' | 'journal.audit' | 'journal.check';

export const journalHandlers: Handlers<Names> = {
  'journal.append': async ({ changeSet }, { session }) => {
    const open = session.open();
    if (!open.ok) return open;
    const { journal, officer } = open.value;
    if (changeSet.by !== officer.id && changeSet.by !== 'system') return refuse('journal-not-yours');
    const head = await journal.append(changeSet);
    const settings = changeSet.changes.find(({ table, id }) => table === 'settings' && id === 'bureau');
    const parsed = settingsSchema.safeParse(settings?.body);
    if (head.ok && parsed.success) await session.settingsChanged(parsed.data);
    return head;
  },
  'journal.read': ({ after }, context) =>
    withJournal(context, async journal => {
      const entries = await journal.read(after);
      return entries.ok ? ok({ entries: entries.value, head: journal.head() }) : entries;
    }),
  'journal.checkpoint': ({ page }, context) => withJournal(context, journal => journal.checkpointPage(page)),
  'journal.inverse': ({ seq }, context) => withJournal(context, journal => journal.inverse(seq)),
  'journal.audit': ({ before, limit, text }, context) =>
    withJournal(context, journal => journal.audit(before, limit, text)),
  'journal.check': (_, context) => withJournal(context, journal => journal.check()),
};

async function withJournal<T>(
  { session }: HandlerContext,
  work: (journal: Journal) => Promise<Result<T>>,
): Promise<Result<T>> {
  const open = session.open();
  return open.ok ? work(open.value.journal) : open;
}
