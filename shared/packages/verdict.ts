/** Grades from best to worst; a package's grade is its worst finding's. */
export const grades = ['有效', '提示', '警告', '无法判断', '无效'] as const;
export type Grade = (typeof grades)[number];

export interface Finding {
  /** A code of `findings.ts`, such as `manifest-hash`. */
  readonly code: string;
  /** Which claim was examined: container, manifest, signature, signer, schema, tally, documents, practice. */
  readonly claim: string;
  readonly grade: Grade;
  /** The entry inside the package, or '' for the package as a whole. */
  readonly path: string;
  readonly words: string;
}

export interface SignerSummary {
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly fingerprint: string;
  /** Whether the chain ends in a root that this machine trusts. */
  readonly anchored: boolean;
  readonly signedAt: string | null;
}

/** `gongzhi/verdict@1` (formats.md 5). Claims that held are findings of grade 有效, so that the sheet shows what was checked. */
export interface Verdict {
  readonly format: 'gongzhi/verdict@1';
  readonly file: string;
  readonly grade: Grade;
  readonly signer: SignerSummary | null;
  readonly findings: readonly Finding[];
}
