import { Button } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';

interface StepFrameProps {
  readonly title: string;
  readonly about: ReactNode;
  readonly onBack?: () => void;
  /** Label of the forward button; the form around it decides what happens. */
  readonly next: string;
  readonly nextDisabled?: boolean;
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

/** One step: a question, its answer, back and forward. Stands inside a form, so that Enter goes on. */
export function StepFrame({ title, about, onBack, next, nextDisabled, busy, children }: StepFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · 共治工作台`;
    if (!heading.current?.closest('form')?.contains(document.activeElement)) heading.current?.focus();
  }, [title]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="gate-about">{about}</p>
      {children}
      <div className="gate-next">
        {onBack && (
          <Button size="large" onClick={onBack}>
            上一步
          </Button>
        )}
        <Button type="primary" size="large" htmlType="submit" loading={busy} disabled={nextDisabled}>
          {next}
        </Button>
      </div>
    </>
  );
}
