import type { Day } from '../../basics/dates';
import { addWorkingDays } from '../../rules/add-working-days';
import type { Inspection } from '../inspection';

/** Results are published within 20 working days after the check (DR-4, as commonly practised: 国办发〔2015〕58号, 国发〔2019〕5号). */
export const POSTING_DAYS = 20;

export const inspectionDuties = { check: '实施检查', post: '公示结果', rectify: '复查整改' } as const;
export type InspectionDutyName = keyof typeof inspectionDuties;

/** One thing that is still to be done about a check. */
export interface InspectionDuty {
  readonly is: InspectionDutyName;
  /** Empty: no day is set. */
  readonly due: string;
  readonly late: boolean;
  /** False when a year was counted by weekends alone, because its holidays are not published. */
  readonly published: boolean;
}

type DutyFacts = Pick<Inspection, 'state' | 'result' | 'checkedOn' | 'postedOn' | 'rectifyBy' | 'rectifiedOn'>;

/** The last day for publishing the result of a check made on a day. */
export function postingDue(checkedOn: Day): { readonly due: Day; readonly published: boolean } {
  return addWorkingDays(checkedOn, POSTING_DAYS);
}

/** What is still to be done, in this order: check, publish, look again. Nothing of a void entry. `checkBy` is the draw's. */
export function dutiesOf(body: DutyFacts, today: Day, checkBy: string): InspectionDuty[] {
  if (body.state === 'void') return [];
  const duty = (is: InspectionDutyName, due: string, published = true): InspectionDuty => ({
    ...{ is, due, published },
    late: due !== '' && due < today,
  });
  if (body.result === null) return [duty('check', checkBy)];
  const duties: InspectionDuty[] = [];
  if (body.postedOn === '') {
    const { due, published } = postingDue(body.checkedOn as Day);
    duties.push(duty('post', due, published));
  }
  if (body.rectifyBy !== '' && body.rectifiedOn === '') duties.push(duty('rectify', body.rectifyBy));
  return duties;
}
