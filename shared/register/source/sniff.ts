export type FileKind = 'zip' | 'encrypted' | 'xls' | 'html' | 'utf-16' | 'pdf' | 'binary' | 'text' | 'empty';

const startsWith = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);

/** What the bytes are, whatever the name says. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b)) return 'zip';
  // The OLE container holds either an old .xls or, encrypted, a new .xlsx.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return holdsWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'xls';
  if (startsWith(bytes, 0x09, 0x08, 0x10, 0x00) || startsWith(bytes, 0x09, 0x04, 0x06, 0x00)) return 'xls';
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return 'utf-16';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  const head = bytes.subarray(0, 65_536);
  for (const byte of head) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return 'binary';
  }
  let at = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  while (at < bytes.length && (bytes[at] as number) <= 0x20) at += 1;
  if (at === bytes.length) return 'empty';
  return bytes[at] === 0x3c ? 'html' : 'text';
}

/** Names in an OLE directory are UTF-16LE. The directory may lie anywhere, so the whole file is searched. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const codes = Array.from(name, character => character.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] as number); at >= 0; at = bytes.indexOf(codes[0] as number, at + 1)) {
    if (codes.every((code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0)) return true;
  }
  return false;
}
