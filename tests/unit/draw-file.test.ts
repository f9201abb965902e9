import { describe, expect, it } from 'vitest';
import { drawNotes } from '#shared/evidence/draw/draw-notes';
import { draw } from '#shared/evidence/draw/draw';
import { drawWords } from '#shared/evidence/draw/draw-words';
import { parseDrawFile } from '#shared/evidence/draw/parse-draw-file';

const file = {
  ...{ format: 'gongzhi/draw@1', date: '2024-09-02', witness: '830417' },
  ...{ objects: { version: '2024Q3', ids: ['P001', 'P002'] } },
  ...{ inspectors: { version: '2024-08', ids: ['I01', 'I02', 'I03'] }, take: { objects: 1, inspectors: 2 } },
  excluded: [{ id: 'P002', why: '停业' }],
  conflicts: [{ object: 'P001', inspector: 'I02', why: '亲属' }],
};

function faults(json: unknown): string[] {
  const read = parseDrawFile(json);
  return read.ok ? [] : read.faults.map(({ path, words }) => `${path} ${words}`);
}
function parsed(json: unknown) {
  const read = parseDrawFile(json);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

describe('a draw file', () => {
  it('is taken as the format shows it, also without its optional lists', () => {
    expect(faults(file)).toEqual([]);
    expect(faults({ ...file, format: undefined, excluded: undefined, conflicts: undefined, title: 'x' })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['another format', { format: 'gongzhi/vote@1' }, 'format 格式“gongzhi/vote@1”不是 gongzhi/draw@1'],
    ['no day', { date: undefined }, 'date 缺少抽取日期'],
    ['a day that is none', { date: '2024-02-30' }, 'date “2024-02-30”不是存在的日期'],
    ['a witness that is a number', { witness: 830417 }, 'witness 见证号码“830417”应是文本'],
    ['an empty witness', { witness: '' }, 'witness 见证号码是空的'],
    ['a witness with a blank', { witness: '830417 ' }, 'witness 见证号码“830417 ”前后有空格'],
    ['no pool', { objects: undefined }, 'objects 缺少检查对象名录库'],
    ['a pool that is a list', { inspectors: ['I01'] }, 'inspectors 应是执法检查人员名录库'],
    ['no version', { objects: { ids: ['P001', 'P002'] } }, 'objects.version 名录库版本没有填写'],
    ['no ids', { objects: { version: 'a' } }, 'objects.ids 缺少编号'],
    ['an empty pool', { objects: { version: 'a', ids: [] } }, 'objects.ids 检查对象名录库是空的'],
    [
      'an id that is a number',
      { objects: { version: 'a', ids: ['P001', 'P002', 7] } },
      'objects.ids[2] 编号“7”应是文本',
    ],
    [
      'a repeated id',
      { objects: { version: 'a', ids: ['P001', 'P002', 'P001'] } },
      'objects.ids[2] 编号“P001”与 objects.ids[0] 重复',
    ],
    [
      'an id in both pools',
      { inspectors: { version: 'b', ids: ['I01', 'I02', 'P002'] } },
      'inspectors.ids[2] 编号“P002”同时在 objects.ids[1]',
    ],
    ['an id with a hidden character', { objects: { version: 'a', ids: ['P001', 'P002', 'P\u200b2'] } }, '控制字符'],
    [
      'half a character',
      { objects: { version: 'a', ids: ['P001', 'P002', '\ud800'] } },
      'objects.ids[2] 编号含有残缺的字符',
    ],
    [
      'a further field without a hash',
      { objects: { ...file.objects, size: JSON.parse('1e999') as number } },
      'objects.size 数字过大',
    ],
    ['no take', { take: undefined }, 'take 缺少抽取数量'],
    ['a take of nothing', { take: { objects: 0, inspectors: 2 } }, 'take.objects 抽取对象数“0”不是不小于 1 的整数'],
    ['a take in words', { take: { objects: 1, inspectors: '2' } }, 'take.inspectors 每个对象的检查人员数“2”不是'],
    ['half an object', { take: { objects: 1.5, inspectors: 2 } }, 'take.objects'],
    [
      'an unknown exclusion',
      { excluded: [{ id: 'P009', why: '停业' }] },
      'excluded[0].id 编号“P009”不在任何一个名录库里',
    ],
    ['an exclusion without a reason', { excluded: [{ id: 'P002' }] }, 'excluded[0].why 没有写明原因'],
    ['exclusions that are no list', { excluded: {} }, 'excluded 应是数组'],
    ['an exclusion that is a text', { excluded: ['P002'] }, 'excluded[0] 应是一个对象'],
    [
      'a conflict the wrong way round',
      { conflicts: [{ object: 'I02', inspector: 'P001', why: '亲属' }] },
      'conflicts[0].object 编号“I02”不在检查对象名录库里',
    ],
    [
      'a conflict without a reason',
      { conflicts: [{ object: 'P001', inspector: 'I02', why: ' ' }] },
      'conflicts[0].why',
    ],
  ])('refuses %s', (_, more, words) => {
    expect(faults({ ...file, ...more }).join('\n')).toContain(words);
  });

  it('tells every fault at once', () => {
    const found = faults({ date: 'x', witness: null, take: {}, objects: { ids: [1] }, inspectors: 3, excluded: 'a' });
    expect(found.map(line => line.split(' ')[0])).toEqual([
      ...['date', 'witness', 'objects.version', 'objects.ids[0]', 'inspectors', 'take.objects', 'take.inspectors'],
      'excluded',
    ]);
    for (const nothing of [null, [], 'x', 7]) expect(faults(nothing)).toHaveLength(1);
  });

  it('refuses what would take too long before it hashes anything', () => {
    const many = (letter: string, n: number) => Array.from({ length: n }, (_, at) => `${letter}${at}`);
    const large = {
      ...{ date: file.date, witness: '1', take: { objects: 20_000, inspectors: 2 } },
      ...{ objects: { version: 'a', ids: many('P', 20_000) }, inspectors: { version: 'b', ids: many('I', 20_000) } },
    };
    expect(faults(large).join()).toContain('超过上限 500000');
    expect(faults({ ...file, objects: { version: 'a', ids: many('P', 100_001) } })[0]).toContain('超过上限 100000');
    let deep: unknown = 1;
    for (let level = 0; level < 5000; level += 1) deep = [deep];
    expect(faults({ ...file, objects: { ...file.objects, deep } })[0]).toContain('嵌套超过');
  });

  it('says where it is read otherwise than it was written', () => {
    expect(drawNotes(parsed(file))).toEqual([]);
    const [one, two] = drawNotes(parsed({ ...file, take: { objects: 5, inspectors: 1 } }));
    expect(one).toContain('按 2 人抽取');
    expect(two).toContain('排除后只有 1 个检查对象');
  });

  it('is told in words with everything that repeats it', () => {
    const read = parsed(file);
    const result = draw(read);
    const words = drawWords(read, result).join('\n');
    for (const part of [result.poolsHash, result.seed, '830417', 'P001', 'I03', '“停业”', '“亲属”', 'RFC 8785'])
      expect(words).toContain(part);
  });
});
