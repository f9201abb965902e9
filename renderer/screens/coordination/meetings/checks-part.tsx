import { CheckCircleOutlined, CloseCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import type { MeetingProblem } from '#shared/coordination/commands/meeting-problems';
import type { MeetingFinding, MeetingKind } from '#shared/coordination/meeting';
import { effectWords } from '#shared/coordination/meeting-words';
import { ruleWords } from '#shared/text/rule-words';
import { refusalWords } from '#shared/text/refusals';

interface ChecksPartProps {
  readonly kind: MeetingKind;
  readonly problems: readonly MeetingProblem[];
  readonly findings: readonly MeetingFinding[];
  readonly onGo: (problem: MeetingProblem) => void;
}

/** What is still missing, and how the rules stand: seen while the meeting is typed, not after it. */
export function ChecksPart({ kind, problems, findings, onGo }: ChecksPartProps) {
  return (
    <aside className="meeting-entry-column meeting-entry-checks" aria-label="核对">
      <header className="meeting-entry-column-head">
        <h2>核对</h2>
        <span className={problems.length > 0 ? 'check-open' : 'check-done'} role="status">
          {problems.length > 0 ? `还有 ${problems.length} 处` : '可以确认'}
        </span>
      </header>
      <div className="meeting-entry-scroll">
        {problems.length > 0 && (
          <ul className="problem-list" aria-label="要补的地方">
            {problems.map((problem, at) => {
              const { words, next } = refusalWords(problem.refusal);
              return (
                <li key={at}>
                  <button type="button" title={next} onClick={() => onGo(problem)}>
                    {words}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
        <h3 className="check-effect">{headline(kind, findings)}</h3>
        <FindingLines findings={findings} />
      </div>
    </aside>
  );
}

/** Practice that is not met hinders nobody from confirming, and is not called 符合规定 either. */
function headline(kind: MeetingKind, findings: readonly MeetingFinding[]): string {
  const lawful = findings.every(({ met, level }) => met || level !== 'law');
  const hints = findings.filter(({ met }) => !met).length;
  return kind !== 'committee' && lawful && hints > 0 ? `${hints} 处提示，不影响确认` : effectWords(kind, findings);
}

/** Each finding with its article; whether it is met is told by sign and word. */
export function FindingLines({ findings }: { readonly findings: readonly MeetingFinding[] }) {
  // Votes that suffice are said together: with ten items they would push the rest out of sight.
  const fine = findings.filter(({ met, itemId }) => met && itemId !== '').length;
  const apart = findings.filter(({ met, itemId }) => !met || itemId === '');
  return (
    <ul className="finding-lines" aria-label="规则核对">
      {fine > 0 && (
        <li className="finding-met">
          <CheckCircleOutlined aria-label="符合" />
          <span>{fine} 项决定的同意票数够了</span>
        </li>
      )}
      {apart.map((finding, at) => (
        <li key={at} className={finding.met ? 'finding-met' : `finding-${finding.level}`}>
          {finding.met ? (
            <CheckCircleOutlined aria-label="符合" />
          ) : finding.level === 'law' ? (
            <CloseCircleOutlined aria-label="不符合法定要求" />
          ) : (
            <ExclamationCircleOutlined aria-label="提示" />
          )}
          <span>
            {finding.words}
            <span className="finding-rule">{ruleName(finding.rule)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Practice that no article fixes is called so. */
function ruleName(rule: string): string {
  const words = ruleWords(rule);
  return words === rule ? '工作惯例' : words;
}
