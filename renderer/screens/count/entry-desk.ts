import { ballotNumber } from '#shared/elections/entry/find-ballot';
import type { Refusal, Result } from '#shared/basics/result';
import type { BallotRow } from '#shared/elections/case-row';
import type { Matter } from '#shared/elections/election-case';
import { emptyEntry, pressKey, startPaper, type EntryState } from './entry-keys';

export interface DeskView {
  readonly state: EntryState;
  /** The paper that is being entered. */
  readonly ballot: BallotRow | null;
  readonly correcting: boolean;
  /** Why an entry is corrected. */
  readonly reason: string;
  readonly refusal: Refusal | null;
  /** The paper that was last acknowledged, as it was saved. */
  readonly saved: EntryState | null;
  /** Papers acknowledged since the screen was opened. */
  readonly entered: number;
}

/** What the desk does outside itself, with the facts as they were last told. */
export interface DeskWork<Facts> {
  find(facts: Facts, number: string, correcting: boolean): Promise<Result<BallotRow>>;
  /** Null once the journal has it. */
  save(facts: Facts, view: DeskView): Promise<Refusal | null>;
}

/**
 * The desk at which papers are entered. Keys are taken one after another, also those typed while a paper is still being
 * looked up or saved: nothing typed is lost or lands on the wrong paper.
 */
export class EntryDesk<Facts = unknown> {
  #view: DeskView = {
    state: emptyEntry,
    ballot: null,
    correcting: false,
    reason: '',
    refusal: null,
    saved: null,
    entered: 0,
  };
  readonly #waiting: string[] = [];
  readonly #listeners = new Set<() => void>();
  #busy = false;

  constructor(
    private readonly matters: readonly Matter[],
    private readonly work: DeskWork<Facts>,
    private facts: Facts,
  ) {}

  /** The case may change while papers are entered; the next paper is held against what is told here. */
  know(facts: Facts): void {
    this.facts = facts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): DeskView => this.#view;

  press(key: string): void {
    this.#waiting.push(key);
    if (!this.#busy) void this.#run();
  }

  /** The officer's mouse, or text typed into the field: replaces the state between two keys. */
  set(state: EntryState): void {
    if (!this.#busy) this.#show({ state });
  }

  async correct(number: string): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    await this.#find(number, true);
    this.#busy = false;
    void this.#run();
  }

  explain(reason: string): void {
    this.#show({ reason });
  }

  dismiss(): void {
    this.#show({ refusal: null });
  }

  async #run(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let key = this.#waiting.shift(); key !== undefined; key = this.#waiting.shift()) await this.#take(key);
    this.#busy = false;
  }

  async #take(key: string): Promise<void> {
    const twice = this.#view.refusal?.code === 'entry-number-twice' ? this.#view.refusal.params?.number : undefined;
    if (key === '+' && twice !== undefined) return this.#find(String(twice), true);
    const { state, effect } = pressKey(this.#view.state, key, this.matters);
    const left = state.step === 'number' && this.#view.state.step !== 'number';
    this.#show({ state, refusal: null, ...(left ? { ballot: null, correcting: false } : {}) });
    if (effect === 'find') await this.#find(state.typed, false);
    else if (effect === 'save') await this.#save();
  }

  async #find(typed: string, correcting: boolean): Promise<void> {
    const number = ballotNumber(typed);
    if (number === null) return this.#refuse({ code: 'entry-number-unreadable', params: { text: typed } });
    const found = await this.work.find(this.facts, number, correcting);
    if (!found.ok) return this.#refuse(found.refusal);
    const ballot = found.value;
    this.#show({
      state: startPaper(number, correcting ? ballot.body.entry : null),
      ballot,
      correcting,
      reason: '',
      refusal: null,
    });
  }

  async #save(): Promise<void> {
    const refusal = await this.work.save(this.facts, this.#view);
    if (refusal) {
      this.#waiting.length = 0;
      this.#show({ refusal });
      return;
    }
    const { state, entered } = this.#view;
    this.#show({
      state: emptyEntry,
      ballot: null,
      correcting: false,
      saved: state,
      entered: entered + 1,
    });
  }

  /** What was typed ahead was meant for another paper. */
  #refuse(refusal: Refusal): void {
    this.#waiting.length = 0;
    this.#show({ state: emptyEntry, ballot: null, correcting: false, refusal });
  }

  #show(change: Partial<DeskView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}

/** What the parts of the screen may do with the desk. */
export type DeskKeys = Pick<EntryDesk, 'press' | 'set' | 'explain'>;
