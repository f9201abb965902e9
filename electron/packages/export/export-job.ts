import type { Result } from '#shared/basics/result';
import type { KnownKind } from '#shared/packages/kinds/kinds';
import type { SigningKey } from '../../keys/signing-key';
import type { Trust } from '../../keys/trust-store';

/** What an export is given. `facts` come from the page and are checked here like anything from outside. */
export interface ExportRequest {
  readonly kind: KnownKind;
  readonly facts: unknown;
  readonly folder: string;
  readonly overwrite: boolean;
}

/** The machine's side of an export. */
export interface ExportSurroundings {
  readonly key: SigningKey | null;
  readonly trust: Trust;
  readonly district: string;
  /** Everything made in practice mode says so. */
  readonly practice: boolean;
  readonly now: Date;
  /** The content of an attachment of this store, checked against its hash; `title` is for the words. */
  content(sha256: string, title: string): Promise<Result<Uint8Array>>;
  progress(done: number, total: number, words: string): void;
  cancelled(): boolean;
}
