import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpeningNotice } from '#shared/ipc/contract';
import { writeFileAtomic } from '../files/atomic-write';
import { readAcknowledged } from './acknowledged-head';
import { setAsidePath } from './layout';
import type { LineIndex, Scan } from './scan';

interface Settled {
  readonly lines: LineIndex[];
  readonly bytes: number;
  readonly notices: OpeningNotice[];
  readonly shortened: boolean;
}

/**
 * Leaves the file ending in a whole line: a missing newline is added, a piece of a line is kept in a file beside and
 * cut off. The piece is safe on the disk before the journal is touched.
 */
export async function settleTail(folder: string, file: FileHandle, scan: Scan, now: Date): Promise<Settled> {
  const acknowledged = await readAcknowledged(folder);
  const lines = scan.lines;
  let bytes = scan.bytes;
  const notices: OpeningNotice[] = [];
  if (scan.rest.kind === 'unterminated') {
    await file.write(Buffer.from('\n'), 0, 1, scan.fileBytes);
    await file.sync();
    lines.push(scan.rest.line);
    bytes = scan.fileBytes + 1;
  }
  const shortened = acknowledged !== null && acknowledged.seq > lines.length;
  if (scan.rest.kind === 'torn') {
    const aside = setAsidePath(folder, 'torn-tail', now);
    const piece = Buffer.alloc(scan.fileBytes - scan.bytes);
    await file.read(piece, 0, piece.length, scan.bytes);
    await writeFileAtomic(aside, piece);
    await file.truncate(scan.bytes);
    await file.sync();
    notices.push({ kind: 'torn-tail', words: tornWords(lines.length, piece.length, basename(aside), shortened) });
  } else if (shortened) {
    const missing = acknowledged.seq - lines.length;
    notices.push({
      kind: 'torn-tail',
      words: `日志末尾缺少 ${missing} 条上次已确认保存的记录（第 ${lines.length + 1} 号起），磁盘可能在断电时丢失了数据。请核对最近的操作，必要时从备份恢复。`,
    });
  }
  return { lines, bytes, notices, shortened };
}

function tornWords(whole: number, bytes: number, aside: string, shortened: boolean): string {
  const what = `日志最后一行没有写完（第 ${whole + 1} 号，${bytes} 字节），已移到文件“${aside}”，前面 ${whole} 条记录完整。`;
  return shortened
    ? `${what}这一条上次曾确认保存，请核对最近一次操作并重做。`
    : `${what}这一条尚未确认保存，请看一下最近一次操作是否需要重做。`;
}
