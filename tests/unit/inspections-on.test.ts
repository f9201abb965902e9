import { describe, expect, it } from 'vitest';
import { inspectionSchema, type Inspection } from '#shared/evidence/inspection';
import { inspectionsOn } from '#shared/evidence/inspections-on';

const check = (more: Partial<Inspection>): Inspection =>
  inspectionSchema.parse({
    ...{ document: '', body: '', periodFrom: '', periodUntil: '', validUntil: '', state: 'effective', story: [] },
    ...{
      attachments: [],
      enteredBy: 'o',
      enteredAt: '',
      reviewedBy: '',
      objectedOn: '',
      remark: '',
      occasion: 'drawn',
      drawId: 'd',
    },
    ...{ objectNumber: 'P001', projectId: 'p1', companyId: 'c1', objectName: '晴澜苑', inspectors: [], replaced: [] },
    ...{ checkedOn: '2026-08-12', findings: [], result: 'rectify', objectPerson: '', postedOn: '', postedWhere: '' },
    ...{ orderNumber: '', orderBasis: '', rectifyBy: '2026-09-12', rectifiedOn: '', rectification: '', rechecks: [] },
    ...more,
  });
const ask = { projectId: 'p1', companyId: 'c1', from: '2026-01-01', until: '2026-12-31' };
const standings = (more: Partial<Inspection>, question = ask) =>
  inspectionsOn([{ id: 'i', body: check(more) }], question).map(({ of, standing }) => `${of} ${standing}`);

describe('checks of a project or company in a period', () => {
  it('stands against it until a re-check finds it put right', () => {
    expect(standings({})).toEqual(['project against']);
    expect(standings({ rectifiedOn: '2026-08-30' })).toEqual(['project rectified']);
    expect(inspectionsOn([{ id: 'i', body: check({ rectifiedOn: '2026-08-30' }) }], ask)[0]?.words).toBe(
      '2026-08-12 检查晴澜苑：发现问题已责令改正，2026-08-30 复查已改正',
    );
  });
  it('does not know on a day what happened later', () => {
    expect(standings({ rectifiedOn: '2026-08-30' }, { ...ask, until: '2026-08-20' })).toEqual(['project against']);
    expect(standings({}, { ...ask, until: '2026-08-11' })).toEqual([]);
    expect(standings({}, { ...ask, from: '2026-08-13' })).toEqual([]);
  });
  it('speaks of the company too, and of nobody when the check is not finished', () => {
    expect(standings({ projectId: 'p2' })).toEqual(['company against']);
    expect(standings({ projectId: '', companyId: '' }, { ...ask, projectId: '', companyId: '' })).toEqual([]);
    expect(standings({ result: null })).toEqual([]);
  });
  it('is clean when nothing was found or the entry is void', () => {
    expect(standings({ result: 'none' })).toEqual(['project clean']);
    expect(standings({ state: 'void' })).toEqual(['project clean']);
    for (const result of ['undisclosed', 'unreachable', 'uncooperative'] as const)
      expect(standings({ result })).toEqual(['project against']);
  });
});
