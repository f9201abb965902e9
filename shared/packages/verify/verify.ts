import { exhaustive } from '../../basics/exhaustive';
import { isFatal, worstGrade } from '../finding';
import type { HeldFacts } from '../kinds/kind-rules';
import { ownClaims, type KnownKind } from '../kinds/kinds';
import type { PackageDocument } from '../package-document';
import type { Finding, SignerSummary, Verdict } from '../verdict';
import { checkContainer, shellFinding, type Container } from './container';
import { checkDocuments } from './documents';
import { fileKind } from './file-kind';
import { checkManifest } from './manifest';
import { checkPersonalData } from './personal-data';
import { checkPractice } from './practice';
import { checkSchema } from './schema';
import { checkSignature } from './signature';
import { checkSigner } from './signer';
import type { VerifyInput } from './verify-input';
import { checkWordFile } from './word-file';

export interface Verification {
  readonly verdict: Verdict;
  /** False when the file could not be opened at all: the command line's exit code 2. */
  readonly readable: boolean;
  /** Null when `package.json` could not be read. Only to be relied on when the grade allows it. */
  readonly document: PackageDocument | null;
  /** The facts with the rules of their kind; null when they are of no known kind or not sound in form. */
  readonly held: HeldFacts | null;
}

/** Examines a package, or a single signed Word file. Never throws; time and memory are bounded by `limits`. */
export async function verify(bytes: Uint8Array, input: VerifyInput): Promise<Verification> {
  const kind = fileKind(bytes);
  switch (kind) {
    case 'word': {
      input.examining?.('documents');
      const { findings, readable, summary } = await checkWordFile(bytes, input);
      return outcome(input, { findings, readable, signer: summary });
    }
    case 'other':
      return outcome(input, {
        findings: [shellFinding(bytes.length === 0 ? 'container-empty' : 'container-not-zip')],
        readable: false,
      });
    case 'zip':
      break;
    default:
      return exhaustive(kind);
  }
  input.examining?.('container');
  const { findings, container, readable } = checkContainer(bytes);
  if (!container) return outcome(input, { findings, readable });
  return verifyContent(container, findings, input);
}

/** Claims build on one another; a claim whose ground is missing is left out, and the finding that took it says why. */
async function verifyContent(
  container: Container,
  shell: readonly Finding[],
  input: VerifyInput,
): Promise<Verification> {
  const { examining } = input;
  examining?.('manifest');
  const manifest = checkManifest(container, input);
  examining?.('signature');
  const signature = await checkSignature(container, input);
  examining?.('schema');
  const schema = checkSchema(container);
  const { document, held } = schema;
  const { signer } = signature;
  const stated = document ? new Date(document.createdAt) : null;
  examining?.('signer');
  const who = signer && (await checkSigner(signer, stated, document?.district ?? null, input));
  const findings = [...shell, ...manifest, ...signature.findings, ...(who?.findings ?? []), ...schema.findings];

  // What was altered or is of an unknown form is not interpreted any further.
  const sound = held !== null && !schema.findings.some(isFatal) && !manifest.some(isFatal);
  if (sound && document) {
    examining?.(ownClaims[document.kind as KnownKind]);
    findings.push(...held.claims());
    examining?.('documents');
    const documents = await checkDocuments(container, document, held, signer?.leaf ?? null, input);
    findings.push(...documents.findings);
    examining?.('personal-data');
    findings.push(...checkPersonalData(document.facts, documents.texts, held.numbersByRight));
  }
  if (document) findings.push(...checkPractice(document));
  return outcome(input, { findings, readable: true, signer: who?.summary ?? null, document, held });
}

interface Parts {
  readonly findings: readonly Finding[];
  readonly readable: boolean;
  readonly signer?: SignerSummary | null;
  readonly document?: PackageDocument | null;
  readonly held?: HeldFacts | null;
}

function outcome(
  { file }: VerifyInput,
  { findings, readable, signer = null, document = null, held = null }: Parts,
): Verification {
  const verdict: Verdict = { format: 'gongzhi/verdict@1', file, grade: worstGrade(findings), signer, findings };
  return { verdict, readable, document, held };
}
