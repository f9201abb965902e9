import { CheckCircleFilled } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Section } from '../../components/section';
import { beginSteps } from './begin-view';
import { LoadPractice } from './load-practice';
import { LoadYear } from './load-year';

interface BeginProps {
  readonly counts: { readonly projects: number; readonly registers: number; readonly elections: number };
  readonly practice: boolean;
}

/** How to begin, while the three steps are not all done. */
export function Begin({ counts, practice }: BeginProps) {
  const steps = beginSteps(counts);
  const next = steps.findIndex(step => !step.done);
  return (
    <Section title="从这里开始" about="三步就能办第一次选举。">
      {practice && counts.projects === 0 && (
        <>
          <LoadPractice />
          <LoadYear />
        </>
      )}
      <ol className="begin-steps">
        {steps.map((step, index) => (
          <li key={step.title} className={step.done ? 'begin-done' : index === next ? 'begin-next' : ''}>
            <span className="begin-mark">{step.done ? <CheckCircleFilled aria-label="已完成" /> : index + 1}</span>
            <div>
              <b>{step.title}</b>
              <p>{step.words}</p>
              {index === next && <Link to={step.to}>{step.action}</Link>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
