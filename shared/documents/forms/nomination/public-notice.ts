import { nominationCategories } from '../../../nominations/category';
import type { NominationFacts } from '../../../packages/nomination-facts';
import type { Block, DocumentModel } from '../../document-model';
import { cell, centred, headRow, paragraph } from '../blocks';
import { dayWords } from '../form-words';
import { districtPostings, type SharedPosting } from './district-postings';

/** 公示 of the district (D6): name, unit, post, short deed, telephone and mailbox for objections; no number of anybody (PIPL-25). */
export function publicNotice(facts: NominationFacts, practice: boolean): DocumentModel {
  return {
    title: '公示',
    form: 'D6',
    practice,
    orientation: 'portrait',
    blocks: districtPostings(facts).flatMap((shared, at) => [
      ...(at === 0 ? [] : [{ type: 'page-break' as const }]),
      ...notice(facts, shared),
    ]),
  };
}

function notice({ campaign, bureau, office }: NominationFacts, { posting, dossiers }: SharedPosting): Block[] {
  return [
    { type: 'title', lines: [`${campaign.title}`, '拟推荐对象公示'] },
    paragraph(
      `根据${campaign.document || campaign.title}要求，经申报、核查、评分和评审，现将拟向市级推荐的对象予以公示。` +
        `公示自${dayWords(posting.from)}起，共${posting.workingDays}个工作日，至${dayWords(posting.until)}止。`,
    ),
    paragraph(
      `公示期间，任何单位和个人对公示对象有异议的，请以书面、电话或电子邮件方式反映，写明事实，便于核实。` +
        `联系方式：${posting.contact}${office.mailbox === '' ? '' : `，信箱：${office.mailbox}`}。反映人信息严格保密。`,
    ),
    {
      type: 'table',
      table: {
        widthsMm: [10, 26, 44, 76],
        head: [headRow('序号', '推荐类别', '姓名（名称）、单位和岗位', '主要事迹')],
        rows: dossiers.map(({ category, nominee, deed }, at) => [
          centred(String(at + 1)),
          centred(nominationCategories[category]),
          cell([...new Set([nominee.name, nominee.unit, nominee.post])].filter(part => part !== '').join('\n')),
          cell(deed.summary),
        ]),
        fontPt: 10.5,
      },
    },
    paragraph('特此公示。'),
    { type: 'signature', names: [bureau.name], date: dayWords(posting.from), seal: true },
  ];
}
