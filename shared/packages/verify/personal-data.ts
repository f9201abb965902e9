import { finding } from '../finding';
import { PACKAGE_ENTRY } from '../layout';
import type { Finding } from '../verdict';

const mobile = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/g;
const certificateNumber =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/;

/**
 * Looks for numbers that no package may carry (formats.md 5; PIPL): identity numbers and mobile numbers of people. The
 * committee's office telephone is asked for by the filing form and stands there by right. `texts`: documents by path.
 */
export function checkPersonalData(facts: unknown, texts: ReadonlyMap<string, string>, officePhone: string): Finding[] {
  const findings = [...inText(PACKAGE_ENTRY, JSON.stringify(facts), officePhone)];
  for (const [path, text] of texts) findings.push(...inText(path, text, officePhone));
  return findings.length > 0 ? findings : [finding('personal-ok')];
}

function inText(path: string, text: string, officePhone: string): Finding[] {
  const allowed = officePhone.replace(/[\s-]/g, '');
  const phones = [...text.matchAll(mobile)].filter(([number]) => number !== allowed);
  const findings: Finding[] = [];
  if (certificateNumber.test(text)) findings.push(finding('personal-found', path, { what: '居民身份证号码' }));
  if (phones.length > 0) findings.push(finding('personal-found', path, { what: '手机号码' }));
  return findings;
}
