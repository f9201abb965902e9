import { z } from 'zod';
import type { Result } from '../basics/result';
import {
  changeSetSchema,
  rowChangeSchema,
  type ChangeSet,
  type RowChange,
  type TableName,
} from '../journal/change-set';
import { ATTACHMENT_LIMIT, attachmentTypes, THUMBNAIL_LIMIT, type AttachmentType } from '../attachments/attachment';
import { settingsSchema } from '../communities/bureau';
import type { Verdict } from '../packages/verdict';
import type { StatedAttachment, SummaryLine } from '../packages/kinds/kind-rules';
import { knownKinds } from '../packages/kinds/kinds';
import type { DocumentModel } from '../documents/document-model';

/**
 * Every call that a screen can make to the main process: its input (parsed there), its output, nothing else.
 * Every call answers `Result<Output>`; a refusal's code has words in `shared/text/refusals/`.
 * Bytes cross as base64 text, because the Chromium runtime carries JSON.
 */

// ---------- inputs ----------
const none = z.object({}).strict();
const passphrase = z.string().max(1024);
const path = z.string().min(1).max(4096);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const mediaType = z.enum(Object.keys(attachmentTypes) as [AttachmentType, ...AttachmentType[]]);
/** A name for the words and for a copy's file name; never a path. */
const fileName = z.string().min(1).max(200);

export const inputs = {
  'runtime.info': none,
  /** Folders below `path` (null: drives, home, desktop, documents, removable media). Never file contents. */
  'files.listFolder': z.object({ path: path.nullable() }).strict(),
  'files.makeFolder': z.object({ parent: path, name: z.string().min(1).max(100) }).strict(),
  /** Opens an exported file's folder in the system's file manager. */
  'files.reveal': z.object({ path }).strict(),

  /** Which store is there and in what state; the first call of every page. */
  'session.status': none,
  /** First start. Nothing is kept until `setup.confirm`. */
  'setup.prepare': z
    .object({
      dataFolder: path,
      settings: settingsSchema,
      officerName: z.string().min(1).max(50),
      passphrase: passphrase.min(8),
    })
    .strict(),
  /** `part` is the group of the recovery key that `setup.prepare` asked to re-type. */
  'setup.confirm': z.object({ part: z.string().max(64) }).strict(),
  /** Points the program at a data folder that exists already (moved, or from another machine). */
  'setup.useFolder': z.object({ dataFolder: path }).strict(),
  /** Switches between the real store and the practice store; both locked afterwards. */
  'session.switchMode': z.object({ practice: z.boolean() }).strict(),
  'session.unlock': z.object({ officerId: z.string(), passphrase }).strict(),
  'session.lock': none,
  /** With the printed key: a new passphrase for an existing officer, or a new officer when `officerId` is null. */
  'session.recover': z
    .object({
      recoveryKey: z.string().max(200),
      officerId: z.string().nullable(),
      officerName: z.string().max(50),
      passphrase: passphrase.min(8),
    })
    .strict(),
  'session.changePassphrase': z.object({ old: passphrase, new: passphrase.min(8) }).strict(),
  'session.addOfficer': z.object({ name: z.string().min(1).max(50), passphrase: passphrase.min(8) }).strict(),
  'session.removeOfficer': z.object({ officerId: z.string() }).strict(),

  'journal.append': z.object({ changeSet: changeSetSchema }).strict(),
  /** Entries with a sequence number above `after`, oldest first, about 1 MB a time. */
  'journal.read': z.object({ after: z.number().int().nonnegative() }).strict(),
  /** The newest checkpoint's rows in pages; `page` from 0. */
  'journal.checkpoint': z.object({ page: z.number().int().nonnegative() }).strict(),
  /** The row changes that would take entry `seq` back (the bodies before it). Refused when a later entry touched a row. */
  'journal.inverse': z.object({ seq: z.number().int().positive() }).strict(),
  /** The audit log: entries without their changes, newest first. */
  'journal.audit': z
    .object({
      before: z.number().int().positive().nullable(),
      limit: z.number().int().min(1).max(500),
      text: z.string().max(100),
    })
    .strict(),
  /** Checks the whole chain; names the first altered line. */
  'journal.check': none,

  'backup.status': none,
  'backup.configure': z
    .object({
      folder: path.nullable(),
      everyHours: z.number().int().min(1).max(720).nullable(),
      keep: z.number().int().min(1).max(100),
    })
    .strict(),
  'backup.run': z.object({ operation: z.string().max(64), folder: path.nullable() }).strict(),
  'backup.list': z.object({ folder: path }).strict(),
  /** Reads a backup with a passphrase or the recovery key and says what restoring brings and loses. */
  'restore.inspect': z.object({ path, officerId: z.string().nullable(), secret: z.string().max(1024) }).strict(),
  /** Swaps the inspected backup in; the present data folder's content is kept aside. Locked afterwards. */
  'restore.apply': z
    .object({ path, officerId: z.string().nullable(), secret: z.string().max(1024), dataFolder: path })
    .strict(),

  'keys.status': none,
  /** Makes the district's signing key (EC P-256), with a self-signed certificate until the city's comes. */
  'keys.create': z.object({ commonName: z.string().min(1).max(64), unit: z.string().max(64) }).strict(),
  /** Writes the PKCS#10 request into `folder`. */
  'keys.writeRequest': z.object({ folder: path }).strict(),
  /** PEM (one or several certificates, leaf first) or DER in base64. */
  'keys.importCertificate': z.object({ data: z.string().max(200_000) }).strict(),
  'trust.list': none,
  'trust.add': z.object({ data: z.string().max(200_000) }).strict(),
  'trust.remove': z.object({ fingerprint: z.string().max(128) }).strict(),
  /** A certificate revocation list of a trusted root, PEM or base64 DER. */
  'trust.addRevocations': z.object({ data: z.string().max(2_000_000) }).strict(),

  /** Builds, signs, writes, reads back and verifies a package of a known kind. */
  'packages.export': z
    .object({
      operation: z.string().max(64),
      kind: z.enum(knownKinds),
      facts: z.unknown(),
      folder: path,
      overwrite: z.boolean(),
    })
    .strict(),
  /** `path` on disk, or the file's bytes as base64 with its name. */
  'packages.verify': z
    .object({
      operation: z.string().max(64),
      path: path.nullable(),
      name: z.string().max(300),
      data: z.string().nullable(),
    })
    .strict(),

  /** Writes documents as .docx into `folder`. */
  'documents.export': z
    .object({
      operation: z.string().max(64),
      models: z.array(z.unknown()).min(1).max(50),
      folder: path,
      overwrite: z.boolean(),
    })
    .strict(),
  /** Makes a PDF (A4, explicit size) and opens it with the system's viewer; answers where it lies. */
  'documents.print': z.object({ operation: z.string().max(64), models: z.array(z.unknown()).min(1).max(50) }).strict(),
  /** All ballot papers of an election in one .docx, written page by page. */
  'documents.exportBallots': z
    .object({ operation: z.string().max(64), job: z.unknown(), folder: path, overwrite: z.boolean() })
    .strict(),
  /** The draw file of a held draw (formats.md 6) as JSON, checked as `gongzhi draw` checks it. */
  'documents.exportDraw': z
    .object({
      title: z.string().min(1).max(100),
      file: z.record(z.string(), z.unknown()),
      folder: path,
      overwrite: z.boolean(),
    })
    .strict(),
  /** Writes a list that the page made as a .csv for Excel and WPS (UTF-8 with a mark) into `folder`. */
  'documents.exportList': z
    .object({
      title: z.string().min(1).max(100),
      text: z.string().max(32 * 1024 * 1024),
      folder: path,
      overwrite: z.boolean(),
    })
    .strict(),

  /** One part of a file that is to be attached, in order; `bytes` is the whole file's length. Kept in memory until `put`. */
  'attachments.send': z
    .object({
      upload: z.string().max(64),
      bytes: z.number().int().positive().max(ATTACHMENT_LIMIT),
      offset: z.number().int().nonnegative(),
      data: z.string().max(4 * 1024 * 1024),
    })
    .strict(),
  /**
   * Checks what was sent by its content and keeps it, sealed, fsynced and named by its SHA-256, before it answers; so a
   * row that names it is always committed later. `thumbnail`: a small JPEG that the page drew.
   */
  'attachments.put': z
    .object({
      upload: z.string().max(64),
      name: fileName,
      thumbnail: z
        .string()
        .max(THUMBNAIL_LIMIT * 2)
        .nullable(),
    })
    .strict(),
  /** Forgets what was sent under that name. */
  'attachments.drop': z.object({ upload: z.string().max(64) }).strict(),
  /** The content in parts of about 1 MB, from 0; checked against tag and hash before the first is answered. */
  'attachments.get': z.object({ sha256, name: fileName, part: z.number().int().nonnegative() }).strict(),
  /** For many at once: whether the content is there, and its small picture. Answers in the order asked. */
  'attachments.thumbnails': z.object({ sha256: z.array(sha256).min(1).max(100) }).strict(),
  /** Opens a private, decrypted copy with the system's viewer; it is removed when the program ends. */
  'attachments.open': z.object({ sha256, name: fileName, mediaType }).strict(),
  /** The same of a file that was sent and is not kept: a scan in a received package. What it is decides its content. */
  'attachments.openSent': z.object({ upload: z.string().max(64), name: fileName }).strict(),
  /** Reads every content that a row names: which are missing, which altered, and where they are named. */
  'attachments.check': z.object({ operation: z.string().max(64) }).strict(),

  'operation.cancel': z.object({ operation: z.string().max(64) }).strict(),
  /** Notes an unexpected error of a screen in the log; answers the log number that the officer is shown. */
  'log.report': z.object({ message: z.string().max(4000), stack: z.string().max(8000) }).strict(),
  'help.openManual': none,
} satisfies Record<string, z.ZodType>;

export type CallName = keyof typeof inputs;
export type CallInput<Name extends CallName> = z.input<(typeof inputs)[Name]>;

// ---------- outputs ----------
export interface OfficerSummary {
  readonly id: string;
  readonly name: string;
}

export interface StoreSummary {
  readonly dataFolder: string;
  readonly practice: boolean;
  readonly city: string;
  readonly district: string;
  readonly officers: readonly OfficerSummary[];
}

export interface SessionStatus {
  /** `new`: no store yet. `missing`: the data folder named before is gone (a pulled drive). */
  readonly state: 'new' | 'locked' | 'unlocked' | 'missing';
  /** Which of the two stores is meant, also when it does not exist yet. */
  readonly practice: boolean;
  readonly store: StoreSummary | null;
  /** Whether the other store (practice or real) exists too. */
  readonly otherModeExists: boolean;
  readonly defaultDataFolder: string;
  /** Seconds until the next try after wrong passphrases; 0 when none. */
  readonly waitSeconds: number;
  readonly missingFolder: string | null;
}

export interface JournalHead {
  readonly seq: number;
  readonly hash: string;
}

/** Something the program noticed while opening the journal that the officer should read. */
export interface OpeningNotice {
  readonly kind: 'torn-tail' | 'checkpoint-rebuilt' | 'keyring-copy' | 'low-space';
  readonly words: string;
}

export interface Unlocked {
  readonly officer: OfficerSummary;
  /** Base64 of 32 bytes, derived from the data key for sealing rows in this page's store only. */
  readonly rowKey: string;
  readonly head: JournalHead;
  readonly checkpoint: JournalHead | null;
  /** Identifies the store; the page's database carries it in its name. A restore changes it, so that the page rebuilds. */
  readonly storeId: string;
  readonly notices: readonly OpeningNotice[];
}

export interface JournalEntry {
  readonly seq: number;
  readonly hash: string;
  readonly changeSet: ChangeSet;
}

export interface AuditLine {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  readonly command: string;
  readonly words: string;
  readonly rows: number;
  readonly undoes: number | null;
}

export interface BackupFile {
  readonly path: string;
  readonly name: string;
  readonly at: string;
  readonly bytes: number;
  readonly seq: number;
  readonly verified: boolean;
  /** Attachments that could not be read when it was made, and no earlier backup had. */
  readonly unreadable: number;
}

/** A backup found in a folder, with those who can open it: on a second machine nobody is known yet. */
export interface ListedBackup extends BackupFile {
  readonly officers: readonly OfficerSummary[];
}

export interface BackupStatus {
  readonly folder: string | null;
  readonly folderThere: boolean;
  readonly everyHours: number | null;
  readonly keep: number;
  readonly last: BackupFile | null;
  readonly lastFailure: { readonly at: string; readonly words: string } | null;
  readonly entriesSince: number;
}

export interface RestorePreview {
  readonly backup: {
    readonly at: string;
    readonly seq: number;
    readonly storeId: string;
    readonly practice: boolean;
    readonly district: string;
  };
  /** Entries that the backup has and this machine has not, and the reverse (they would be lost). */
  readonly brings: number;
  readonly loses: number;
  readonly losesLines: readonly AuditLine[];
  readonly counts: Readonly<Record<string, number>>;
  /** Contents that come along, and those that are not to be had (damaged, or their folder was not brought along). */
  readonly attachments: { readonly there: number; readonly missing: number };
  readonly sameStore: boolean;
  readonly officers: readonly OfficerSummary[];
}

export interface CertificateSummary {
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** SHA-256 of the DER, hex. */
  readonly fingerprint: string;
}

export interface KeyStatus {
  readonly state: 'none' | 'self-signed' | 'certified' | 'expired';
  readonly certificate: CertificateSummary | null;
  readonly chain: readonly CertificateSummary[];
}

export interface FolderListing {
  readonly path: string | null;
  readonly parent: string | null;
  readonly folders: readonly { readonly name: string; readonly path: string }[];
  readonly places: readonly {
    readonly name: string;
    readonly path: string;
    readonly kind: 'home' | 'desktop' | 'documents' | 'drive' | 'removable' | 'data';
  }[];
  readonly writable: boolean;
  readonly freeBytes: number | null;
}

export interface Outputs {
  'runtime.info': {
    readonly runtime: 'electron' | 'chromium';
    readonly runtimeVersion: string;
    readonly chromium: string;
    readonly node: string;
    /** One Chinese sentence: which runtime was taken and why. */
    readonly why: string;
    readonly version: string;
    readonly platform: string;
    /** The browser sandbox is off, because the program was started as root. */
    readonly sandboxOff: boolean;
  };
  'files.listFolder': FolderListing;
  'files.makeFolder': { readonly path: string };
  'files.reveal': Record<string, never>;
  'session.status': SessionStatus;
  'setup.prepare': { readonly recoveryKey: string; /** 1-based group to re-type. */ readonly askGroup: number };
  'setup.confirm': Unlocked;
  'setup.useFolder': SessionStatus;
  'session.switchMode': SessionStatus;
  'session.unlock': Unlocked;
  'session.lock': Record<string, never>;
  'session.recover': Unlocked;
  'session.changePassphrase': Record<string, never>;
  'session.addOfficer': OfficerSummary;
  'session.removeOfficer': Record<string, never>;
  'journal.append': JournalHead;
  'journal.read': { readonly entries: readonly JournalEntry[]; readonly head: JournalHead };
  'journal.checkpoint': {
    readonly at: JournalHead;
    readonly rows: readonly RowChange[];
    readonly more: boolean;
  } | null;
  'journal.inverse': { readonly changes: readonly RowChange[]; readonly words: string };
  'journal.audit': { readonly lines: readonly AuditLine[]; readonly more: boolean };
  'journal.check': { readonly entries: number; readonly head: JournalHead };
  'backup.status': BackupStatus;
  'backup.configure': BackupStatus;
  'backup.run': BackupFile;
  'backup.list': { readonly files: readonly ListedBackup[] };
  'restore.inspect': RestorePreview;
  'restore.apply': SessionStatus;
  'keys.status': KeyStatus;
  'keys.create': KeyStatus;
  'keys.writeRequest': { readonly path: string };
  'keys.importCertificate': KeyStatus;
  'trust.list': {
    readonly roots: readonly CertificateSummary[];
    readonly revocations: readonly { readonly issuer: string; readonly thisUpdate: string; readonly entries: number }[];
  };
  'trust.add': { readonly roots: readonly CertificateSummary[] };
  'trust.remove': { readonly roots: readonly CertificateSummary[] };
  'trust.addRevocations': { readonly entries: number };
  'packages.export': {
    readonly path: string;
    readonly packageId: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly verdict: Verdict;
  };
  'packages.verify': {
    readonly verdict: Verdict;
    readonly kind: string | null;
    readonly packageId: string | null;
    readonly sha256: string;
    readonly bytes: number;
    /** What it says it is, for lists and screens; null when its facts are of no known kind or not sound in form. */
    readonly content: {
      readonly title: string;
      readonly summary: readonly SummaryLine[];
      readonly attachments: readonly StatedAttachment[];
    } | null;
  };
  'documents.exportDraw': { readonly path: string };
  'documents.export': { readonly paths: readonly string[] };
  'documents.print': { readonly path: string };
  'documents.exportBallots': { readonly path: string; readonly ballots: number };
  'documents.exportList': { readonly path: string };
  'attachments.send': { readonly received: number };
  'attachments.put': { readonly sha256: string; readonly bytes: number; readonly mediaType: AttachmentType };
  'attachments.drop': Record<string, never>;
  'attachments.get': { readonly data: string; readonly parts: number };
  'attachments.thumbnails': {
    readonly found: readonly { readonly there: boolean; /** Base64 of a JPEG. */ readonly thumbnail: string | null }[];
  };
  'attachments.open': Record<string, never>;
  'attachments.openSent': Record<string, never>;
  'attachments.check': {
    readonly contents: number;
    readonly bytes: number;
    readonly faulty: number;
    /** At most 200 of them. */
    readonly faults: readonly {
      readonly name: string;
      readonly table: TableName;
      readonly fault: 'missing' | 'altered';
    }[];
  };
  'operation.cancel': Record<string, never>;
  'log.report': { readonly number: string };
  'help.openManual': Record<string, never>;
}

export type CallOutput<Name extends CallName> = Outputs[Name];

// ---------- events, main process → page ----------
export interface Events {
  /** A menu entry or its key: the page decides what it means here. */
  menu: { readonly command: MenuCommand };
  /** The main process locked the session (idle, system suspend). */
  locked: { readonly reason: 'idle' | 'suspend' | 'asked' };
  progress: { readonly operation: string; readonly done: number; readonly total: number; readonly words: string };
  backup: { readonly status: BackupStatus };
}
export type EventName = keyof Events;

export const menuCommands = [
  'lock',
  'search',
  'new',
  'save',
  'print',
  'keyboard-map',
  'manual',
  'about',
  'go-1',
  'go-2',
  'go-3',
  'go-4',
  'go-5',
  'go-6',
  'go-7',
  'go-8',
  'go-9',
  'go-10',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** What the preload script puts on `window.gongzhi`: one function a call, and `on` for the four events. */
export type Bridge = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>>>;
} & {
  readonly on: <Name extends EventName>(event: Name, listener: (payload: Events[Name]) => void) => () => void;
};

export { rowChangeSchema };
export type { DocumentModel };
