import type { CallOutput } from '../ipc/contract';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import type { KnownKind } from './kinds/kinds';
import type { PackageKind } from './layout';
import type { PackageRecord } from './package-record';
import type { Verdict } from './verdict';

/** Enters an exported package in the list of what was sent. Its id in the table is new with every export. */
export function recordSent(
  exported: CallOutput<'packages.export'>,
  about: { readonly kind: KnownKind; readonly electionId: string; readonly title: string },
  context: CommandContext,
): ChangeDraft {
  const { path, packageId, sha256, bytes, verdict } = exported;
  const record: PackageRecord = {
    direction: 'out',
    kind: about.kind,
    electionId: about.electionId,
    packageId,
    fileName: verdict.file,
    path,
    sha256,
    bytes,
    at: context.now,
    title: about.title,
    ...judgement(verdict),
  };
  return draft('package.sent', `导出报送包：${verdict.file}（${verdict.grade}）`, context.newId(), record);
}

/** Enters a received package with what was found. Null where not even its kind could be read: there is nothing to enter. */
export function recordReceived(received: CallOutput<'packages.verify'>, context: CommandContext): ChangeDraft | null {
  const { verdict, kind, packageId, sha256, bytes, content } = received;
  if (kind === null || packageId === null) return null;
  const record: PackageRecord = {
    direction: 'in',
    kind: kind as PackageKind,
    electionId: '',
    packageId,
    fileName: verdict.file,
    path: '',
    sha256,
    bytes,
    at: context.now,
    title: content?.title ?? verdict.file,
    ...judgement(verdict),
  };
  return draft('package.received', `登记收到的报送包：${verdict.file}（${verdict.grade}）`, context.newId(), record);
}

function judgement({ grade, signer, findings }: Verdict): Pick<PackageRecord, 'grade' | 'signer' | 'findings'> {
  return { grade, signer: signer && { ...signer }, findings: findings.map(one => ({ ...one })) };
}

function draft(command: string, words: string, id: string, record: PackageRecord): ChangeDraft {
  return { command, words: words.slice(0, 500), changes: [{ table: 'packages', id, body: record }] };
}
