import type { Block, DocumentModel } from '../../../documents/document-model';
import { cell, centred, headRow, heading, paragraph } from '../../../documents/forms/blocks';
import { dayWords, momentWords } from '../../../documents/forms/form-words';
import { howToRepeat } from '../../draw/draw-words';
import { listsOf, type DrawPaperFacts } from './draw-facts';
import { factTable, outTables, poolTable } from './draw-tables';

/** 抽取公告: everything that decides the draw but the number nobody can know yet (DR-5). */
export function drawAnnouncement(facts: DrawPaperFacts): DocumentModel {
  const { draw, objects, inspectors, bureau } = facts;
  const { date, take } = listsOf(draw);
  return {
    title: `抽取公告（${draw.title}）`,
    form: 'draw-announcement',
    practice: facts.practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: [draw.title, '抽取公告'] },
      paragraph(
        `${draw.basis === '' ? '' : `依据${draw.basis}，`}我单位定于${dayWords(date)}随机抽取检查对象和执法检查人员。除见证号码外，决定抽取结果的内容已全部确定，现予公告，公告后不再改动。`,
      ),
      heading(1, '一、抽查事项'),
      itemTable(facts),
      heading(1, '二、名录库和抽取数量'),
      paragraph(
        `检查对象名录库（版本${objects.version}）共${objects.entries.length}个，抽取${take.objects}个；执法检查人员名录库（版本${inspectors.version}）共${inspectors.entries.length}人，每个检查对象抽取${take.inspectors}人。名录见附件。${draw.checkBy === '' ? '' : `检查于${dayWords(draw.checkBy)}前完成。`}`,
      ),
      heading(1, '三、排除和回避'),
      ...outTables(facts),
      heading(1, '四、见证号码'),
      paragraph(`见证号码来自：${draw.witnessSource}。号码产生后，由见证人在场，当场录入并抽取。`),
      heading(1, '五、抽取方法'),
      ...method(),
      ...earlier(facts),
      heading(1, draw.earlier.length > 0 ? '七、摘要' : '六、摘要'),
      paragraph('名录库摘要和公告摘要在公告时算定，抽取时再次核对，不符的不得抽取。'),
      factTable([
        ['名录库摘要', draw.poolsHash],
        ['公告摘要', draw.announcementHash],
        ['公告时间', momentWords(draw.announcedAt)],
        ['公布位置', draw.announcedWhere],
      ]),
      { type: 'attachments', names: ['检查对象名录库', '执法检查人员名录库'] },
      { type: 'signature', names: [bureau], date: dayWords(draw.announcedAt), seal: true },
      { type: 'page-break' },
      paragraph('附件1', { indent: false }),
      { type: 'title', lines: ['检查对象名录库'] },
      paragraph(`版本 ${objects.version}，共 ${objects.entries.length} 个`, { indent: false, sizePt: 12 }),
      poolTable(objects.entries),
      { type: 'page-break' },
      paragraph('附件2', { indent: false }),
      { type: 'title', lines: ['执法检查人员名录库'] },
      paragraph(`版本 ${inspectors.version}，共 ${inspectors.entries.length} 人`, { indent: false, sizePt: 12 }),
      poolTable(inspectors.entries),
    ],
  };
}

export function itemTable({ draw }: Pick<DrawPaperFacts, 'draw'>): Block {
  return {
    type: 'table',
    table: {
      widthsMm: [14, 72, 70],
      head: [headRow('序号', '事项', '依据')],
      rows: draw.items.map(({ title, basis }, at) => [centred(String(at + 1)), cell(title), cell(basis)]),
      fontPt: 10.5,
    },
  };
}

/** The whole rule, so that anybody can repeat the draw. */
export function method(): Block[] {
  return howToRepeat.slice(1).map(line => paragraph(line.trim(), { sizePt: 12 }));
}

function earlier({ draw }: DrawPaperFacts): Block[] {
  if (draw.earlier.length === 0) return [];
  return [
    heading(1, '六、同一版对象名录库此前的抽取'),
    ...draw.earlier.map(words => paragraph(`${words}。`, { sizePt: 12 })),
  ];
}
