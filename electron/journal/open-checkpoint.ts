import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { ok, type Result } from '#shared/basics/result';
import type { OpeningNotice } from '#shared/ipc/contract';
import { alteredOrThrow } from './altered';
import { makeCheckpoint } from './checkpoint';
import { checkpointPath, setAsidePath } from './layout';
import type { JournalState } from './state';
import type { Survey } from './survey';

/** Takes the checkpoint if it fits this journal; otherwise keeps it aside and makes a new one from the journal. */
export async function openCheckpoint(
  state: JournalState,
  found: Survey['checkpoint'],
): Promise<Result<OpeningNotice[]>> {
  if (found === 'none') return ok([]);
  const path = checkpointPath(state.folder);
  if (found !== 'damaged' && state.lines[found.at.seq - 1]?.hash === found.at.hash) {
    state.checkpoint = found;
    return ok([]);
  }
  const aside = setAsidePath(state.folder, 'checkpoint', state.now());
  await rename(path, aside);
  try {
    await makeCheckpoint(state);
  } catch (error) {
    return alteredOrThrow(error);
  }
  const words = `快照文件损坏，已移到文件“${basename(aside)}”，并已从日志的 ${state.lines.length} 条记录重新生成，数据没有丢失。`;
  return ok([{ kind: 'checkpoint-rebuilt', words }]);
}
