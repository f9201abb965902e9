import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { finishCheck, inputOfCheck } from '#shared/evidence/inspections/record-check';
import { drawRecords, inspectionRecords } from '../../renderer/app/search/inspection-records';
import { inspectionLines } from '../../renderer/screens/desk/inspection-lines';
import { checkGroups } from '../../renderer/screens/evidence/inspections/check-list-view';
import { openingDraw, shareWords } from '../../renderer/screens/evidence/inspections/draw-form-view';
import { drawGroups } from '../../renderer/screens/evidence/inspections/draw-list-view';
import { drawDigest, inspectionDigest } from '../../renderer/store/queries/inspection-digest';
import { InspectionWorld } from '../fixtures/inspection-world';

const filled = (groups: readonly { readonly title: string; readonly lines: readonly { readonly title: string }[] }[]) =>
  groups.filter(({ lines }) => lines.length > 0).map(({ title, lines }) => `${title} ${lines.length}`);

function digests(world: InspectionWorld) {
  const draws = world.facts.draws.flatMap(row => drawDigest.keep({ ...row, rev: 1 }) ?? []);
  const checks = world.facts.checks.flatMap(row => inspectionDigest.keep({ ...row, rev: 1 }) ?? []);
  return { draws, checks };
}

describe('draws in a list', () => {
  it('stand by what they ask for', () => {
    const world = new InspectionWorld();
    world.announce();
    const [, waiting] = drawGroups(world.facts, '2026-10-14' as Day);
    expect(waiting?.lines[0]?.marks[0]?.words).toBe('还没有到抽取日');
    expect(drawGroups(world.facts, '2026-10-15' as Day)[1]?.lines[0]?.marks[0]?.words).toBe('今天可以录入见证号码');
    world.held({ title: '又一次', itemIds: ['S02'] });
    const groups = drawGroups(world.facts, '2026-10-15' as Day);
    expect(filled(groups)).toEqual(['已公告，待见证号码 1', '已抽取 1']);
    expect(groups[2]?.lines[0]?.marks[0]?.words).toBe('已检查 0/4');
  });

  it('open with the newest versions, and say what share is drawn, cut off', () => {
    const world = new InspectionWorld();
    const input = openingDraw(world.facts, '2026-10-12' as Day);
    expect(input).toMatchObject({ date: '2026-10-13', take: { objects: 0, inspectors: 2 } });
    expect(input.poolIds).toEqual(world.input().poolIds);
    expect(shareWords(world.facts, world.input({ take: { objects: 7, inspectors: 2 } }))).toBe(
      '排除后 11 个可抽，抽 7 个，占名录库 58.3%',
    );
  });
});

describe('checks that are due', () => {
  const world = new InspectionWorld();
  const { checks } = world.held();
  world.now = '2026-10-20T16:00:00+08:00';
  const [first = '', second = ''] = checks;
  const body = (id: string) => world.facts.checks.find(row => row.id === id)?.body ?? never();
  for (const [id, result] of [
    [first, 'none'],
    [second, 'rectify'],
  ] as const) {
    const findings = body(id).findings.map((one, at) => ({
      ...{ ...one, met: result === 'none' || at > 0, words: at > 0 ? '' : '缺' },
    }));
    const input = { ...inputOfCheck(body(id)), checkedOn: '2026-10-20', result, findings, rectifyBy: '2026-11-05' };
    world.done(finishCheck(world.facts, id, input, world.context));
  }

  it('stand late ones first', () => {
    expect(filled(checkGroups(world.facts, '2026-10-21' as Day, ''))).toEqual(['待办 4']);
    expect(filled(checkGroups(world.facts, '2026-11-06' as Day, ''))).toEqual(['逾期 1', '待办 3']);
    expect(filled(checkGroups(world.facts, '2026-12-01' as Day, ''))).toEqual(['逾期 4']);
    expect(filled(checkGroups(world.facts, '2026-12-01' as Day, body(first).objectNumber))).toEqual(['逾期 1']);
    expect(filled(checkGroups(world.facts, '2026-12-01' as Day, '没有这个'))).toEqual([]);
  });

  it('stand on the desk once they are near, late ones in red', () => {
    const { draws, checks: known } = digests(world);
    expect(inspectionLines(draws, known, '2026-10-21' as Day)).toEqual([]);
    const late = inspectionLines(draws, known, '2026-11-18' as Day);
    expect(late.map(({ tone, words }) => `${tone} ${words}`)).toEqual([
      'bad 2 个对象：检查结果没有按期公示',
      `bad ${body(second).objectName}：整改期限已过，等着复查`,
    ]);
    expect(inspectionLines(draws, known, '2026-11-02' as Day)).toMatchObject([
      { tone: 'plain', to: `/evidence/inspections/checks?at=${second}` },
    ]);
  });

  it('are found by the name of the object', () => {
    const { draws, checks: known } = digests(world);
    expect(drawRecords(draws)).toMatchObject([{ kind: 'draw', day: '2026-10-15', place: '已抽取' }]);
    expect(inspectionRecords(known).map(({ title }) => title)).toContain(body(first).objectName);
  });
});

it('a draw whose day has come asks for its number on the desk', () => {
  const world = new InspectionWorld();
  world.announce();
  const { draws, checks } = digests(world);
  expect(inspectionLines(draws, checks, '2026-10-14' as Day)).toEqual([]);
  expect(inspectionLines(draws, checks, '2026-10-15' as Day)[0]?.words).toContain('等着录入见证号码');
});

function never(): never {
  throw new Error('not there');
}
