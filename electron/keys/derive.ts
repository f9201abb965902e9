import { hkdfSync } from 'node:crypto';

/** 32 bytes for one purpose of one store. Knowing one of them tells nothing about the data key or the others. */
export function deriveSecret(dataKey: Buffer, storeId: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.from(storeId, 'utf8'), `gongzhi ${purpose} 1`, 32));
}
