import { nodeCryptoPort } from '../keys/node-crypto-port';
import { claimTitles, type ClaimId } from '#shared/packages/findings';
import { finding } from '#shared/packages/finding';
import { limits } from '#shared/packages/layout';
import type { Verdict } from '#shared/packages/verdict';
import { verify } from '#shared/packages/verify/verify';
import { readCertificate } from '#shared/packages/certificates/certificate';
import { readRevocationList } from '#shared/packages/certificates/revocation';
import { readPemFile } from '../keys/pem';
import type { CommandCall, CommandOutcome } from './command';
import { readBytes } from './read-input';
import { refusal } from './refusal';

const MOST_PACKAGE_MEGABYTES = limits.packageBytes / 1_048_576;
const MOST_TRUST_MEGABYTES = 2;
const WIDE_SPACE = '\u3000';

export async function run({ operands: [file = ''], values, json }: CommandCall): Promise<CommandOutcome> {
  const roots = trusted(values.trust);
  if (typeof roots === 'string') return refusal(roots, json, values.trust);
  const lists = revocations(values.crl);
  if (typeof lists === 'string') return refusal(lists, json, values.crl);
  const input = readBytes(file, MOST_PACKAGE_MEGABYTES);
  if (!input.ok) return unreadable(file, input.words, json);

  const { verdict, readable } = await verify(new Uint8Array(input.value), {
    file,
    trustRoots: roots,
    revocations: lists ?? [],
    now: new Date(),
    crypto: nodeCryptoPort,
  });
  if (!readable) return unreadable(file, verdict.findings[0]?.words ?? '读不出来', json, verdict);
  const good = verdict.grade === '有效' || verdict.grade === '提示';
  return { exit: good ? 0 : 1, stdout: json ? document(verdict) : words(verdict), stderr: [] };
}

/** Null without the option; a sentence when the file is no certificate. */
function trusted(file: string | undefined): Uint8Array[] | string | null {
  if (file === undefined) return null;
  const bytes = readBytes(file, MOST_TRUST_MEGABYTES);
  if (!bytes.ok) return bytes.words;
  const roots = readPemFile('CERTIFICATE', bytes.value);
  const sound = roots.length > 0 && roots.every(der => readCertificate(der) !== null);
  return sound ? roots : '里面没有可读的根证书；请给出市级根证书（PEM 或 DER）';
}

function revocations(file: string | undefined): Uint8Array[] | string | null {
  if (file === undefined) return null;
  const bytes = readBytes(file, MOST_TRUST_MEGABYTES);
  if (!bytes.ok) return bytes.words;
  const lists = readPemFile('X509 CRL', bytes.value);
  const sound = lists.length > 0 && lists.every(der => readRevocationList(der) !== null);
  return sound ? lists : '里面没有可读的吊销列表；请给出市级的吊销列表（PEM 或 DER）';
}

/** Exit 2: with `--json` still a verdict, 无法判断, so that a reader needs one format only. */
function unreadable(file: string, why: string, json: boolean, verdict?: Verdict): CommandOutcome {
  const findings = [finding('container-unreadable', '', { why })];
  const stated: Verdict = verdict ?? { format: 'gongzhi/verdict@1', file, grade: '无法判断', signer: null, findings };
  return { exit: 2, stdout: json ? document(stated) : '', stderr: [`文件 ${file}：${why}`] };
}

function document(verdict: Verdict): string {
  return `${JSON.stringify(verdict)}\n`;
}

function words({ grade, file, signer, findings }: Verdict): string {
  const lines = (Object.keys(claimTitles) as ClaimId[]).flatMap(claim =>
    findings
      .filter(one => one.claim === claim)
      .map(
        one =>
          `  ${one.grade.padEnd(4, WIDE_SPACE)}  ${claimTitles[claim]}：${one.path === '' ? '' : `${one.path}${WIDE_SPACE}`}${one.words}`,
      ),
  );
  const who = signer
    ? [`签名人：${signer.subject}`, `签发者：${signer.issuer}`, `所写签名时间：${signer.signedAt ?? '未写明'}`]
    : [];
  return [`${file}`, `结论：${grade}`, ...who, '', ...lines, ''].join('\n');
}
