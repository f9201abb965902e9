import { describe, expect, it } from 'vitest';
import type { BallotRow } from '#shared/elections/case-row';
import type { Matter } from '#shared/elections/election-case';
import { BallotLedger } from '../../renderer/screens/count/ballot-ledger';
import { EntryDesk, type DeskView } from '../../renderer/screens/count/entry-desk';
import { emptyEntry, pressKey, startPaper, type EntryState } from '../../renderer/screens/count/entry-keys';

const question = (id: string): Matter => ({ kind: 'ordinary', id, code: 1, title: id, text: '' });
const election = (seats: number, count: number): Matter => ({
  kind: 'election',
  id: 'E1',
  code: 3,
  title: '选举',
  text: '',
  seats,
  candidates: Array.from({ length: count }, (_, at) => `C${at + 1}`),
});

function type(state: EntryState, keys: readonly string[], matters: readonly Matter[]) {
  let effect: string | null = null;
  for (const key of keys) ({ state, effect } = pressKey(state, key, matters));
  return { state, effect };
}

describe('keys of the entry field', () => {
  const matters = [question('M1'), question('M2'), election(2, 5)];

  it('enters a whole paper with digits and Enter', () => {
    const { state, effect } = type(startPaper('000001', null), ['1', '2', '4', '2', 'Enter'], matters);
    expect(effect).toBe('save');
    expect(state.votes).toEqual({ M1: 'yes', M2: 'no', E1: ['C4', 'C2'] });
  });

  it('takes Enter as not filled in, and a second press of a number as taking the mark back', () => {
    const { state } = type(startPaper('000001', null), ['Enter', '3', '1', '2', '1', 'Enter'], matters);
    expect(state.votes).toEqual({ M1: 'blank', M2: 'abstain', E1: ['C2'] });
  });

  it('asks for a confirmation of more marks than seats before it saves', () => {
    const marked = type(startPaper('000001', null), ['1', '1', '1', '2', '3', 'Enter'], matters);
    expect(marked).toMatchObject({ effect: null, state: { step: 'over-marked' } });
    expect(type(marked.state, ['Enter'], matters)).toMatchObject({ effect: 'save', state: { keepOvermarked: true } });
    expect(type(marked.state, ['-'], matters).state.step).toBe(2);
  });

  it('reads two digits where there are more than nine candidates', () => {
    const many = [election(3, 12)];
    const { state } = type(startPaper('000001', null), ['1', '2', '0', '3', '5', 'Enter'], many);
    expect(state.votes.E1).toEqual(['C12', 'C3', 'C5']);
  });

  it('marks the first seats with +, clears with . and goes back with -', () => {
    const at = type(startPaper('000001', null), ['1', '1'], matters).state;
    expect(type(at, ['+'], matters).state.votes.E1).toEqual(['C1', 'C2']);
    expect(type(at, ['+', '.'], matters).state.votes.E1).toEqual([]);
    expect(type(at, ['-', '2'], matters).state.votes.M2).toBe('no');
  });

  it('marks a paper invalid by its key and takes that back', () => {
    const reason = type(startPaper('000001', null), ['/', '1'], matters);
    expect(reason.state).toMatchObject({ invalid: 'INV_UNSIGNED', step: 'review' });
    expect(type(reason.state, ['Enter'], matters).effect).toBe('save');
    expect(type(reason.state, ['/', '0'], matters).state.invalid).toBeNull();
  });

  it('asks for an agent and whether he has it in writing', () => {
    const asked = type(startPaper('000001', null), ['1', '*'], matters).state;
    const named = type({ ...asked, typed: '委托 7' }, ['Enter', '2'], matters).state;
    expect(named).toMatchObject({ proxy: { agent: '委托 7', written: false }, step: 1 });
  });

  it('looks for a number only when there is one', () => {
    expect(type(emptyEntry, ['Enter'], matters).effect).toBeNull();
    expect(type(emptyEntry, ['1', '2', 'Backspace', '3', 'Enter'], matters)).toMatchObject({
      effect: 'find',
      state: { typed: '13' },
    });
  });
});

const row = (number: string, entered = false): BallotRow => ({
  id: `e1:${number}`,
  body: {
    electionId: 'e1',
    number,
    head: 'H0001',
    unit: '1-101',
    delivery: { way: 'in-person', day: '2026-11-01', receiver: '', note: '' },
    entry: entered
      ? {
          at: `2026-11-20T10:00:${number.slice(-2)}+08:00`,
          by: 'o',
          channel: 'paper',
          invalid: null,
          proxy: null,
          votes: {},
        }
      : null,
  },
});

describe('the desk', () => {
  const matters = [election(1, 3)];
  const settle = () => new Promise(done => setTimeout(done, 30));

  it('takes keys typed ahead one after another, each on its own paper', async () => {
    const saved: [string, unknown][] = [];
    const desk = new EntryDesk(
      matters,
      {
        find: async (_facts, number) => {
          await new Promise(done => setTimeout(done, 1));
          return { ok: true, value: row(number) };
        },
        save: async (_facts, view: DeskView) => {
          await new Promise(done => setTimeout(done, 1));
          saved.push([view.state.number, view.state.votes.E1]);
          return null;
        },
      },
      null,
    );
    for (const key of ['1', 'Enter', '2', 'Enter', '2', 'Enter', '3', 'Enter']) desk.press(key);
    await settle();
    expect(saved).toEqual([
      ['000001', ['C2']],
      ['000002', ['C3']],
    ]);
    expect(desk.view()).toMatchObject({ entered: 2, ballot: null, saved: { number: '000002' } });
  });

  it('drops what was typed ahead when a number is refused, and corrects it with +', async () => {
    const asked: [string, boolean][] = [];
    const desk = new EntryDesk(
      matters,
      {
        find: async (_facts, number, correcting) => {
          asked.push([number, correcting]);
          if (!correcting) return { ok: false, refusal: { code: 'entry-number-twice', params: { number } } };
          return { ok: true, value: row(number, true) };
        },
        save: async () => null,
      },
      null,
    );
    for (const key of ['7', 'Enter', '1', 'Enter']) desk.press(key);
    await settle();
    expect(desk.view()).toMatchObject({
      state: { step: 'number', typed: '' },
      refusal: { code: 'entry-number-twice' },
    });
    desk.press('+');
    await settle();
    expect(asked).toEqual([
      ['000007', false],
      ['000007', true],
    ]);
    expect(desk.view()).toMatchObject({ correcting: true, state: { number: '000007', step: 0 } });
  });

  it('keeps the paper on the desk when the journal refuses it', async () => {
    const desk = new EntryDesk(
      matters,
      {
        find: async (_facts, number) => ({ ok: true, value: row(number) }),
        save: async () => ({ code: 'entry-reason-missing' }),
      },
      null,
    );
    for (const key of ['1', 'Enter', '2', 'Enter']) desk.press(key);
    await settle();
    expect(desk.view()).toMatchObject({
      entered: 0,
      state: { number: '000001', votes: { E1: ['C2'] } },
      refusal: { code: 'entry-reason-missing' },
    });
  });
});

it('the ledger counts paper by paper what it counts at once', () => {
  const papers = ['000001', '000002', '000003'].map(number => row(number));
  const [one, two] = [new BallotLedger(), new BallotLedger()];
  one.load(papers);
  one.take('e1:000002', row('000002', true).body);
  one.take('e1:000003', row('000003', true).body);
  one.take('e1:000002', row('000002', true).body);
  one.take('e1:000001', null);
  two.load([row('000002', true), row('000003', true)]);
  expect(one.counters).toEqual(two.counters);
  expect(one.counters).toEqual({ printed: 2, delivered: 2, returned: 2, invalid: 0 });
  expect(one.last).toEqual(two.last);
  expect(one.last.map(paper => paper.number)).toEqual(['000003', '000002']);
});
