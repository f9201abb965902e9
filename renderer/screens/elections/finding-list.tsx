import type { CaseFinding } from '#shared/elections/finding';

const gradeWords: Record<CaseFinding['grade'], string> = { blocks: '不可', warns: '提示', fine: '符合' };

/** Findings with their article; the grade is a word, not a colour alone. */
export function FindingList({ findings }: { readonly findings: readonly CaseFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map(finding => (
        <li key={finding.id} className={`finding-${finding.grade}`}>
          {gradeWords[finding.grade]}：{finding.words}（{finding.rule}）
        </li>
      ))}
    </ul>
  );
}
