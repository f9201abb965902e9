import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const launcher = fileURLToPath(new URL('../../electron/cli/gongzhi.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gongzhi 命令行 '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function gongzhi(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 64 * 1_048_576,
    env: { ...process.env, NODE_OPTIONS: '', INIT_CWD: '', npm_lifecycle_event: '' },
  });
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  return { status, stdout, stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const vote = {
  voteDate: '2024-06-20',
  units: [{ unit: '1-101', area: '100.00', owners: ['A'] }],
  matters: [{ id: 'M1', kind: 'ordinary' }],
  ballots: [{ ballot: '000001', unit: '1-101', votes: { M1: 'yes' } }],
};

describe('gongzhi', () => {
  it('prints help without a command and names an unknown one', () => {
    expect(gongzhi()).toMatchObject({ status: 0, stderr: '' });
    expect(gongzhi().stdout).toContain('gongzhi tally FILE');
    const unknown = gongzhi('count');
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toContain('“count”');
  });

  it.each([
    [['tally'], '缺少文件名'],
    [['tally', 'a.json', 'b.json'], '多余的内容 b.json'],
    [['tally', 'a.json', '--fast'], '不认识的选项 --fast'],
    [['quota'], '缺少选项 --base'],
    [['quota', '--base'], '选项 --base 后面缺少内容'],
    [['quota', '--base', '1', '--base=2'], '选项 --base 给了两次'],
    [['quota', '--base', '12.5'], '--base 应是不小于 0 的整数'],
    [['clock', 'a.json', '--today', '2024-02-30'], '--today 不是存在的日期'],
  ])('refuses %j', (args, words) => {
    const answer = gongzhi(...args);
    expect(answer).toMatchObject({ status: 2, stdout: '' });
    expect(answer.stderr).toContain(words);
  });

  it.skipIf(process.platform !== 'linux')('says at once where no folder can be made', () => {
    const answer = gongzhi('demo', '--out', '/proc/gongzhi/demo');
    expect(answer).toMatchObject({ status: 2, stdout: '' });
    expect(answer.stderr).toContain('/proc/gongzhi/demo');
  });

  it('gives the quota', () => {
    expect(JSON.parse(gongzhi('quota', '--base', '967', '--json').stdout)).toMatchObject({ base: 967, quota: 4 });
    expect(gongzhi('quota', '--base=199')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('上限 0') as string,
    });
  });
});

describe('tally', () => {
  it('counts a file with a name in Chinese and spaces, with and without --json', () => {
    file('投票 文件.json', `\ufeff${JSON.stringify(vote)}`);
    const { status, stdout, stderr } = gongzhi('tally', '投票 文件.json', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ format: 'gongzhi/tally@1', matters: [{ passed: true }] });
    expect(gongzhi('tally', '投票 文件.json').stdout).toContain('结果：通过');
  });

  it('lists every fault with file and path, on stderr for people and as a document with --json', () => {
    const path = file('faulty.json', JSON.stringify({ ...vote, voteDate: 'x', ballots: [{ ballot: '1', unit: '9' }] }));
    const answer = gongzhi('tally', path, '--json');
    expect(answer.status).toBe(2);
    expect(JSON.parse(answer.stdout)).toMatchObject({
      format: 'gongzhi/refusal@1',
      found: 2,
      faults: [{ path: 'voteDate' }, { path: 'ballots[0].unit' }],
    });
    expect(answer.stderr).toContain(`文件 ${path} · ballots[0].unit：`);
  });

  it.each([
    ['missing', null, '找不到这个文件'],
    ['empty', '', '文件是空的'],
    ['truncated', JSON.stringify(vote).slice(0, -9), '不是完整的 JSON'],
    ['utf-16', Buffer.from(`\ufeff${JSON.stringify(vote)}`, 'utf16le'), '不是 UTF-8'],
    ['gb18030', Buffer.from([0x7b, 0x22, 0xb9, 0xb2, 0x22, 0x7d]), '不是 UTF-8'],
    ['nested', '['.repeat(200_000), '嵌套层数过多'],
    ['many-keys', `{${Array.from({ length: 20_000 }, (_, at) => `"k${at}":1`).join(',')}}`, '内容条数过多'],
    ['zip', Buffer.from('PK\u0003\u0004\u0000\u0000'), '不是 JSON 文本'],
    ['csv', '楼栋,房号\n1,101\n', '不是 JSON 文本'],
  ])('says in one sentence that a file is %s', (name, content, words) => {
    const path = content === null ? join(folder, 'nowhere.json') : file(`${name}.json`, content);
    const answer = gongzhi('tally', path);
    expect(answer).toMatchObject({ status: 2, stdout: '' });
    expect(answer.stderr).toContain(words);
    expect(answer.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('refuses a folder', () => {
    expect(gongzhi('tally', folder).stderr).toContain('这是一个文件夹');
  });

  it('writes a long answer completely into a pipe', () => {
    const many = Array.from({ length: 60_000 }, (_, at) => ({ ballot: `b${at}`, unit: `x${at}`, votes: {} }));
    const answer = gongzhi('tally', file('many.json', JSON.stringify({ ...vote, ballots: many })), '--json');
    expect((JSON.parse(answer.stdout) as { faults: unknown[] }).faults).toHaveLength(60_000);
  });
});

describe('clock', () => {
  it('computes the dates on a given day and says which events it does not know', () => {
    const events = { elected: '2024-09-01', aplied: '2024-01-01' };
    const path = file(
      'case.json',
      JSON.stringify({ format: 'gongzhi/case@1', kind: 'first', jurisdiction: 'qingdao', events }),
    );
    const answer = gongzhi('clock', path, '--today', '2024-09-02', '--json');
    expect(answer.status).toBe(0);
    expect(answer.stderr).toContain('aplied');
    const { today, duties } = JSON.parse(answer.stdout) as {
      today: string;
      duties: { id: string; due: string; state: string }[];
    };
    expect(today).toBe('2024-09-02');
    expect(duties.find(duty => duty.id === 'filing')).toMatchObject({ due: '2024-10-08', state: 'open' });
  });
});

describe('draw', () => {
  const request = {
    ...{ format: 'gongzhi/draw@1', date: '2024-09-02', witness: '830417' },
    ...{ objects: { version: '2024Q3', ids: ['P001', 'P002'] }, take: { objects: 1, inspectors: 2 } },
    inspectors: { version: '2024-08', ids: ['I01', 'I02', 'I03'] },
    excluded: [{ id: 'P002', why: '停业' }],
    conflicts: [{ object: 'P001', inspector: 'I02', why: '亲属在该企业任职' }],
  };

  it('repeats the example of the format: the values are those of an independent program', () => {
    const path = file('draw.json', JSON.stringify(request));
    const answer = gongzhi('draw', path, '--json');
    expect([answer.status, answer.stderr]).toEqual([0, '']);
    const { expected } = (
      JSON.parse(readFileSync(new URL('../golden/draws/cases.json', import.meta.url), 'utf8')) as { expected: object }[]
    )[0] as { expected: object };
    expect(JSON.parse(answer.stdout)).toEqual({ format: 'gongzhi/draw-result@1', ...expected });
    const words = gongzhi('draw', path).stdout;
    expect(words).toContain('怎样用别的程序复核');
    expect(words).toContain('检查人员 I03');
  });

  it('lists every fault with its path, and says what it read otherwise', () => {
    const path = file('draw-faulty.json', JSON.stringify({ ...request, date: '2024-13-01', witness: 830417 }));
    const answer = gongzhi('draw', path, '--json');
    expect(answer.status).toBe(2);
    expect(JSON.parse(answer.stdout)).toMatchObject({ found: 2, faults: [{ path: 'date' }, { path: 'witness' }] });
    const one = gongzhi('draw', file('one.json', JSON.stringify({ ...request, take: { objects: 1, inspectors: 1 } })));
    expect(one.status).toBe(0);
    expect(one.stderr).toContain('按 2 人抽取');
  });

  it('answers to the largest file in time', () => {
    const ids = (letter: string, n: number) => Array.from({ length: n }, (_, at) => `${letter}${at}`);
    const large = {
      ...{ ...request, excluded: [], conflicts: [], take: { objects: 1000, inspectors: 2 } },
      ...{ objects: { version: 'a', ids: ids('P', 100_000) }, inspectors: { version: 'b', ids: ids('I', 500) } },
    };
    const answer = gongzhi('draw', file('large.json', JSON.stringify(large)), '--json');
    expect(answer.status).toBe(0);
    expect((JSON.parse(answer.stdout) as { drawn: unknown[] }).drawn).toHaveLength(1000);
  });
});
