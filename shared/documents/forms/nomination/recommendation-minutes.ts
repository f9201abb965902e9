import { chineseNumber } from '../../../basics/chinese-number';
import { nominationCategories } from '../../../nominations/category';
import type { NominationFacts } from '../../../packages/nomination-facts';
import type { Block, DocumentModel } from '../../document-model';
import { heading, labelled, paragraph } from '../blocks';
import { dayWords, orBlank } from '../form-words';
import { countWords, nomineeWords, pointsWords, ranked, recommendedCategories } from './nomination-words';

type Attendee = NominationFacts['meeting']['present'][number];

/** 会议纪要 (F4 纪要): the meeting that decided on the recommendations; no seal. */
export function recommendationMinutes(facts: NominationFacts, practice: boolean): DocumentModel {
  const { meeting, bureau, campaign } = facts;
  return {
    title: '会议纪要',
    form: 'F4',
    practice,
    orientation: 'portrait',
    blocks: [
      { type: 'mark', text: `${bureau.name}会议纪要`, number: meeting.session, date: dayWords(meeting.on) },
      paragraph(
        `${dayWords(meeting.on)}，${orBlank(meeting.chair)}在${orBlank(meeting.place)}主持召开会议，研究${campaign.title}推荐事项。现将会议议定事项纪要如下：`,
      ),
      ...meeting.words
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => paragraph(line)),
      ...recommendedCategories(facts).flatMap((category, at) => [
        heading(1, `${chineseNumber(at + 1)}、${nominationCategories[category]}`),
        paragraph(decided(facts, category)),
      ]),
      ...province(facts),
      { type: 'space', lines: 1 },
      ...list('出席：', meeting.present),
      ...list('请假：', meeting.absent),
      ...list('列席：', meeting.observers),
    ],
  };
}

function decided(facts: NominationFacts, category: (typeof facts.places)[number]['category']): string {
  const all = ranked(facts, category);
  const names = all.map(one => `${one.rank}.${nomineeWords(one)}，总分${pointsWords(one.total)}分`).join('；');
  return `会议同意推荐${countWords(category, all.length)}，次序为：${names}。`;
}

function province({ dossiers, totals }: NominationFacts): Block[] {
  if (totals.toProvince === 0) return [];
  const names = dossiers.filter(({ toProvince }) => toProvince).map(({ nominee }) => nominee.name);
  return [paragraph(`会议同意建议将${names.join('、')}推荐至省级。`)];
}

function list(label: string, people: readonly Attendee[]): Block[] {
  if (people.length === 0) return [];
  return [
    labelled(label, `${people.map(({ name, post }) => (post === '' ? name : `${name}（${post}）`)).join('、')}。`),
  ];
}
