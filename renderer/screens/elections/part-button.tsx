import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { PartId } from './case-rail-view';

interface PartButtonProps {
  readonly electionId: string;
  /** A part of the case page, or a page of its own below the case. */
  readonly to: PartId | 'entry-page' | 'count-page';
  /** The document to show, on the way to the documents. */
  readonly form?: string;
  readonly primary?: boolean;
  readonly children: ReactNode;
}

/** A button that leads somewhere else in the same case. */
export function PartButton({ electionId, to, form, primary = false, children }: PartButtonProps) {
  const navigate = useNavigate();
  const go = () => {
    if (to === 'entry-page') return navigate({ to: `/elections/${electionId}/entry` });
    if (to === 'count-page') return navigate({ to: `/elections/${electionId}/count` });
    return navigate({ to: `/elections/${electionId}`, search: { part: to, ...(form ? { form } : {}) } as never });
  };
  return (
    <Button type={primary ? 'primary' : 'default'} onClick={() => void go()}>
      {children}
    </Button>
  );
}
