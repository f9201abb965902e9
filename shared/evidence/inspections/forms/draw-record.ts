import type { Block, CellModel, DocumentModel } from '../../../documents/document-model';
import { cell, centred, headRow, paragraph } from '../../../documents/forms/blocks';
import { momentWords } from '../../../documents/forms/form-words';
import { canonicalBytes } from '../../../packages/canonical-json';
import { inspectorsNeeded, type DrawFile } from '../../draw/draw-file';
import { parseDrawFile } from '../../draw/parse-draw-file';
import { rankInspectors, rankObjects } from '../../draw/rank';
import type { Inspection } from '../../inspection';
import { listsOf, named, type DrawPaperFacts } from './draw-facts';
import { factTable, outTables } from './draw-tables';
import { method } from './draw-announcement';

/** Behind those taken, so that the cut can be seen. */
const NEXT_OBJECTS = 5;
const NEXT_INSPECTORS = 2;

export interface DrawRecordFacts extends DrawPaperFacts {
  /** The checks that the draw opened: inspectors replaced since stand in the record. */
  readonly checks: readonly Inspection[];
}

/** 抽取记录: everything that an independent program needs to repeat the draw, and who was there (DR-5). */
export function drawRecord(facts: DrawRecordFacts): DocumentModel {
  const { draw, objects, inspectors, officer } = facts;
  const { witness, take } = listsOf(draw);
  const read = parseDrawFile(draw.file);
  return {
    title: `抽取记录（${draw.title}）`,
    form: 'draw-record',
    practice: facts.practice,
    orientation: 'portrait',
    page: 'form',
    blocks: [
      { type: 'title', lines: [draw.title, '抽取记录'] },
      factTable([
        ['公告', `${momentWords(draw.announcedAt)}，${draw.announcedWhere}`],
        ['抽取', `${momentWords(draw.drawnAt)}，操作人 ${officer(draw.drawnBy)}`],
        ['见证人', draw.witnessNames.join('、')],
        ['见证号码', `${witness}（来源：${draw.witnessSource}）`],
        ['检查对象名录库', `版本 ${objects.version}，${objects.entries.length} 个，抽取 ${take.objects} 个`],
        [
          '检查人员名录库',
          `版本 ${inspectors.version}，${inspectors.entries.length} 人，每个对象 ${take.inspectors} 人`,
        ],
        ['抽查事项', draw.items.map(({ title }) => title).join('；')],
        ['名录库摘要', draw.poolsHash],
        ['公告摘要', draw.announcementHash],
        ['种子', draw.seed],
      ]),
      small('一、抽取结果'),
      resultTable(facts),
      ...replaced(facts),
      small('二、排除和回避'),
      ...outTables(facts),
      { type: 'space', lines: 1 },
      { type: 'sign-lines', labels: ['操作人', '见证人', '日期'] },
      { type: 'page-break' },
      small('三、排序键（从小到大）'),
      ...(read.ok ? keyTables(facts, read.value) : []),
      small('四、复核方法'),
      ...method(),
      paragraph('命令行：gongzhi draw 抽取文件.json。抽取文件由程序导出，也可按本页内容重新录入。', { sizePt: 12 }),
      small('五、计算名录库摘要的规范 JSON'),
      ...jsonLines(draw.file),
    ],
  };
}

function small(text: string): Block {
  return { type: 'paragraph', runs: [{ text, font: 'heiti' }], indent: false, sizePt: 12 };
}

function resultTable({ draw, objects, inspectors }: DrawRecordFacts): Block {
  const rows = [
    ...draw.drawn.map(({ object, inspectors: people }) => [
      named(object, objects),
      people.map(id => named(id, inspectors)).join('、'),
      '抽中',
    ]),
    ...draw.refused.map(({ object, why }) => [named(object, objects), '', `抽到，未派员：${why}`]),
  ];
  return {
    type: 'table',
    table: {
      widthsMm: [12, 58, 50, 36],
      head: [headRow('次序', '检查对象', '检查人员', '结果')],
      rows: rows.map(([object = '', people = '', result = ''], at) => [
        centred(String(at + 1)),
        cell(object),
        cell(people),
        cell(result),
      ]),
      fontPt: 10.5,
    },
  };
}

function replaced({ checks, inspectors }: DrawRecordFacts): Block[] {
  const lines = checks.flatMap(({ objectNumber, objectName, replaced: changes }) =>
    changes.map(
      one =>
        `${momentWords(one.at)}，${objectNumber} ${objectName}：${named(one.out, inspectors)}由排序下一位${named(one.in, inspectors)}替换，原因：${one.why}。`,
    ),
  );
  return lines.length === 0
    ? []
    : [small('抽取后更换的检查人员'), ...lines.map(line => paragraph(line, { sizePt: 12 }))];
}

function keyTables(facts: DrawRecordFacts, file: DrawFile): Block[] {
  const { draw, objects, inspectors } = facts;
  const taken = new Set([...draw.drawn, ...draw.refused].map(({ object }) => object));
  const order = rankObjects(file, draw.seed).slice(0, taken.size + NEXT_OBJECTS);
  const need = inspectorsNeeded(file);
  const people = draw.drawn.flatMap(({ object }) =>
    rankInspectors(file, draw.seed, object)
      .slice(0, need + NEXT_INSPECTORS)
      .map(({ id, key }, at): CellModel[] => [
        centred(object),
        centred(at < need ? String(at + 1) : '—'),
        cell(named(id, inspectors)),
        cell(key),
      ]),
  );
  const widthsMm = [15, 9, 24, 108];
  return [
    {
      type: 'table',
      table: {
        widthsMm: [14, 34, 108],
        head: [headRow('次序', '检查对象', '键')],
        rows: order.map(({ id, key }, at) => [
          centred(taken.has(id) ? String(at + 1) : '未抽取'),
          cell(named(id, objects)),
          cell(key),
        ]),
        fontPt: 9,
      },
    },
    { type: 'space', lines: 1 },
    {
      type: 'table',
      table: { widthsMm, head: [headRow('对象', '次序', '检查人员', '键')], rows: people, fontPt: 9 },
    },
    { type: 'note', text: '注：只列抽取的和排在其后的几个；全部的键可由抽取文件算出。' },
  ];
}

/** In one piece; line breaks on paper are not part of it. */
function jsonLines(file: Record<string, unknown>): Block[] {
  const text = new TextDecoder().decode(canonicalBytes({ inspectors: file.inspectors, objects: file.objects }));
  return [
    paragraph(text, { sizePt: 9, indent: false, align: 'left' }),
    { type: 'note', text: '注：以上是一行文本，换行只因纸张宽度，不是内容的一部分。' },
  ];
}
