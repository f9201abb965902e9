/** Names and limits of a package, version 1 (FORMAT.md). */

export const packageKinds = ['election-filing', 'coordination-report', 'nomination', 'receipt'] as const;
export type PackageKind = (typeof packageKinds)[number];

/** The 类别 of the file name. */
export const kindWords: Record<PackageKind, string> = {
  'election-filing': '业委会备案',
  'coordination-report': '四方共治',
  nomination: '推荐申报',
  receipt: '收件回执',
};

export const MIMETYPE = 'application/vnd.gongzhi.package+zip';
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const MIMETYPE_ENTRY = 'mimetype';
export const PACKAGE_ENTRY = 'package.json';
export const MANIFEST_ENTRY = 'manifest.json';
export const SIGNATURE_ENTRY = 'signatures/1.jws';
export const SIGNATURES_FOLDER = 'signatures/';

/** What the reader opens at most: so that a hostile file costs neither minutes nor gigabytes. */
export const limits = {
  packageBytes: 160 * 1024 * 1024,
  entries: 2000,
  pathBytes: 240,
  entryBytes: 64 * 1024 * 1024,
  totalBytes: 192 * 1024 * 1024,
  /** Unpacked to packed, for entries above `ratioFromBytes`. */
  ratio: 150,
  ratioFromBytes: 256 * 1024,
  jsonBytes: 16 * 1024 * 1024,
  signatureBytes: 64 * 1024,
  /** Of all attachments that we put into one package; what else is in it stays well within the difference. */
  attachmentBytes: 120 * 1024 * 1024,
} as const;

const documentEntry = /^documents\/\d{2,3}-[^/]+\.docx$/;
const attachmentEntry = /^attachments\/([0-9a-f]{64})\.([a-z0-9]{1,8})$/;
const signatureEntry = /^signatures\/[1-9]\d{0,2}\.jws$/;

export type EntryRole = 'mimetype' | 'package' | 'manifest' | 'document' | 'attachment' | 'signature';

/** What an entry is by its name; null for a name that this format does not know. */
export function entryRole(path: string): EntryRole | null {
  if (path === MIMETYPE_ENTRY) return 'mimetype';
  if (path === PACKAGE_ENTRY) return 'package';
  if (path === MANIFEST_ENTRY) return 'manifest';
  if (documentEntry.test(path)) return 'document';
  if (attachmentEntry.test(path)) return 'attachment';
  return signatureEntry.test(path) ? 'signature' : null;
}

/** `attachments/<sha256>.<ext>`. */
export function attachmentPath(sha256: string, ending: string): string {
  return `attachments/${sha256}.${ending}`;
}

/** The hash that an attachment's name promises; null for other entries. */
export function attachmentHash(path: string): string | null {
  return attachmentEntry.exec(path)?.[1] ?? null;
}

const runnable =
  /^(?:exe|com|bat|cmd|msi|msp|scr|pif|cpl|dll|jar|js|jse|vbs|vbe|wsf|wsh|ps1|hta|lnk|url|reg|html?|svg|sh|app|deb|rpm|docm|xlsm|pptm)$/;

/** Whether opening an attachment would run something: scans and photos never do. */
export function isRunnable(path: string): boolean {
  return runnable.test(attachmentEntry.exec(path)?.[2] ?? '');
}

const attachmentTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  docx: DOCX_TYPE,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** The ending of an attachment's path, lower-case; null for other entries. */
export function attachmentEnding(path: string): string | null {
  return attachmentEntry.exec(path)?.[2] ?? null;
}

/** The media type that the manifest states for a path; it depends on the name alone. */
export function mediaTypeOf(path: string): string {
  const role = entryRole(path);
  if (role === 'mimetype') return 'text/plain';
  if (role === 'package') return 'application/json';
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return attachmentTypes[ending] ?? 'application/octet-stream';
}

/** `documents/01-业主大会会议决定公告.docx`; `number` is 1-based, at most 999 (sixty dossiers have 185 documents). Characters that file systems refuse become `_`. */
export function documentPath(number: number, title: string): string {
  return `documents/${String(number).padStart(2, '0')}-${safeName(title)}.docx`;
}

/** `共报-崂山区-业委会备案-20240722-3F9A2C.zip`; the number is the last six characters of the package's id. */
export function packageFileName(district: string, kind: PackageKind, createdAt: string, id: string): string {
  const date = createdAt.slice(0, 10).replaceAll('-', '');
  return `共报-${safeName(district)}-${kindWords[kind]}-${date}-${id.slice(-6).toUpperCase()}.zip`;
}

// eslint-disable-next-line no-control-regex -- control characters are what is being taken out
const refusedBySystems = /[\u0000-\u001f\u007f<>:"/\\|?*]/g;

function safeName(text: string): string {
  const plain = text.normalize('NFC').replace(refusedBySystems, '_');
  return plain.replace(/^[\s.]+|[\s.]+$/g, '') || '_';
}
