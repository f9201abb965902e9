import { showMoment } from '#shared/basics/moment';
import { kindWords } from '#shared/packages/layout';
import type { PackageRecord } from '#shared/packages/package-record';
import type { Grade } from '#shared/packages/verdict';
import type { VerdictOfFile } from './print-verdict';

export type Direction = 'all' | PackageRecord['direction'];

export interface PackageLine {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly direction: '报送' | '收件';
  readonly at: string;
  readonly grade: Grade;
}

/** Newest first. */
export function packageLines(
  rows: readonly { readonly id: string; readonly body: PackageRecord }[],
  direction: Direction,
): PackageLine[] {
  return rows
    .filter(({ body }) => direction === 'all' || body.direction === direction)
    .sort((a, b) => (a.body.at < b.body.at ? 1 : -1))
    .map(({ id, body }) => ({
      id,
      title: body.title,
      kind: kindWords[body.kind],
      direction: body.direction === 'out' ? '报送' : '收件',
      at: showMoment(body.at),
      grade: body.grade,
    }));
}

/** "1.4 MB", "312 KB". */
export function showSize(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** The verdict as it was when the package was written or received. */
export function verdictOfRecord({ fileName, grade, signer, findings, sha256, at }: PackageRecord): VerdictOfFile {
  return { verdict: { format: 'gongzhi/verdict@1', file: fileName, grade, signer, findings }, sha256, checkedAt: at };
}
