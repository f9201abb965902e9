import { ok, type Result } from '../../basics/result';
import { decodeText } from './decode-text';
import { limits } from './limits';
import { parseCsv } from './parse-csv';
import type { RawSource } from './raw-sheet';
import { readWorkbook, type ReadProgress } from './read-workbook';
import { sniff } from './sniff';
import { Unreadable } from './unreadable';

/**
 * The sheets of a register file as raw cells. What the bytes are decides, not the name; a name that contradicts them in a
 * way that officers cannot see (text named .xlsx) is refused with the remedy.
 */
export function readSource(bytes: Uint8Array, fileName: string, progress: ReadProgress = () => {}): Result<RawSource> {
  try {
    return ok(read(bytes, fileName, progress));
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function read(bytes: Uint8Array, fileName: string, progress: ReadProgress): RawSource {
  if (bytes.length > limits.fileBytes) {
    throw new Unreadable('register-file-too-large', { limit: limits.fileBytes / 1_048_576 });
  }
  switch (sniff(bytes)) {
    case 'empty':
      throw new Unreadable('register-empty');
    case 'encrypted':
      throw new Unreadable('register-encrypted');
    case 'xls':
      throw new Unreadable('register-old-xls');
    case 'html':
      throw new Unreadable('register-html');
    case 'utf-16':
      throw new Unreadable('register-utf-16');
    case 'pdf':
      throw new Unreadable('register-pdf');
    case 'binary':
      throw new Unreadable('register-not-spreadsheet');
    case 'zip':
      return { fileName, encoding: 'xlsx', sheets: readWorkbook(bytes, progress) };
    case 'text': {
      if (/\.xls[xmb]?$/i.test(fileName)) throw new Unreadable('register-text-named-xlsx');
      const { text, encoding } = decodeText(bytes);
      const rows = parseCsv(text);
      progress(1);
      return { fileName, encoding, sheets: [{ name: '', hidden: false, rows }] };
    }
  }
}
