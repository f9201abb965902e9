import { useMemo } from 'react';
import { useRows } from '../../../store/use-rows';

/** Complaints about a project that count towards a red card: entered, not void, not proven wrong. */
export function useComplaints(projectId: string): readonly { readonly happenedOn: string }[] {
  const incidents = useRows('incidents', { kind: 'complaint' });
  return useMemo(
    () =>
      (incidents ?? []).flatMap(({ body }) => {
        const own = body.subject.kind === 'project' && body.subject.id === projectId;
        return own && body.state !== 'void' && body.proven !== false ? [{ happenedOn: body.happenedOn }] : [];
      }),
    [incidents, projectId],
  );
}
