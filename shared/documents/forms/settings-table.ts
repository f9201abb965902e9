import type { Block } from '../document-model';
import type { FilingFacts } from '../../packages/filing-facts';
import { plainRules } from './plain-rules';
import { cell, centred, headRow } from './blocks';

/** Every contested switch as it was set, with the text it rests on: a result is only as good as these are known. */
/** The rules as an annex of a public notice, on a page of its own (F2: "附件" in 黑体 at the left, the title below it). */
export const SETTINGS_ANNEX = '本次会议适用的表决规则';

export function settingsAnnex(settings: FilingFacts['settings']): Block[] {
  return [
    { type: 'page-break' },
    { type: 'paragraph', runs: [{ text: '附件', font: 'heiti' }], indent: false },
    { type: 'title', lines: [SETTINGS_ANNEX] },
    settingsTable(settings),
  ];
}

export function settingsTable(settings: FilingFacts['settings']): Block {
  return {
    type: 'table',
    table: {
      widthsMm: [10, 38, 34, 74],
      head: [headRow('序号', '事项', '本次适用', '依据')],
      rows: settings.map((one, at) => [
        centred(String(at + 1)),
        cell(one.title),
        cell(one.setting),
        cell(plainRules(one.basis)),
      ]),
      fontPt: 10.5,
    },
  };
}
