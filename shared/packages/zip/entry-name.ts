import { limits } from '../layout';

const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** An entry's name as text; null when it is not UTF-8. Plain ASCII needs no UTF-8 flag, everything else does. */
export function decodeName(bytes: Uint8Array, utf8Flag: boolean): string | null {
  if (!utf8Flag && bytes.some(byte => byte > 0x7f)) return null;
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Whether a name stays inside the package on every system: relative, no `..`, no backslash, no drive letter, no control
 * or bidirectional characters, no segment that Windows would change, in normal form C.
 */
export function isSafeName(name: string, byteLength: number): boolean {
  if (name === '' || byteLength > limits.pathBytes || name.normalize('NFC') !== name) return false;
  // eslint-disable-next-line no-control-regex -- exactly these must not be in a name
  if (/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff<>:"\\|?*]/.test(name)) return false;
  return name
    .split('/')
    .every(
      part =>
        part !== '' &&
        !/^\.+$/.test(part) &&
        !/[. ]$/.test(part) &&
        !/^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(part),
    );
}

/** A name that may be shown: nothing that moves the cursor, reorders text or fills the page. */
export function showName(name: string): string {
  // eslint-disable-next-line no-control-regex -- replaced before anything is shown
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '�').slice(0, 120);
}
