import { useEffect, useState } from 'react';
import { bridge } from '../../../app/bridge';
import type { ExportGroup } from './export-view';

/** What the attachments call takes at once. */
const AT_ONCE = 100;

/** Contents that the data folder lacks, though dossiers name them; empty while it is not known. */
export function useMissingScans(groups: readonly ExportGroup[]): ReadonlySet<string> {
  const all = [
    ...new Set(groups.flatMap(({ lines }) => lines.flatMap(({ scans }) => scans.map(({ sha256 }) => sha256)))),
  ];
  const key = all.join(',');
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    void findMissing(key === '' ? [] : key.split(',')).then(found => current && setMissing(new Set(found)));
    return () => void (current = false);
  }, [key]);
  return missing;
}

async function findMissing(all: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE);
    const answer = await bridge['attachments.thumbnails']({ sha256: some });
    if (answer.ok) missing.push(...some.filter((_, index) => answer.value.found[index]?.there === false));
  }
  return missing;
}
