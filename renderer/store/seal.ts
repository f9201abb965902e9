import type { TableName } from '#shared/journal/change-set';
import { tables } from '#shared/journal/tables';
import type { SealedRow } from './open-database';

const NONCE_BYTES = 12;

/** Seals and opens row bodies under one row key, which never leaves WebCrypto again. */
export interface Sealer {
  sealRow(table: TableName, row: { id: string; rev: number; body: object }): Promise<SealedRow>;
  /** Throws when the row was altered, moved to another id or table, or sealed under another key. */
  openRow(table: TableName, row: SealedRow): Promise<object>;
  sealText(text: string): Promise<Uint8Array<ArrayBuffer>>;
  openText(sealed: Uint8Array<ArrayBuffer>): Promise<string>;
}

/** `rowKey` is base64 of 32 bytes. */
export async function makeSealer(rowKey: string): Promise<Sealer> {
  const raw = Uint8Array.from(atob(rowKey), char => char.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  async function seal(text: string, bound: string): Promise<Uint8Array<ArrayBuffer>> {
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const algorithm = { name: 'AES-GCM', iv, additionalData: encoder.encode(bound) };
    const cipher = await crypto.subtle.encrypt(algorithm, key, encoder.encode(text));
    const sealed = new Uint8Array(NONCE_BYTES + cipher.byteLength);
    sealed.set(iv);
    sealed.set(new Uint8Array(cipher), NONCE_BYTES);
    return sealed;
  }

  async function open(sealed: Uint8Array<ArrayBuffer>, bound: string): Promise<string> {
    const iv = sealed.slice(0, NONCE_BYTES);
    const algorithm = { name: 'AES-GCM', iv, additionalData: encoder.encode(bound) };
    return decoder.decode(await crypto.subtle.decrypt(algorithm, key, sealed.slice(NONCE_BYTES)));
  }

  return {
    async sealRow(table, { id, rev, body }) {
      const keys = indexKeys(table, body);
      const sealed = await seal(JSON.stringify(body), binding(table, id, rev, keys));
      return { ...keys, id, rev, sealed };
    },
    async openRow(table, row) {
      const keys = Object.fromEntries(tables[table].keys.filter(key => key in row).map(key => [key, row[key]]));
      return JSON.parse(await open(row.sealed, binding(table, row.id, row.rev, keys))) as object;
    },
    sealText: text => seal(text, 'text'),
    openText: sealed => open(sealed, 'text'),
  };
}

/** The body's fields that stand unsealed; a field that is no text or number is left out and so not found by index. */
function indexKeys(table: TableName, body: object): Record<string, string | number> {
  const keys: Record<string, string | number> = {};
  for (const key of tables[table].keys) {
    const value = (body as Record<string, unknown>)[key];
    if (typeof value === 'string' || typeof value === 'number') keys[key] = value;
  }
  return keys;
}

/** What a sealed body is tied to: swapping rows, revisions or index keys in the database is noticed. */
function binding(table: TableName, id: string, rev: number, keys: Record<string, unknown>): string {
  return JSON.stringify([table, id, rev, keys]);
}
