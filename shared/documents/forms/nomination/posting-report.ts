import type { NominatedDossier, NominationFacts, NominationPosting } from '../../../packages/nomination-facts';
import type { Block, CellModel, DocumentModel } from '../../document-model';
import { cell, centred, figure, headRow, heading, paragraph } from '../blocks';
import { dayWords } from '../form-words';
import { contactWords } from './contact-words';
import { districtPostings } from './district-postings';

/** 公示情况说明 (D3): where and how long it hung, who objected to what, and what was found. */
export function postingReport(facts: NominationFacts, practice: boolean): DocumentModel {
  const { bureau, letter, campaign, office } = facts;
  return {
    title: '公示情况说明',
    form: 'D6',
    practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: [`${campaign.title}`, '推荐对象公示情况说明'] },
      heading(1, '一、区级公示'),
      ...districtPostings(facts).map(({ posting, dossiers }) => paragraph(districtWords(posting, dossiers))),
      heading(1, '二、单位公示'),
      table(
        [10, 46, 40, 40, 20],
        ['序号', '姓名（名称）', '公示时间', '地点和方式', '异议件数'],
        postings(facts, 'unit').map(([one, posting], at) => [
          centred(String(at + 1)),
          cell(one.nominee.name),
          cell(`${dayWords(posting.from)}至${dayWords(posting.until)}，${posting.workingDays}个工作日`),
          cell([posting.place, posting.medium].filter(part => part !== '').join('，')),
          figure(String(posting.objections.length)),
        ]),
      ),
      heading(1, '三、异议和处理'),
      ...objections(facts),
      paragraph(`${[`联系单位：${office.name}`, contactWords(office)].filter(part => part !== '').join('，')}。`),
      { type: 'signature', names: [bureau.name], date: dayWords(letter.on), seal: true },
    ],
  };
}

function districtWords(posting: NominationPosting, dossiers: readonly NominatedDossier[]): string {
  const photos = dossiers.reduce(
    (sum, one) =>
      sum + one.postings.reduce((all, { level, photos: own }) => all + (level === 'district' ? own.length : 0), 0),
    0,
  );
  return (
    `${dayWords(posting.from)}在${posting.place}以${posting.medium}方式公示${dossiers.length}件（${dossiers.map(({ nominee }) => nominee.name).join('、')}），` +
    `张贴当日不计，公示${posting.workingDays}个工作日，至${dayWords(posting.until)}止，${dayWords(posting.closedOn)}结束。` +
    (photos === 0 ? '' : `公示照片${photos}张随包提交。`)
  );
}

function postings({ dossiers }: NominationFacts, level: NominationPosting['level']) {
  return dossiers.flatMap(one =>
    one.postings.filter(posting => posting.level === level).map(posting => [one, posting] as const),
  );
}

const levels = { unit: '单位公示', district: '区级公示' } as const;

function objections(facts: NominationFacts): Block[] {
  const all = facts.dossiers.flatMap(one =>
    one.postings.flatMap(({ level, objections: own }) => own.map(objection => ({ one, level, objection }))),
  );
  if (all.length === 0) return [paragraph('公示期间没有收到异议。')];
  return [
    paragraph(`公示期间共收到异议${all.length}件，均已核实处理，情况如下。`),
    table(
      [10, 32, 24, 42, 48],
      ['序号', '对象', '收到', '反映内容', '核实处理'],
      all.map(({ one, level, objection }, at) => [
        centred(String(at + 1)),
        cell(`${one.nominee.name}\n（${levels[level]}）`),
        cell(`${dayWords(objection.on)}，${objection.signed ? '实名' : '匿名'}`),
        cell(objection.words),
        cell(
          `${dayWords(objection.handledOn)}，${objection.upheld ? '属实' : '不属实或不影响推荐'}。${objection.handling}`,
        ),
      ]),
    ),
  ];
}

function table(widthsMm: readonly number[], head: readonly string[], rows: readonly CellModel[][]): Block {
  return { type: 'table', table: { widthsMm, head: [headRow(...head)], rows, fontPt: 10.5 } };
}
