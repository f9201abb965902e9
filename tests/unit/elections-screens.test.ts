import { describe, expect, it } from 'vitest';
import { parseDay } from '#shared/basics/dates';
import { caseClockOf } from '#shared/elections/case-clock';
import { stageIds } from '#shared/elections/election-case';
import { frozenRegisterOf } from '#shared/elections/frozen-register';
import { strictOptions } from '#shared/elections/options';
import { stageFactsOf } from '#shared/elections/stage-facts';
import { candidateLines } from '../../renderer/screens/elections/candidates-view';
import { currentPart, missingWords, railSteps } from '../../renderer/screens/elections/case-rail-view';
import { firstWitnesses } from '../../renderer/screens/elections/certify-view';
import { clockLines, dueWords } from '../../renderer/screens/elections/clock-view';
import { firstPosts } from '../../renderer/screens/elections/committee-view';
import { buildingLines, deliveryLines } from '../../renderer/screens/elections/delivery-view';
import { electionLines } from '../../renderer/screens/elections/election-list-view';
import { freezePreview, unitWords } from '../../renderer/screens/elections/freeze-view';
import { historyLines } from '../../renderer/screens/elections/history-view';
import { matterWeight, moved, suggestedCode } from '../../renderer/screens/elections/matters-view';
import { suggestedTitle, termWords } from '../../renderer/screens/elections/open-case-view';
import { deviations } from '../../renderer/screens/elections/options-view';
import { group, turnoutWords } from '../../renderer/screens/elections/turnout-view';
import { caseSource, districtStore, wholeElection } from '../fixtures/whole-election';
import { openedCase } from '../fixtures/election-rows';

const at = (until: (typeof stageIds)[number]) => caseSource(wholeElection({ until, units: 60, candidates: 6 }));
const factsAt = (until: (typeof stageIds)[number]) => {
  const { row, register, ballots } = at(until);
  return stageFactsOf(row, register, ballots, '2024-06-30T09:00:00+08:00');
};

describe('the rail of a case', () => {
  it('has everything before the stage done, its work now, the rest later', () => {
    for (const [index, stage] of stageIds.slice(0, -1).entries()) {
      const states = railSteps(factsAt(stage)).map(step => step.state);
      expect(states.filter(state => state === 'done')).toHaveLength(index);
      expect(states[index]).toBe('now');
    }
    expect(railSteps(factsAt('filed')).every(step => step.state === 'done')).toBe(true);
  });

  it('leads to the work that is next and says what is missing for it', () => {
    expect(currentPart('notice')).toBe('issue');
    expect(missingWords(factsAt('frozen'))).toEqual(['至少有一名候选人（GR-14）']);
    expect(missingWords(factsAt('certified'))).toEqual(['已登记备案日期（PMR-16）']);
    expect(missingWords(factsAt('filed'))).toEqual([]);
  });

  it('shows figures of what was done', () => {
    const notes = railSteps(factsAt('counted')).map(step => step.note);
    expect(notes[1]).toBe('6 名');
    expect(notes[2]).toBe('4 项 · 应选 5 人');
    expect(notes[4]).toMatch(/^\d+ 张$/);
  });
});

describe('the list of cases', () => {
  it('has running cases first, newest vote first, and counts papers only while they are out', () => {
    const rows = [
      openedCase({ stage: 'filed', voteDate: '2024-09-01' }),
      openedCase({ stage: 'opened', voteDate: '2024-05-01' }),
      openedCase({ stage: 'entry', voteDate: '2024-06-01' }),
    ];
    const lines = electionLines(rows, [{ id: 'p1', body: { name: '海悦花园' } }]);
    expect(lines.map(line => [line.voteDate, line.voting, line.closed])).toEqual([
      ['2024-06-01', true, false],
      ['2024-05-01', false, false],
      ['2024-09-01', false, true],
    ]);
    expect(electionLines(rows, [])[0]?.project).toBe('（小区已删除）');
  });

  it('writes turnout in papers', () => {
    expect(turnoutWords([])).toBe('尚未制发选票');
    expect(turnoutWords(at('counted').ballots.map(row => row.body))).toMatch(/^\d+ \/ \d+ 张（\d+\.\d%）$/);
    expect([group(0), group(999), group(1000), group(1234567)]).toEqual(['0', '999', '1,000', '1,234,567']);
  });

  it('says what the law asks next', () => {
    const today = parseDay('2024-06-20')!;
    const clock = caseClockOf(at('certified').row.body, today);
    expect(dueWords(clock, today)).toEqual({ words: '办理业主委员会备案还剩 32 日', tone: 'default' });
    expect(dueWords(clock, parseDay('2024-07-22')!)?.words).toContain('今天到期');
    expect(dueWords(clock, parseDay('2024-07-25')!)?.tone).toBe('error');
    expect(clockLines(clock).find(line => line.id === 'filing')).toMatchObject({ rule: 'QD-37', due: '2024-07-22' });
  });
});

describe('opening a case', () => {
  it('suggests its title from project, kind and term', () => {
    expect(suggestedTitle('海悦花园', 'first', 1)).toBe('海悦花园首次业主大会会议暨第一届业主委员会选举');
    expect(suggestedTitle('海悦花园', 'renewal', 12)).toBe('海悦花园第十二届业主委员会换届选举');
    expect([termWords(2), termWords(10), termWords(19)]).toEqual(['二', '十', '十九']);
  });
  it('names the switches that are not strict', () => {
    expect(deviations(strictOptions())).toEqual([]);
    expect(deviations({ ...strictOptions(), noticeReading: 'loose', proxyCap: 3 })).toEqual([
      '受托人代理户数上限',
      '“十五日前”的计算',
    ]);
  });
});

describe('the parts', () => {
  it('previews the freezing as it then is', () => {
    const store = districtStore(130);
    const preview = freezePreview(
      store.get('registers', 'p1')!.body,
      store.all('registerPages').map(page => page.body),
    );
    const frozen = caseSource(wholeElection({ until: 'frozen' })).row.body.frozen!;
    expect([preview.units, preview.heads, preview.area, preview.open]).toEqual([
      frozen.units,
      frozen.heads,
      frozen.area,
      0,
    ]);
    expect(preview.merged.find(line => line.reason === '未售或未交付')?.count).toBe(5);
    expect(unitWords(Array.from({ length: 14 }, (_, index) => `1-${index}`))).toMatch(/等 14 套$/);
  });

  it('lists candidates with their verdict in the order of the case', () => {
    const { row, register } = at('candidates');
    expect(candidateLines(row.body, register).map(line => line.id)).toEqual(row.body.candidates.map(({ id }) => id));
    const stranger = { ...row.body.candidates[0]!, name: '外人' };
    const lines = candidateLines({ ...row.body, candidates: [stranger] }, register);
    expect(lines[0]).toMatchObject({ verdict: '不符合法定条件', tone: 'error' });
  });

  it('suggests the matter that is missing, moves one, says what it needs', () => {
    expect(suggestedCode(openedCase().body)).toBe(2);
    expect(suggestedCode(at('matters').row.body)).toBe(9);
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(matterWeight({ kind: 'special' }, { voteDate: '2024-06-20', ruleSet: 'auto' })).toBe('参与者四分之三以上');
    expect(matterWeight({ kind: 'special' }, { voteDate: '2020-06-20', ruleSet: 'auto' })).toBe('全体三分之二以上');
  });

  it('filters deliveries and counts what is open by building', () => {
    const issued = at('issued');
    expect(deliveryLines(issued.ballots, issued.register, 'open')).toHaveLength(issued.ballots.length);
    expect(buildingLines(issued.ballots, issued.register).reduce((sum, line) => sum + line.open, 0)).toBe(
      issued.ballots.length,
    );
    const counted = at('counted');
    expect(deliveryLines(counted.ballots, counted.register, 'open')).toEqual([]);
  });

  it('starts the witnesses and posts from what the case knows', () => {
    const witnesses = firstWitnesses({ street: '', group: '', leader: '甲', counters: '乙、丙', supervisors: '丁' });
    expect(witnesses.map(({ role, name }) => role + name)).toEqual(['监票人丁', '计票人乙', '计票人丙', '负责人甲']);
    expect(firstPosts(at('certified').row.body)[0]?.post).toBe('chair');
  });

  it('tells the history newest first, going back with its reason', () => {
    const history = [
      { at: '2024-06-01T09:00:00+08:00', by: 'x', from: 'opened' as const, to: 'frozen' as const, reason: '' },
      { at: '2024-06-02T09:00:00+08:00', by: 'x', from: 'frozen' as const, to: 'opened' as const, reason: '清册有误' },
    ];
    const lines = historyLines({ history });
    expect(lines.map(line => [line.words, line.back, line.reason])).toEqual([
      ['退回“已立案”', true, '清册有误'],
      ['清册已冻结', false, ''],
    ]);
  });
});

it('keeps the frozen register in page order whatever the order of the rows', () => {
  const { register } = at('frozen');
  const pages = [
    { electionId: 'e', page: 1, units: register.units.slice(30) },
    { electionId: 'e', page: 0, units: register.units.slice(0, 30) },
  ];
  expect(frozenRegisterOf(pages).units.map(unit => unit.unit)).toEqual(register.units.map(unit => unit.unit));
});
