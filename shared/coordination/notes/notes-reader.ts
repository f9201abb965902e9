import type { Day } from '../../basics/dates';
import { typedDay } from '../../basics/typed-day';
import type { Side } from '../sides';
import type { NotedPerson } from './noted-people';
import { notedPeople } from './noted-people';
import { readNotedTime } from './noted-time';
import { readOpinion } from './opinion-lines';
import type { NotedItem, NotedResolution, NoteLine, ReadNotes } from './read-notes';
import { headKey, itemKey, numberedLine, outcomeMeant, votesIn, type ItemKey, type NumberStyle } from './note-keys';
import { leadingSide, sideMeant } from './side-words';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Head = 'title' | 'place' | 'chair' | 'recorder' | 'convener' | 'next';
interface Item extends Writable<Omit<NotedItem, 'resolutions' | 'opinions'>> {
  opinions: Writable<NotedItem['opinions'][number]>[];
  resolutions: Writable<NotedResolution>[];
}

const INLINE =
  /[（(；;，,。\s]+(责任方|责任单位|责任人|责任|完成时限|完成时间|期限|时限)\s*[：:]\s*([^；;，,）)。]+)[）)]?/g;

/** Reads notes line by line; what it does not understand it keeps. */
export class NotesReader {
  readonly #near: Day;
  readonly #head: Record<Head, string> = { title: '', place: '', chair: '', recorder: '', convener: '', next: '' };
  readonly #when = { date: '', startsAt: '', endsAt: '', noticeOn: '' };
  readonly #people: NotedPerson[] = [];
  readonly #items: Item[] = [];
  readonly #lines: NoteLine[] = [];
  #numbers: NumberStyle | null = null;
  /** Where a line without a word of its own goes on. */
  #goesOn: {
    readonly as: string;
    /** Answers what was not understood. */ readonly add: (text: string) => string;
  } | null = null;

  constructor(near: Day) {
    this.#near = near;
  }

  result(): ReadNotes {
    return { ...this.#head, ...this.#when, people: this.#people, items: this.#items, lines: this.#lines };
  }

  leave(number: number, text: string): void {
    this.#lines.push({ number, text, as: '', unclear: text });
  }

  line(number: number, text: string): void {
    const { as, unclear } = this.#take(text);
    this.#lines.push({ number, text, as, unclear: as === '' ? text : unclear });
  }

  #take(text: string): { as: string; unclear: string } {
    const numbered = numberedLine(text);
    const item = this.#items[this.#items.length - 1];
    if (numbered) {
      // The first number sets how items are numbered; another way of numbering counts what stands inside an item.
      this.#numbers ??= numbered.style;
      if (numbered.style === this.#numbers || !item) return this.#newItem(numbered.text);
      if (this.#goesOn?.as.endsWith('决定')) return this.#nextResolution(item, numbered.text);
    }
    const match = /^([^：:]{1,10})\s*[：:]\s*(.*)$/s.exec(text);
    const name = match ? (match[1] as string).replace(/\s+/g, '') : text;
    const value = match?.[2] ?? '';
    const inItem = item && match ? itemKey(name) : null;
    if (item && inItem) return this.#itemLine(item, inItem, value);
    const inHead = match ? headKey(name) : null;
    if (inHead) return this.#headLine(inHead, value);
    if (item && match && this.#goesOn?.as.endsWith('意见')) {
      const opinion = readOpinion(text, this.#known());
      if (opinion.side !== 'other') return this.#opinion(item, opinion);
    }
    if (this.#goesOn) {
      const unclear = this.#goesOn.add(text);
      return unclear === text ? { as: '', unclear } : { as: `${this.#goesOn.as}（接上行）`, unclear };
    }
    if (!match && this.#head.title === '' && this.#lines.length === 0 && text.length <= 60) {
      this.#head.title = text;
      return { as: '会议名称', unclear: '' };
    }
    return { as: '', unclear: text };
  }

  #newItem(title: string): { as: string; unclear: string } {
    this.#items.push({
      title,
      proposer: '',
      background: '',
      opinions: [],
      vote: null,
      outcome: 'noted',
      resolutions: [],
    });
    const item = this.#items[this.#items.length - 1] as Item;
    this.#goesOn = this.#text(`第 ${this.#items.length} 项的情况`, item, 'background');
    return { as: `第 ${this.#items.length} 项的标题`, unclear: '' };
  }

  #headLine(key: NonNullable<ReturnType<typeof headKey>>, value: string): { as: string; unclear: string } {
    this.#goesOn = null;
    if (key.is === 'people') {
      const { people, left } = notedPeople(value, key.state);
      this.#people.push(...people);
      const as = { present: '参加人员', absent: '请假人员', observer: '列席人员' }[key.state];
      this.#goesOn = { as, add: more => this.#morePeople(more, key.state) };
      return { as, unclear: left.join('、') };
    }
    if (key.is === 'time') {
      const { date, startsAt, endsAt, left } = readNotedTime(value, this.#near);
      if ((date === '' && startsAt === '') || this.#when.date !== '') return { as: '', unclear: value };
      Object.assign(this.#when, { date, startsAt, endsAt });
      return { as: '会议时间', unclear: left };
    }
    if (key.is === 'notice') {
      const day = typedDay(value, this.#near);
      if (!day || this.#when.noticeOn !== '') return { as: '', unclear: value };
      this.#when.noticeOn = day;
      return { as: '议题公示（通知）日', unclear: '' };
    }
    if (this.#head[key.is] !== '') return { as: '', unclear: value };
    this.#head[key.is] = value;
    return { as: key.as, unclear: '' };
  }

  /** A list that goes on in the next line has a side or a sign between names; one word alone is no list. */
  #morePeople(text: string, state: NotedPerson['state']): string {
    const { people, left } = notedPeople(text, state);
    if (people.length === 0 || (people.length === 1 && people[0]?.side === null)) return text;
    this.#people.push(...people);
    return left.join('、');
  }

  #itemLine(item: Item, key: ItemKey, value: string): { as: string; unclear: string } {
    const at = `第 ${this.#items.length} 项的`;
    const last = item.resolutions[item.resolutions.length - 1];
    switch (key) {
      case 'opinion':
        if (value === '') {
          this.#goesOn = {
            as: `${at}意见`,
            add: more => this.#opinion(item, readOpinion(more, this.#known())).unclear,
          };
          return { as: `${at}意见`, unclear: '' };
        }
        return this.#opinion(item, readOpinion(value, this.#known()));
      case 'resolution':
        return this.#resolution(item, value, at);
      case 'owner': {
        if (!last) return { as: '', unclear: value };
        const unclear = this.#owner(last, value);
        return { as: `${at}责任方`, unclear };
      }
      case 'due': {
        if (!last) return { as: '', unclear: value };
        return { as: `${at}期限`, unclear: this.#due(last, value) };
      }
      case 'publish':
        if (!last) return { as: '', unclear: value };
        last.publish = !/^(?:否|不|无)/.test(value);
        return {
          as: `${at}是否公示`,
          unclear: /^(?:是|否|要|不|需|不需要?|需要|不公示|公示|无需)?$/.test(value) ? '' : value,
        };
      case 'vote': {
        const vote = votesIn(value);
        if (!vote || item.vote) return { as: '', unclear: value };
        item.vote = vote;
        const more = value.replace(/[同意赞成反对不弃权共计票人名\s\d：:，,、；;。（）()]/g, '') !== '';
        return { as: `${at}表决`, unclear: more ? value : '' };
      }
      case 'outcome': {
        const outcome = outcomeMeant(value);
        if (!outcome) return this.#resolution(item, value, at);
        item.outcome = outcome;
        return { as: `${at}结果`, unclear: value.length > 6 ? value : '' };
      }
      case 'proposer':
        this.#goesOn = null;
        item.proposer = joined(item.proposer, value, '、');
        return { as: `${at}提出人`, unclear: '' };
      case 'background':
        item.background = joined(item.background, value, '\n');
        this.#goesOn = this.#text(`${at}情况`, item, 'background');
        return { as: `${at}情况`, unclear: '' };
    }
  }

  #opinion(item: Item, opinion: Item['opinions'][number]): { as: string; unclear: string } {
    item.opinions.push(opinion);
    const as = `第 ${this.#items.length} 项的意见`;
    this.#goesOn = {
      as,
      add: more => {
        const next = readOpinion(more, this.#known());
        if (next.side !== 'other') item.opinions.push(next);
        else opinion.text += more;
        return '';
      },
    };
    return { as, unclear: '' };
  }

  #resolution(item: Item, value: string, at: string): { as: string; unclear: string } {
    const resolution: Item['resolutions'][number] = {
      text: '',
      side: null,
      personId: '',
      coSides: [],
      due: '',
      publish: false,
    };
    const unclear: string[] = [];
    const text = value.replace(INLINE, (whole, name: string, inside: string) => {
      const left = /限|时/.test(name) ? this.#due(resolution, inside) : this.#owner(resolution, inside);
      if (left === '') return '';
      unclear.push(left);
      return whole;
    });
    resolution.text = text.trim() + resolution.text;
    item.resolutions.push(resolution);
    if (item.outcome === 'noted') item.outcome = 'agreed';
    this.#goesOn = {
      as: `${at}决定`,
      add: more => {
        resolution.text += more;
        return '';
      },
    };
    return { as: `${at}决定`, unclear: unclear.join('；') };
  }

  /** 决定： and numbered lines below it: the first fills the empty one. */
  #nextResolution(item: Item, text: string): { as: string; unclear: string } {
    const last = item.resolutions[item.resolutions.length - 1];
    if (last?.text === '') item.resolutions.pop();
    return this.#resolution(item, text, `第 ${this.#items.length} 项的`);
  }

  /** The first side answers for it, the others help; a person is kept in the text; what names no side is given back. */
  #owner(resolution: Item['resolutions'][number], value: string): string {
    if (resolution.side !== null) return value;
    const pieces = value
      .split(/[、，,和与及]/)
      .map(piece => piece.trim())
      .filter(piece => piece !== '');
    const sidesOf = pieces.map(
      piece => sideMeant(piece) ?? this.#known().find(({ name }) => piece.includes(name))?.side ?? null,
    );
    const found = [...new Set(sidesOf.flatMap(side => (side === null ? [] : [side])))];
    if (found.length > 0) [resolution.side, resolution.coSides] = [found[0] as Side, found.slice(1)];
    const persons = pieces.filter((piece, at) => sidesOf[at] !== null && leadingSide(piece)?.rest !== '');
    if (persons.length > 0) resolution.text += `（责任人：${persons.join('、')}）`;
    return pieces.filter((_, at) => sidesOf[at] === null).join('、');
  }

  #due(resolution: Item['resolutions'][number], value: string): string {
    if (resolution.due !== '') return value;
    const day = typedDay(value.replace(/(?:之)?前$|以前$|底前$/, ''), (this.#when.date || this.#near) as Day);
    if (day) resolution.due = day;
    return day ? '' : value;
  }

  #text(as: string, item: Item, field: 'background') {
    return {
      as,
      add: (more: string) => {
        item[field] = joined(item[field], more, '\n');
        return '';
      },
    };
  }

  #known(): { name: string; side: Side }[] {
    return this.#people.flatMap(({ name, side }) => (side === null ? [] : [{ name, side }]));
  }
}

const joined = (before: string, more: string, sign: string) => (before === '' ? more : `${before}${sign}${more}`);
