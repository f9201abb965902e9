import { useMemo } from 'react';
import type { Community, Company, Project, Street } from '#shared/communities/places';
import type { BallotRow, CaseRow } from '#shared/elections/case-row';
import { frozenRegisterOf, type FrozenRegister } from '#shared/elections/frozen-register';
import { stageFactsOf } from '#shared/elections/stage-facts';
import type { StageFacts } from '#shared/elections/stage-requirements';
import { commandContext } from '../../store/session';
import { useRow, useRows } from '../../store/use-rows';

/** Everything that the screens of one case look at. */
export interface CaseData {
  readonly row: CaseRow;
  readonly register: FrozenRegister;
  readonly ballots: readonly BallotRow[];
  readonly facts: StageFacts;
  readonly project: Project;
  readonly projectId: string;
  readonly community: Community | null;
  readonly street: Street | null;
  readonly company: Company | null;
}

/** `loading` until all rows are there; `gone` when there is no such case (or its project was removed). */
export function useCase(id: string): CaseData | 'loading' | 'gone' {
  const row = useRow('elections', id);
  const pages = useRows('electionPages', { electionId: id });
  const ballots = useRows('ballots', { electionId: id });
  const project = useRow('projects', row?.body.projectId);
  const community = useRow('communities', project?.body.communityId);
  const street = useRow('streets', community?.body.streetId);
  const company = useRow('companies', project?.body.companyId);
  const register = useMemo(() => frozenRegisterOf((pages ?? []).map(page => page.body)), [pages]);
  const facts = useMemo(
    () => (row && ballots ? stageFactsOf(row, register, ballots, commandContext().now) : null),
    [row, register, ballots],
  );
  if (row === null || project === null) return 'gone';
  if (!row || !pages || !ballots || !project || !facts) return 'loading';
  if (community === undefined || street === undefined || company === undefined) return 'loading';
  return {
    row,
    register,
    ballots,
    facts,
    project: project.body,
    projectId: project.id,
    community: community?.body ?? null,
    street: street?.body ?? null,
    company: company?.body ?? null,
  };
}
