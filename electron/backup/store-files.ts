import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What belongs to this machine or can be made again, and so is no part of a backup. */
const leftOut = /^(write\.lock|journal\.head|lockout\.json|incarnation|backup\.json|checkpoint.*|torn-tail.*)$|\.tmp$/;

/** Relative paths (forward slashes) of the files that make up a store, the journal first; attachments go into the pool. */
export async function storeFiles(folder: string, below = ''): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (path === 'attachments') continue;
    if (entry.isDirectory()) files.push(...(await storeFiles(folder, path)));
    else if (entry.isFile() && !leftOut.test(entry.name)) files.push(path);
  }
  return files.sort((a, b) => Number(b === 'journal.jsonl') - Number(a === 'journal.jsonl') || (a < b ? -1 : 1));
}
