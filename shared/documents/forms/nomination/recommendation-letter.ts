import { nominationCategories, type NominationCategory } from '../../../nominations/category';
import type { NominationFacts } from '../../../packages/nomination-facts';
import type { Block, DocumentModel } from '../../document-model';
import { paragraph } from '../blocks';
import { dayWords } from '../form-words';
import { contactWords } from './contact-words';
import { countWords, nomineeWords, ranked, recommendedCategories } from './nomination-words';

/** With more, the letter leaves the names to the list that goes with it. */
const NAMED = 12;

/** 推荐函 (F4 信函): a district recommends and the city decides (D5). */
export function recommendationLetter(facts: NominationFacts, practice: boolean): DocumentModel {
  const { bureau, letter, campaign, office, totals } = facts;
  const categories = recommendedCategories(facts);
  const counts = categories.map(category => countWords(category, ranked(facts, category).length)).join('、');
  return {
    title: '推荐函',
    form: 'D7-2',
    practice,
    orientation: 'portrait',
    page: 'letter',
    blocks: [
      { type: 'letterhead', text: bureau.name, number: letter.number },
      { type: 'title', lines: titleLines(campaign.title) },
      paragraph(`${letter.to}：`, { indent: false }),
      paragraph(
        `根据${campaign.document || campaign.title}要求，我局组织开展了申报、核查、评分、评审和公示，经${dayWords(facts.meeting.on)}会议研究，` +
          `现推荐${counts}，共${totals.dossiers}件，${totals.dossiers > NAMED ? '名单和推荐次序见推荐汇总表' : '按推荐次序报告如下'}。`,
      ),
      ...(totals.dossiers > NAMED ? [] : categories.map(category => named(facts, category))),
      ...toProvince(facts),
      paragraph('以上推荐对象的基本条件已逐项核查，公示期间的异议均已核实处理，各类推荐数均未超过名额。请予审定。'),
      {
        type: 'attachments',
        names: ['推荐汇总表', '推荐审批表、申报表及评分表、证明材料目录', '公示及公示情况说明', '会议纪要'],
      },
      { type: 'signature', names: [bureau.name], date: dayWords(letter.on), seal: true },
      // 附注 stands below the date (GB/T 9704-2012).
      paragraph(`（${[`联系单位：${office.name}`, contactWords(office)].filter(part => part !== '').join('，')}）`),
    ],
  };
}

/** A theme in brackets begins the second line, so that no line breaks inside it. */
function titleLines(title: string): string[] {
  const [, name = title, theme = ''] = /^(.*?)(（.*）)?$/.exec(title) ?? [];
  return [`关于推荐${name}`, `${theme}先进典型的函`];
}

function named(facts: NominationFacts, category: NominationCategory): Block {
  const names = ranked(facts, category).map((one, at) => `${at + 1}.${nomineeWords(one)}`);
  return paragraph(`${nominationCategories[category]}：${names.join('；')}。`);
}

function toProvince({ dossiers, totals }: NominationFacts): Block[] {
  if (totals.toProvince === 0) return [];
  const names = dossiers.filter(one => one.toProvince).map(({ nominee }) => nominee.name);
  const named = totals.dossiers > NAMED ? '' : `：${names.join('、')}`;
  return [paragraph(`其中，建议推荐至省级的${totals.toProvince}件${named}。`)];
}
