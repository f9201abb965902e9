import type { EvidenceState } from './evidence-head';
import { inspectionResults, type Inspection, type InspectionResult } from './inspection';

/** One check as it stands on a day. */
export interface InspectionStanding {
  readonly id: string;
  /** Whom it speaks of: a check of a project speaks of its company too. */
  readonly of: 'project' | 'company';
  readonly checkedOn: string;
  readonly result: InspectionResult;
  readonly state: EvidenceState;
  /** `clean`: nothing was found, or the entry is void. `rectified`: found, and a re-check found it put right by the day. */
  readonly standing: 'clean' | 'rectified' | 'against';
  /** Of `rectified`: the day of the re-check. */
  readonly rectifiedOn: string;
  /** 2026-08-12 检查晴澜苑：发现问题已责令改正，2026-08-30 复查已改正. */
  readonly words: string;
}

export interface InspectionQuestion {
  /** Either may be empty; a check that fits one of them is answered once. */
  readonly projectId: string;
  readonly companyId: string;
  /** First and last day of the checks asked for, `YYYY-MM-DD`; what happened after `until` is not known yet. */
  readonly from: string;
  readonly until: string;
}

/** The finished checks of a project or company in a period, by day: drawn ones and those outside a draw. */
export function inspectionsOn(
  rows: readonly { readonly id: string; readonly body: Inspection }[],
  question: InspectionQuestion,
): InspectionStanding[] {
  return rows
    .flatMap(({ id, body }) => {
      const of = whom(body, question);
      const { checkedOn, result, state } = body;
      if (of === null || result === null || checkedOn < question.from || checkedOn > question.until) return [];
      const rectifiedOn = body.rectifiedOn <= question.until ? body.rectifiedOn : '';
      const found = result !== 'none' && state !== 'void';
      const standing = !found ? ('clean' as const) : rectifiedOn !== '' ? ('rectified' as const) : ('against' as const);
      const after = standing === 'rectified' ? `，${rectifiedOn} 复查已改正` : '';
      const words = `${checkedOn} 检查${body.objectName}：${inspectionResults[result]}${after}`;
      return [{ id, of, checkedOn, result, state, standing, rectifiedOn, words }];
    })
    .sort((a, b) => (a.checkedOn < b.checkedOn ? -1 : a.checkedOn > b.checkedOn ? 1 : 0));
}

function whom(body: Inspection, { projectId, companyId }: InspectionQuestion): 'project' | 'company' | null {
  if (projectId !== '' && body.projectId === projectId) return 'project';
  return companyId !== '' && body.companyId === companyId ? 'company' : null;
}
