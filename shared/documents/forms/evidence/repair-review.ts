import { showArea, type Area } from '../../../basics/area';
import { showYuan } from '../../../basics/money';
import { repairFindings } from '../../../evidence/repair-findings';
import { repairMoney } from '../../../evidence/repair-money';
import { repairSteps, type RepairUse } from '../../../evidence/repair-use';
import { nextStep } from '../../../evidence/repair/repair-order';
import type { Block, CellModel, DocumentModel } from '../../document-model';
import { cell, centred, figure, headRow, heading, label, paragraph } from '../blocks';
import { dayWords, orBlank } from '../form-words';
import { plainRules } from '../plain-rules';

export interface RepairReviewFacts {
  readonly project: string;
  readonly company: string;
  readonly use: RepairUse;
  /** The vote in the elections module that carried it, as it is called there; empty for a vote on paper. */
  readonly vote: string;
  /** Balance of the project's fund in fen; null when not known. */
  readonly balance: number | null;
  readonly today: string;
  readonly practice: boolean;
}

const verdicts = { good: '符合', warn: '提示', bad: '不符合', open: '待办' } as const;

/** 维修资金使用审核表: the plan, the vote, every check with its basis, the money, and room to decide (RF-6, QD-80). */
export function repairReview(facts: RepairReviewFacts): DocumentModel {
  const { project, company, use } = facts;
  const { limit, paid, firstLimit, left } = repairMoney(use);
  return {
    title: `维修资金使用审核表（${project} ${use.item}）`.slice(0, 80),
    form: 'repair-review',
    practice: facts.practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: ['住宅专项维修资金使用审核表'] },
      {
        type: 'table',
        table: {
          widthsMm: [28, 50, 28, 50],
          head: [],
          rows: [
            [label('小区'), cell(project), label('物业企业'), cell(orBlank(company))],
            [label('维修项目'), cell(use.item, 'left', { colSpan: 3 })],
            [label('部位'), cell(orBlank(use.part)), label('应急使用'), cell(use.emergency ? '是（不经表决）' : '否')],
            [
              label('列支范围'),
              cell(
                `${use.scope.units} 户、${use.scope.heads} 人、${area(use.scope.area)} ㎡${use.scope.words === '' ? '' : `（${use.scope.words}）`}`,
                'left',
                { colSpan: 3 },
              ),
            ],
            [
              label('预算'),
              cell(`${showYuan(use.budget)} 元`),
              label('审核金额'),
              cell(use.audited === null ? orBlank('') : `${showYuan(use.audited)} 元`),
            ],
            [
              label('维修资金余额'),
              cell(facts.balance === null ? '没有登记' : `${showYuan(facts.balance)} 元`),
              label('办到'),
              cell(stepWords(use)),
            ],
          ],
          fontPt: 10.5,
        },
      },
      heading(1, '一、公示和表决'),
      ...voteBlocks(facts),
      heading(1, '二、逐项审核'),
      {
        type: 'table',
        table: {
          widthsMm: [24, 16, 78, 38],
          head: [headRow('事项', '结论', '情况', '依据')],
          rows: repairFindings(use, facts.today).map(({ title, grade, words, basis }) => [
            cell(title),
            centred(verdicts[grade], { bold: grade === 'bad' }),
            cell(plainRules(words)),
            cell(basis),
          ]),
          fontPt: 9,
        },
      },
      heading(1, '三、付款（元）'),
      ...payments(use),
      paragraph(
        `可付 ${showYuan(limit)} 元，验收前最多 ${showYuan(firstLimit)} 元（70%，舍去不足一分）；已付 ${showYuan(paid)} 元，未付 ${showYuan(left)} 元。`,
        { indent: false, sizePt: 10.5 },
      ),
      heading(1, '四、审核意见'),
      { type: 'space', lines: 2 },
      { type: 'sign-lines', labels: ['经办人', '复核人', '负责人'] },
      { type: 'signature', names: ['（盖章）'], date: dayWords(use.auditedOn), seal: false },
    ],
  };
}

function voteBlocks({ use, vote }: RepairReviewFacts): Block[] {
  if (use.emergency) {
    return [
      paragraph('应急使用：由业主大会或者业主委员会依法申请（《民法典》第二百八十一条第二款），不经公示和表决。', {
        indent: false,
        sizePt: 10.5,
      }),
    ];
  }
  const row = (name: string, of: RepairUse['base']): CellModel[] => [
    label(name),
    figure(of === null ? '' : String(of.heads)),
    figure(of === null ? '' : area(of.area)),
  ];
  const from =
    use.planPostedFrom === ''
      ? '方案没有登记公示'
      : `方案自${dayWords(use.planPostedFrom)}至${dayWords(use.planPostedUntil)}公示${use.planPostedAt === '' ? '' : `，${use.planPostedAt}`}`;
  const taken =
    use.voteOn === ''
      ? '尚未登记表决'
      : `${dayWords(use.voteOn)}表决${vote === '' ? '（书面表决）' : `，见《${vote}》的表决结果`}`;
  return [
    paragraph(`${from}；${taken}。`, { indent: false, sizePt: 10.5 }),
    {
      type: 'table',
      table: {
        widthsMm: [56, 50, 50],
        head: [headRow('', '人数', '专有部分面积（㎡）')],
        rows: [
          row(use.voteOf === 'all' ? '全体业主' : '列支范围内业主', use.base),
          row('参与表决', use.participating),
          row('同意', use.agreeing),
        ],
        fontPt: 10.5,
      },
    },
  ];
}

function payments({ payments: paid }: RepairUse): Block[] {
  if (paid.length === 0) return [paragraph('还没有付款。', { indent: false, sizePt: 10.5 })];
  return [
    {
      type: 'table',
      table: {
        widthsMm: [34, 36, 36, 50],
        head: [headRow('日期', '金额', '发票号', '说明')],
        rows: paid.map(({ on, amount, invoice, words }) => [
          centred(dayWords(on)),
          figure(showYuan(amount)),
          centred(invoice),
          cell(words),
        ]),
        fontPt: 10.5,
      },
    },
  ];
}

function stepWords(use: RepairUse): string {
  const next = nextStep(use);
  return `${repairSteps[use.step]}${next === null ? '' : `，下一步${repairSteps[next]}`}`;
}

const area = (hundredths: number) => showArea(hundredths as Area);
