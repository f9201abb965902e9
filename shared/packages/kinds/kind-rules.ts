import type { z } from 'zod';
import type { DocumentModel } from '../../documents/document-model';
import type { Finding } from '../verdict';

/** What differs from one kind of package to the next; everything else is the same for all. */
export interface KindRules<Facts> {
  readonly schema: z.ZodType<Facts>;
  /** The newest wording of the documents that is known here; facts state theirs as `documentsVersion`. */
  readonly documentsVersion: number;
  /** What the signature inside each document says it is for. */
  readonly purpose: string;
  /** The kind's own claims: what its facts must hold among themselves. */
  readonly claims: (facts: Facts) => Finding[];
  /** The documents in package order, for the sender and the receiver alike; none when the facts allow none. */
  readonly documents: (facts: Facts, look: { readonly practice: boolean }) => DocumentModel[];
  /** What is handed in besides, in the package or on paper. */
  readonly attachments: (facts: Facts) => readonly StatedAttachment[];
  /** The numbers of people and offices that stand in a package by right, because its form asks for them. */
  readonly numbersByRight: (facts: Facts) => readonly RightfulNumber[];
  /** In the lists of what was sent and received. */
  readonly title: (facts: Facts) => string;
  /** What the receiver sees first of the content. */
  readonly summary: (facts: Facts) => readonly SummaryLine[];
}

/** `path`: where it lies in the package; empty for what comes on paper. */
export interface StatedAttachment {
  readonly title: string;
  readonly provided: 'in-package' | 'on-paper';
  readonly path: string;
}

/** A certificate number or telephone that a form asks for, and where it may stand. */
export interface RightfulNumber {
  readonly number: string;
  /** The one place in the facts, as keys from their root; null: anywhere. */
  readonly at: readonly string[] | null;
  /** Titles of the documents; null: any. */
  readonly documents: readonly string[] | null;
}

export interface SummaryLine {
  readonly label: string;
  readonly value: string;
}

/** Facts that were found sound in form, with the rules of their kind already applied to them. */
export interface HeldFacts {
  readonly facts: object;
  readonly purpose: string;
  claims(): Finding[];
  documents(look: { readonly practice: boolean }): DocumentModel[];
  readonly attachments: readonly StatedAttachment[];
  readonly numbersByRight: readonly RightfulNumber[];
  readonly title: string;
  readonly summary: readonly SummaryLine[];
}

/** A kind without its type of facts, so that all kinds stand in one table. */
export interface PackageKindEntry {
  readonly documentsVersion: number;
  readonly schema: z.ZodType;
  hold(
    facts: unknown,
  ): { readonly ok: true; readonly held: HeldFacts } | { readonly ok: false; readonly error: z.ZodError };
}

export function kindEntry<Facts extends object>(rules: KindRules<Facts>): PackageKindEntry {
  return {
    documentsVersion: rules.documentsVersion,
    schema: rules.schema,
    hold(given) {
      const parsed = rules.schema.safeParse(given);
      if (!parsed.success) return { ok: false, error: parsed.error };
      const facts = parsed.data;
      return {
        ok: true,
        held: {
          facts,
          purpose: rules.purpose,
          claims: () => rules.claims(facts),
          documents: look => rules.documents(facts, look),
          attachments: rules.attachments(facts),
          numbersByRight: rules.numbersByRight(facts),
          title: rules.title(facts),
          summary: rules.summary(facts),
        },
      };
    },
  };
}
