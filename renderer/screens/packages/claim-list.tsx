import type { Finding } from '#shared/packages/verdict';
import { claimLines } from './claims-view';
import { GradeTag } from './grade-tag';

/** The verdict, one line a claim. */
export function ClaimList({ findings, kind }: { readonly findings: readonly Finding[]; readonly kind: string | null }) {
  return (
    <ul className="claims">
      {claimLines(findings, kind).map(({ claim, title, grade, findings: own }) => (
        <li key={claim} className="claim">
          <span className="claim-title">{title}</span>
          <span className="claim-grade">
            {grade ? <GradeTag grade={grade} /> : <span className="muted">未查</span>}
          </span>
          <ul className="claim-findings">
            {own.length === 0 && <li className="muted">前面的问题排除后才能查这一项</li>}
            {own.map((one, at) => (
              <li key={`${one.code}-${at}`}>
                {one.path !== '' && <code className="claim-path">{one.path}</code>}
                {one.words}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
