import type { Page } from 'playwright-core';

/** What lies in the page's database: every row without its nonce-dependent bytes, and how far the journal is applied. */
export interface StoreContent {
  readonly rows: readonly string[];
  /** Sequence number and hash of the last applied journal entry; the hash covers every change before it. */
  readonly position: string;
}

export async function readStore(page: Page): Promise<StoreContent> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const found = (await indexedDB.databases())
      .map(each => each.name ?? '')
      .filter(name => name.startsWith('gongzhi-'));
    if (found.length !== 1) throw new Error(`${found.length} databases`);
    const database = await answer(indexedDB.open(found[0] as string));
    const names = [...database.objectStoreNames];
    const reading = database.transaction(names, 'readonly');
    const rows: string[] = [];
    let position = '';
    for (const name of names) {
      for (const row of (await answer(reading.objectStore(name).getAll())) as Record<string, unknown>[]) {
        const { sealed, seq, hash, ...keys } = row;
        if (name === 'meta') position = JSON.stringify({ seq, hash });
        else rows.push(JSON.stringify([name, keys, (sealed as Uint8Array).byteLength]));
      }
    }
    database.close();
    return { rows: rows.sort(), position };
  });
}
