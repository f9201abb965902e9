import { showDay, type Day } from '../../basics/dates';
import type { LevelComparison } from '../../evidence/compare-level';
import { creditCategories, creditLevels, type CreditEntryLine, type IssuedLevelLine } from '../../evidence/credit';
import { creditStandings, type CreditCounting } from '../../evidence/credit-counting';
import type { LevelInForce } from '../../evidence/credit-on';
import type { CreditScore } from '../../evidence/credit-score';
import { creditSwitchWords } from '../../evidence/credit-switch-words';
import type { CreditSwitches } from '../../evidence/credit-switches';
import { evidenceStates } from '../../evidence/evidence-head';
import { showPoints, showSigned } from '../../evidence/points';
import { subjectKinds, type Subject } from '../../evidence/subject';
import type { Block, CellModel, DocumentModel } from '../document-model';
import { cell, centred, figure, headRow, heading, label, paragraph } from './blocks';

export interface CreditFileFacts {
  readonly subject: Subject;
  /** Of a manager: his company. */
  readonly company: string;
  readonly on: Day;
  readonly issued: LevelInForce | null;
  readonly score: CreditScore;
  readonly comparison: LevelComparison;
  readonly levels: readonly {
    readonly row: { readonly id: string; readonly body: IssuedLevelLine };
    readonly until: string;
  }[];
  readonly black: readonly { readonly body: CreditEntryLine }[];
  readonly red: readonly { readonly body: CreditEntryLine }[];
  readonly switches: CreditSwitches;
  readonly bureau: string;
  readonly practice: boolean;
}

/**
 * 信用档案, printed extract of one subject's file (QD-69): the level that the province issued, the recount with every summand,
 * and the district's own reading under it. Bad entries past five years are printed as no longer counting (CR-6).
 */
export function creditFileExtract(facts: CreditFileFacts): DocumentModel {
  const { subject, on, score, switches, bureau, practice } = facts;
  return {
    title: `信用档案（${subject.name}）`,
    form: 'credit-file',
    practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: ['物业服务信用档案'] },
      paragraph(`截至${showDay(on)}`, { align: 'center', indent: false }),
      head(facts),
      heading(1, '一、省系统发布的等级'),
      levels(facts),
      heading(1, '二、信用记录和复核'),
      entries(score),
      paragraph(resultWords(facts)),
      heading(1, '三、说明'),
      ...[
        '信用等级由省物业服务企业信用信息系统产生和发布，以发布的为准；本表得分是区主管部门按登记的记录所作的复核，不是评级。',
        ...creditSwitchWords(switches),
      ].map((words, at) => paragraph(`${at + 1}. ${words}`, { sizePt: 10.5 })),
      { type: 'signature', names: [bureau], date: showDay(on), seal: true },
    ],
  };
}

function head({ subject, company, issued, comparison, black, red }: CreditFileFacts): Block {
  const body = issued?.row.body;
  const listed = [...black, ...red].map(each => listWords(each.body)).join('\n') || '当日不在红、黑名单内';
  const level = body
    ? `${creditLevels[body.level]}${body.score === null ? '' : `（${showPoints(body.score)} 分）`}，${body.issuedOn} 发布${issued?.until ? `，至 ${issued.until}` : ''}`
    : '没有有效的发布等级';
  return {
    type: 'table',
    table: {
      widthsMm: [26, 130],
      head: [],
      rows: [
        [label(subject.kind === 'company' ? '企业' : '姓名'), cell(subject.name)],
        [
          label('类别'),
          cell(company === '' ? subjectKinds[subject.kind] : `${subjectKinds[subject.kind]}，${company}`),
        ],
        [label('发布等级'), cell(level)],
        [label('核对结果'), cell(comparison.words)],
        [label('红黑名单'), cell(listed)],
      ],
    },
  };
}

function levels({ levels: issued, on }: CreditFileFacts): Block {
  const shown = issued.filter(({ row }) => row.body.issuedOn <= on);
  if (shown.length === 0) return paragraph('没有登记。');
  return {
    type: 'table',
    table: {
      widthsMm: [26, 22, 20, 24, 44, 20],
      head: [headRow('发布日期', '等级', '得分', '有效期至', '依据文件', '状态')],
      rows: shown.map(({ row: { body }, until }) => [
        centred(body.issuedOn),
        centred(creditLevels[body.level]),
        figure(body.score === null ? '—' : showPoints(body.score)),
        centred(until || '未载明'),
        cell(body.document),
        centred(evidenceStates[body.state]),
      ]),
      fontPt: 10.5,
    },
  };
}

function entries(score: CreditScore): Block {
  const { basic, good, bad } = score;
  const sum = `${showPoints(basic)} + ${showPoints(good)} − ${showPoints(bad)}`;
  const rows = score.summands.map(({ row: { body }, counting, adds }): CellModel[] => [
    centred(body.eventOn),
    centred(creditCategories[body.category]),
    cell(body.document === '' ? body.item : `${body.item}\n${body.document}`),
    figure(showSigned(body.category === 'bad' ? -body.points : body.points)),
    figure(counting.counts ? showSigned(adds) : '0'),
    cell(standing(counting)),
  ]);
  if (rows.length === 0) return paragraph('没有登记。');
  return {
    type: 'table',
    table: {
      widthsMm: [23, 18, 48, 16, 16, 35],
      head: [headRow('发生日期', '类别', '事项和依据', '分值', '计入', '说明')],
      rows: [
        ...rows,
        ...(score.overCap > 0
          ? [[label('超过上限不计', { colSpan: 4 }), figure(showSigned(-score.overCap)), cell('')]]
          : []),
        [label(`基础＋优良－不良：${sum}`, { colSpan: 4 }), figure(showSigned(score.score).replace('+', '')), cell('')],
      ],
      fontPt: 10.5,
    },
  };
}

/** On paper a void entry says so, one past five years that it no longer counts. */
function standing({ standing: how, until, counts }: CreditCounting): string {
  if (counts) return until === '' ? creditStandings[how] : `${creditStandings[how]}，至 ${until}`;
  return how === 'expired' || how === 'five-years' ? `${creditStandings[how]}（${until}）` : creditStandings[how];
}

function resultWords({ score, comparison }: CreditFileFacts): string {
  const points = showSigned(score.score).replace('+', '');
  if (score.level === null) return `计入的记录合计 ${points} 分；没有计入的基础信息，不判断等级。`;
  const record = score.score < 6000 ? `（${score.hasBadRecord ? '有' : '没有'}计入的不良信息）` : '';
  return `复核得分 ${points} 分，相当于 ${creditLevels[score.level]}${record}。${comparison.words}。`;
}

function listWords(body: CreditEntryLine): string {
  if (body.list === null) return '';
  const { colour, from, until } = body.list;
  return `${colour === 'red' ? '红名单' : '黑名单'}：${from} 起${until === '' ? '，没有载明期限' : `至 ${until}`}（${body.item}）`;
}
