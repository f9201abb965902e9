import { dayFromParts, parseDay } from '../basics/dates';
import type { TopicCategory } from './categories';
import { categoryOf } from './category-of';

/** What could be read from a pasted ticket; an empty field was not found. */
export interface TicketFields {
  readonly sourceNo: string;
  readonly name: string;
  readonly phone: string;
  readonly unit: string;
  readonly reportedOn: string;
  readonly title: string;
  /** What was raised, or the whole paste where no field says so. */
  readonly text: string;
  readonly place: string;
  readonly due: string;
  readonly urgent: boolean;
  readonly category: TopicCategory | null;
  /** Labelled lines that no field takes; kept at the end of `text`, so that nothing of the paste is lost. */
  readonly left: readonly string[];
}

/** The labels that hotlines put in front, by the field they fill. */
const labels: readonly (readonly [keyof TicketFields, RegExp])[] = [
  ['sourceNo', /^(工单编号|工单号|受理编号|受理单号|编号|单号)$/],
  ['name', /^(来电人|来电人姓名|诉求人|诉求人姓名|反映人|联系人|市民姓名|姓名)$/],
  ['phone', /^(联系电话|来电号码|来电电话|联系方式|电话|手机)$/],
  ['unit', /^(房号|门牌号|楼号房号)$/],
  ['reportedOn', /^(来电时间|受理时间|诉求时间|反映时间|登记时间|派单时间|日期)$/],
  ['due', /^(办理时限|办结时限|截止时间|处理时限|要求办结时间|办理期限)$/],
  ['title', /^(标题|工单标题|诉求标题|主题)$/],
  ['text', /^(诉求内容|问题描述|来电内容|主要内容|反映内容|工单内容|内容)$/],
  ['place', /^(地址|事发地址|事发地点|诉求地址|地点|小区|所属小区)$/],
  ['urgent', /^(紧急程度|紧急情况|缓急)$/],
];

/** Reads a 12345 ticket pasted as text: one labelled field a line, a value going on until the next label. */
export function readTicket(paste: string): TicketFields {
  const values = new Map<keyof TicketFields, string>();
  const left: string[] = [];
  const free: string[] = [];
  let at: keyof TicketFields | null = null;
  for (const line of paste
    .replace(/\r/g, '')
    .split('\n')
    .map(each => each.trim())) {
    if (line === '') continue;
    const match = /^[【[]?([^：:【】[\]]{1,10})[】\]]?\s*[：:]\s*(.*)$/.exec(line);
    const label = match?.[1]?.replace(/\s/g, '') ?? '';
    const field = labels.find(([, pattern]) => pattern.test(label))?.[0];
    if (match && field && !values.has(field)) {
      values.set(field, match[2]?.trim() ?? '');
      at = field;
    } else if (match && label !== '' && /[\u4e00-\u9fff]/.test(label) && at !== 'text') {
      left.push(line);
      at = null;
    } else if (at === 'text') values.set('text', `${values.get('text') ?? ''}\n${line}`.trim());
    else free.push(line);
  }
  const said = values.get('text') ?? '';
  const text = [...(said ? [said] : []), ...free, ...left].join('\n');
  const body = said || free.join('\n');
  const phone = /(?<!\d)1[3-9]\d{9}(?!\d)/.exec((values.get('phone') ?? '') || paste)?.[0] ?? values.get('phone') ?? '';
  return {
    sourceNo: values.get('sourceNo') ?? '',
    name: values.get('name') ?? '',
    phone,
    unit: values.get('unit') ?? '',
    reportedOn: dayIn(values.get('reportedOn') ?? ''),
    due: dayIn(values.get('due') ?? ''),
    title: values.get('title') ?? firstSentence(body),
    text,
    place: values.get('place') ?? '',
    urgent: /紧急|加急|特急/.test((values.get('urgent') ?? '').replace(/不紧急|非紧急/g, '')),
    category: categoryOf(`${values.get('title') ?? ''} ${body}`),
    left,
  };
}

/** The first day named in a text, as `YYYY-MM-DD`; empty when there is none that exists. */
function dayIn(text: string): string {
  const match = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(text);
  return match ? (parseDay(dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]))) ?? '') : '';
}

function firstSentence(text: string): string {
  const cleaned = text.replace(/^(市民|来电人|居民|业主)?(来电)?(反映|投诉|咨询|求助)[，,：:]?/, '');
  const first = cleaned.split(/[。！？\n；;]/)[0]?.trim() ?? '';
  return Array.from(first).slice(0, 40).join('');
}

/** The project whose name stands in a text; the longest name wins. Null when none does. */
export function projectIn<P extends { readonly body: { readonly name: string } }>(
  text: string,
  projects: readonly P[],
): P | null {
  let best: P | null = null;
  for (const project of projects) {
    const { name } = project.body;
    if (name !== '' && text.includes(name) && name.length > (best?.body.name.length ?? 0)) best = project;
  }
  return best;
}
