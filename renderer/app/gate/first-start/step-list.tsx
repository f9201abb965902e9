import { CheckOutlined } from '@ant-design/icons';
import { steps, type StepId } from './first-start-draft';

/** Where the first start stands, in the dark half. */
export function StepList({ now }: { now: StepId }) {
  const at = steps.findIndex(step => step.id === now);
  return (
    <ol className="gate-steps" aria-label="首次使用步骤">
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={index < at ? 'step-done' : index === at ? 'step-now' : ''}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className="step-mark">{index < at ? <CheckOutlined aria-label="已完成" /> : index + 1}</span>
          {step.title}
        </li>
      ))}
    </ol>
  );
}
