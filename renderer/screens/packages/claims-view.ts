import { claimTitles, type ClaimId } from '#shared/packages/findings';
import { knownKinds, ownClaims } from '#shared/packages/kinds/kinds';
import { worstGrade } from '#shared/packages/finding';
import type { Finding, Grade } from '#shared/packages/verdict';

export interface ClaimLine {
  readonly claim: ClaimId;
  readonly title: string;
  /** Null: not examined, because something before it did not hold. */
  readonly grade: Grade | null;
  readonly findings: readonly Finding[];
}

/**
 * One line a claim, in the order in which they build on one another. A single Word file has no package's claims, and a
 * package has not those of another kind.
 */
export function claimLines(findings: readonly Finding[], kind: string | null): ClaimLine[] {
  const isPackage = findings.some(({ claim }) => claim === 'container');
  const foreign = new Set<ClaimId>(knownKinds.filter(known => known !== kind).map(known => ownClaims[known]));
  return (Object.keys(claimTitles) as ClaimId[]).flatMap(claim => {
    if (foreign.has(claim)) return [];
    const own = findings.filter(one => one.claim === claim);
    if (own.length === 0 && !isPackage) return [];
    return [{ claim, title: claimTitles[claim], grade: own.length > 0 ? worstGrade(own) : null, findings: own }];
  });
}

/** What the grade means for whoever received the file. */
export const gradeWords: Record<Grade, string> = {
  有效: '各项查验均通过，可以收件',
  提示: '内容完整，没有改动；有需要留意的事项，见下',
  警告: '内容完整，但有不能忽视的问题，处理后再收件',
  无法判断: '无法得出结论，请按提示处理后重新查验',
  无效: '不能收件：内容被改动、残缺，或签名不成立',
};
