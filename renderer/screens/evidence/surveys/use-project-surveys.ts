import { useMemo } from 'react';
import type { SurveyFacts } from '#shared/evidence/surveys/survey-facts';
import { useRow, useRows } from '../../../store/use-rows';

export interface ProjectSurveys {
  readonly facts: SurveyFacts;
  readonly company: string;
  /** Households of the project's profile; null when not known. */
  readonly units: number | null;
}

/** Every survey of one project. Null: there is no such project. */
export function useProjectSurveys(projectId: string): ProjectSurveys | null | undefined {
  const project = useRow('projects', projectId);
  const company = useRow('companies', project?.body.companyId);
  const profile = useRow('projectProfiles', projectId);
  const rows = useRows('surveys', { projectId });
  return useMemo(() => {
    if (project === null) return null;
    if (!project || company === undefined || profile === undefined || !rows) return undefined;
    const { name, companyId } = project.body;
    return {
      ...{ company: company?.body.name ?? '', units: profile?.body.units ?? null },
      facts: { projectId, projectName: name, companyId, rows },
    };
  }, [project, company, profile, rows, projectId]);
}
