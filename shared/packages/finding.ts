import { showName } from './zip/entry-name';
import { findingTable } from './findings';
import { grades, type Finding, type Grade } from './verdict';

export type FindingCode = keyof typeof findingTable;

/** One finding with its words: `{name}` in them is filled from `params`. */
export function finding(code: FindingCode, path = '', params: Readonly<Record<string, string | number>> = {}): Finding {
  const [claim, grade, words] = findingTable[code];
  const filled = words.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in params ? showName(String(params[name])) : whole,
  );
  return { code, claim, grade, path: showName(path), words: filled };
}

/** The worst grade; 有效 for an empty list. */
export function worstGrade(findings: readonly Finding[]): Grade {
  return grades[Math.max(0, ...findings.map(({ grade }) => grades.indexOf(grade)))] as Grade;
}

/** Whether a finding ends the examination of what builds on it. */
export function isFatal({ grade }: Finding): boolean {
  return grade === '无效' || grade === '无法判断';
}
