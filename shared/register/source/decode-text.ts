import { Unreadable } from './unreadable';

/** UTF-8 when every byte agrees (with or without a mark), else GB18030, which also covers GBK and GB 2312. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'gb18030' } {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // The next encoding, or the refusal below.
    }
  }
  throw new Unreadable('register-encoding-unknown');
}
