import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { ok, type Result } from '#shared/basics/result';
import type { OpeningNotice } from '#shared/ipc/contract';
import { errorCode } from '../files/disk-errors';
import { alteredOrThrow } from './altered';
import { makeCheckpoint } from './checkpoint';
import { inspectCheckpoint, type CheckpointInfo } from './checkpoint-file';
import { checkpointPath, setAsidePath } from './layout';
import type { JournalState } from './state';

/** Takes the checkpoint if it fits this journal; otherwise keeps it aside and makes a new one from the journal. */
export async function openCheckpoint(state: JournalState): Promise<Result<OpeningNotice[]>> {
  const path = checkpointPath(state.folder);
  let info: CheckpointInfo | null = null;
  try {
    info = await inspectCheckpoint(path, state.storeId);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ok([]);
    if (errorCode(error) !== null) throw error;
    // Not even JSON: damaged like any other.
  }
  if (info && state.lines[info.at.seq - 1]?.hash === info.at.hash) {
    state.checkpoint = info;
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
