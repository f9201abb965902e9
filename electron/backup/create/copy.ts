import { join } from 'node:path';
import type { Operation } from '../../ipc/operations';
import { copyFileHashed } from '../copy-file';
import type { Manifest } from '../manifest';
import type { Plan } from './prepare';

/** Copies every file and answers what was read of it. Throws the disk's error. */
export async function copy(plan: Plan, operation: Operation): Promise<Manifest['files']> {
  let done = 0;
  const copied: Manifest['files'] = [];
  for (const { path, from, bytes } of plan.files) {
    const limit = path === 'journal.jsonl' ? bytes : null;
    const read = await copyFileHashed(from, join(plan.unfinished, ...path.split('/')), limit, chunk => {
      done += chunk;
      operation.progress(done, plan.totalBytes, '正在复制');
    });
    copied.push({ path, ...read });
  }
  return copied;
}
