import { describe, expect, it } from 'vitest';
import { assessmentSheet, FULL_POINTS, itemsOf } from '#shared/evidence/assessment-sheet';

describe('the score sheet of the street', () => {
  it('has the eight groups in the order of the measure, 39 items and 100 points (C6)', () => {
    expect(assessmentSheet.groups.map(({ title }) => title)).toEqual([
      ...['制度建设', '环境卫生', '绿化', '治安保卫', '公共设施设备', '房屋及维修', '业主委员会', '长效管理'],
    ]);
    const items = itemsOf(assessmentSheet);
    expect(items).toHaveLength(39);
    expect(items.reduce((sum, { points }) => sum + points, 0)).toBe(FULL_POINTS);
    expect(new Set(items.map(({ id }) => id)).size).toBe(39);
    expect(new Set(items.map(({ title }) => title)).size).toBe(39);
  });

  it('marks the two items whose points the measure fixes, and no other', () => {
    const fixed = itemsOf(assessmentSheet).filter(({ basis }) => basis === 'fixed');
    expect(fixed.map(({ title, points }) => [title, points])).toEqual([
      ['投诉处理', 200],
      ['公共区域保洁', 500],
    ]);
    expect(fixed[1]?.rule).toContain('每发现一处扣1分');
  });
});
