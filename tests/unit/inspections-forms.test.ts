import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareDocument } from '#shared/documents/compare-document';
import type { DocumentModel } from '#shared/documents/document-model';
import { writeDocx } from '#shared/documents/docx-writer';
import { plainText } from '#shared/documents/plain-text';
import { checkSheet } from '#shared/evidence/inspections/forms/check-sheet';
import { drawAnnouncement } from '#shared/evidence/inspections/forms/draw-announcement';
import { drawRecord } from '#shared/evidence/inspections/forms/draw-record';
import { rectifyOrder } from '#shared/evidence/inspections/forms/rectify-order';
import { resultPosting } from '#shared/evidence/inspections/forms/result-posting';
import { finishCheck, inputOfCheck } from '#shared/evidence/inspections/record-check';
import { replaceInspector } from '#shared/evidence/inspections/replace-inspector';
import { InspectionWorld } from '../fixtures/inspection-world';

const bureau = '崂山区住房和城乡建设局';
const world = new InspectionWorld();
const { id, checks } = world.held();
world.now = '2026-10-20T16:00:00+08:00';
const check = checks[0] ?? '';
const row = () => world.store.get('inspections', check)?.body ?? never();
world.done(
  replaceInspector(world.facts, { id: check, out: row().inspectors[0]?.id ?? '', why: '出差' }, world.context),
);
world.done(
  finishCheck(
    world.facts,
    check,
    {
      ...inputOfCheck(row()),
      ...{ checkedOn: '2026-10-20', result: 'rectify', rectifyBy: '2026-11-05', objectPerson: '赵经理' },
      findings: row().findings.map((one, at) => ({ ...one, met: at > 0, words: at > 0 ? '' : '公示栏缺收费标准。' })),
    },
    world.context,
  ),
);

function never(): never {
  throw new Error('not there');
}
const draw = world.store.get('inspectionDraws', id)?.body ?? never();
const pool = (poolId: string) => world.store.get('inspectionPools', poolId)?.body ?? never();
const facts = {
  ...{ draw, objects: pool(draw.poolIds.objects), inspectors: pool(draw.poolIds.inspectors), bureau, practice: false },
  officer: () => '王经办',
};
const paper = { check: row(), drawTitle: draw.title, company: '海湾物业服务有限公司', bureau, practice: false };
const papers: Record<string, DocumentModel> = {
  announcement: drawAnnouncement(facts),
  record: drawRecord({ ...facts, checks: [row()] }),
  sheet: checkSheet(paper),
  empty: checkSheet({ ...paper, check: world.store.get('inspections', checks[1] ?? '')?.body ?? never() }),
  order: rectifyOrder(paper),
  posting: resultPosting({
    draw,
    checks: [row()],
    voided: 0,
    companyName: () => '海湾物业',
    bureau,
    on: '2026-11-02',
    practice: false,
  }),
};
const textOf = (name: string) => plainText(papers[name] ?? never()).join('\n');

describe('papers of a draw', () => {
  it.each(Object.keys(papers))('%s: the Word file says what the model says', async name => {
    const model = papers[name] ?? never();
    const docx = await writeDocx(model);
    expect(await compareDocument(docx, model)).toEqual([]);
    const folder = process.env['GONGZHI_SHOW_FORMS'];
    if (folder) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/${name}.docx`, docx);
    }
  });

  it('can be repeated from the printed record alone', () => {
    const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    const text = textOf('record');
    const json = /\{"inspectors":.*\],"version":"[^"]*"\}\}/.exec(text)?.[0] ?? never();
    const [, witness = ''] = /见证号码\s*(\S+?)（来源/.exec(text) ?? never();
    const seed = sha(`${sha(json)}|${witness}`);
    expect(text).toContain(seed);
    const pools = JSON.parse(json) as { objects: { ids: string[] }; inspectors: { ids: string[] } };
    const rank = (ids: string[], before: string) =>
      [...ids].sort((a, b) => (sha(before + a) < sha(before + b) ? -1 : 1));
    // P002 is excluded, and I01 withdraws from P001: both stand in the record.
    const taken = rank(pools.objects.ids, `${seed}|`)
      .filter(one => one !== 'P002')
      .slice(0, 4);
    expect(draw.drawn.map(({ object }) => object)).toEqual(taken);
    for (const { object, inspectors } of draw.drawn) {
      const people = rank(pools.inspectors.ids, `${seed}|${object}|`).filter(one => object !== 'P001' || one !== 'I01');
      expect(inspectors).toEqual(people.slice(0, 2));
    }
    for (const part of [
      'P002 小区2',
      '已停止服务',
      'I01 检查员1不参加检查',
      '配偶在该企业任职',
      '由排序下一位',
      '崔见证',
    ])
      expect(text).toContain(part);
  });

  it('announces everything but the number', () => {
    const text = textOf('announcement');
    for (const part of [
      draw.poolsHash,
      draw.announcementHash,
      '福彩 3D 抽取当日开奖号码',
      'P012',
      '检查员5',
      '局公示栏',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('2026288-417');
    expect(text).not.toContain('37021200');
  });

  it('orders what was found, with a blank for the article the officer has to name', () => {
    const text = textOf('order');
    expect(text).toContain('公示栏缺收费标准（《青岛市物业管理条例》第六十条');
    expect(text).toContain('2026年11月5日前改正');
    expect(text).toMatch(/依据\u3000+，现责令/);
    expect(text).not.toContain('服务合同是否');
  });

  it('publishes results without people', () => {
    const text = textOf('posting');
    expect(text).toContain('发现问题已责令改正');
    expect(text).toContain('通行做法');
    for (const name of ['检查员', '赵经理']) expect(text).not.toContain(name);
  });
});
