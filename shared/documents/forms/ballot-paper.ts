import type { BallotPaperFacts, BallotsJob } from '../ballots-job';
import type { Block, CellModel, DocumentModel } from '../document-model';
import { cell, centred, headRow, heading, label, paragraph } from './blocks';
import { candidatesInOrder } from './candidate-list';
import { areaWords } from './figures';
import { committeeName, jurisdictionTerms, meetingName, momentWords, orBlank } from './form-words';

type BallotFacts = BallotsJob['facts'];

/** More units than this are counted, not listed; the register names them. */
const LISTED_UNITS = 40;

/** F-20 and F-21 on one paper: the stub, the matters, the election, the rules and the voter's signature. */
export function ballotPaper(facts: BallotFacts, paper: BallotPaperFacts, practice: boolean): DocumentModel {
  return { ...ballotModel(practice), blocks: [...ballotHead(facts, paper), ...ballotBody(facts)] };
}

export function ballotModel(practice: boolean): DocumentModel {
  return { title: '表决票和选票', form: 'F-20', practice, orientation: 'portrait', page: 'ballot', blocks: [] };
}

/** What differs from paper to paper. The QR code says the number and nothing else: scanning it is typing it. */
export function ballotHead(facts: BallotFacts, paper: BallotPaperFacts): Block[] {
  const units = unitsWords(paper.units);
  const area = `${areaWords(paper.area)}㎡`;
  return [
    {
      type: 'table',
      table: {
        widthsMm: [22, 30, 22, 30, 22, 30],
        head: [],
        rows: [
          [cell(`${meetingName(facts)}选票存根`, 'center', { colSpan: 6, bold: true })],
          [
            label('选票编号'),
            centred(paper.number),
            label('投票权编号'),
            centred(paper.head),
            label('面积'),
            centred(area),
          ],
          [label('房号'), cell(units, 'left', { colSpan: 5 })],
          [label('领票人'), cell(''), label('联系电话'), cell(''), label('领票日期'), cell('')],
          [label('送达人'), cell('', 'left', { colSpan: 3 }), label('送达方式'), cell('')],
        ],
        fontPt: 10.5,
        rowHeightMm: 7,
      },
    },
    paragraph('………………………………… 裁 剪 线 …………………………………', { align: 'center', sizePt: 10.5 }),
    { type: 'qr', text: paper.number, sizeMm: 20 },
    { type: 'title', lines: [meetingName(facts), '表决票和选票'] },
    {
      type: 'table',
      table: {
        widthsMm: [22, 30, 22, 30, 22, 30],
        head: [],
        rows: [
          [label('选票编号'), centred(paper.number), label('投票权数'), cell(`1人、${area}`, 'center', { colSpan: 3 })],
          [label('房号'), cell(units, 'left', { colSpan: 3 }), label('业主'), centred(paper.owner)],
        ],
        fontPt: 11,
        rowHeightMm: 8,
      },
    },
  ];
}

function unitsWords(units: readonly string[]): string {
  const listed = units.slice(0, LISTED_UNITS).join('、');
  return units.length > LISTED_UNITS ? `${listed}等共${units.length}套（其余见业主清册）` : listed;
}

/** What every paper of the election has in common; begins with a heading. */
export function ballotBody(facts: BallotFacts): Block[] {
  const questions = facts.matters.filter(matter => matter.kind !== 'election');
  const elections = facts.matters.filter(matter => matter.kind === 'election');
  const blocks: Block[] = [];
  if (questions.length > 0)
    blocks.push(heading(1, elections.length > 0 ? '一、表决事项' : '表决事项'), questionsTable(questions));
  for (const election of elections) {
    blocks.push(
      heading(
        1,
        `${questions.length > 0 ? '二、' : ''}选举${committeeName(facts)}${jurisdictionTerms(facts.election.jurisdiction).member}`,
      ),
      paragraph(
        `应选${election.seats}人，候选人${election.candidates.length}人，按姓氏笔画为序。在同意的候选人“同意”栏内画“√”，不得超过${election.seats}人。`,
        {
          sizePt: 10.5,
        },
      ),
      candidatesTable(facts),
    );
  }
  return [...blocks, ...notes(facts), voterTable];
}

function questionsTable(questions: readonly BallotFacts['matters'][number][]): Block {
  return {
    type: 'table',
    table: {
      widthsMm: [12, 90, 18, 18, 18],
      head: [headRow('序号', '事项', '同意', '反对', '弃权')],
      rows: questions.map((matter, at) => [
        centred(String(at + 1)),
        cell(matter.text === '' ? matter.title : `${matter.title}：${matter.text}`),
        centred(''),
        centred(''),
        centred(''),
      ]),
      fontPt: 11,
      rowHeightMm: 9,
    },
  };
}

/** Few candidates one below the other; many in two or three groups side by side, read down each group. */
function candidatesTable(facts: BallotFacts): Block {
  const candidates = candidatesInOrder(facts);
  const groups = candidates.length > 30 ? 3 : candidates.length > 6 ? 2 : 1;
  const widths = { 1: [12, 60, 54, 30], 2: [12, 26, 24, 16], 3: [10, 26, 0, 16] }[groups] as number[];
  const withBuilding = groups < 3;
  const shown = widths.filter(width => width > 0);
  const height = Math.ceil(candidates.length / groups);
  const names = withBuilding ? ['序号', '候选人', '楼栋', '同意'] : ['序号', '候选人', '同意'];
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: groups }, (__, group): CellModel[] => {
      const at = group * height + row;
      const candidate = candidates[at];
      if (!candidate) return names.map(() => centred(''));
      const building = withBuilding ? [centred(candidate.building)] : [];
      return [centred(String(at + 1)), centred(candidate.name), ...building, centred('')];
    }).flat(),
  );
  return {
    type: 'table',
    table: {
      widthsMm: Array.from({ length: groups }, () => shown).flat(),
      head: [headRow(...Array.from({ length: groups }, () => names).flat())],
      rows,
      fontPt: 11,
      rowHeightMm: 8,
    },
  };
}

function notes({ election, matters, options }: BallotFacts): Block[] {
  const hasElection = matters.some(matter => matter.kind === 'election');
  const sentences = [
    '表决事项在“同意”“反对”“弃权”中选一项画“√”。签名而未填写的，视为弃权。',
    ...(hasElection ? ['所选候选人多于应选人数的，选举部分无效；同一候选人只计一次。'] : []),
    '须由业主本人签名。未签名、涂改或者无法辨认的为无效票。',
    `委托他人投票的，须附书面委托书${options.proxyCap === null ? '' : `；一名受托人最多代理${options.proxyCap}名其他业主`}。`,
    `请于${momentWords(election.votingUntil)}前投入${orBlank(election.place)}的票箱，逾期无效。`,
    ...(options.unreturned === 'follow-majority'
      ? ['根据本小区议事规则，选票送达后未交回的，视为参与表决并从多数意见（选举除外）。']
      : []),
  ];
  return [{ type: 'note', text: `说明：${sentences.map((sentence, at) => `${at + 1}．${sentence}`).join('')}` }];
}

const voterTable: Block = {
  type: 'table',
  table: {
    widthsMm: [26, 44, 26, 60],
    head: [],
    rows: [
      [label('是否委托'), centred('□ 是　　□ 否'), label('受托人签名'), cell('')],
      [label('联系电话'), cell(''), label('业主签名'), cell('')],
      [label('投票日期'), cell('　　　年　　月　　日', 'left', { colSpan: 3 })],
    ],
    fontPt: 11,
    rowHeightMm: 9,
  },
};
