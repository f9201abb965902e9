import { describe, expect, test } from 'vitest';
import { ballotPaper } from '#shared/documents/forms/ballot-paper';
import { baseAnnouncement } from '#shared/documents/forms/base-announcement';
import { share } from '#shared/documents/forms/figures';
import { plainRules } from '#shared/documents/forms/plain-rules';
import { filingDocuments } from '#shared/documents/filing-documents';
import { plainText } from '#shared/documents/plain-text';
import { compareDocument } from '#shared/documents/compare-document';
import { writeDocx } from '#shared/documents/docx-writer';
import { chineseNumber } from '#shared/basics/chinese-number';
import { filingFactsSchema } from '#shared/packages/filing-facts';
import { filingFacts } from '../fixtures/filing-facts';

const paper = { number: '000001', head: 'H0001', units: ['1-1-101'], area: '89.50', owner: '' };

describe('the documents of a filing', () => {
  test('come in package order', () => {
    const forms = filingDocuments(filingFacts(), { practice: false }).map(one => one.form);
    expect(forms).toEqual(['F-32', 'F-28', 'F-27', 'F-17', 'F-19']);
  });

  test('rest on facts that the package format admits', () => {
    expect(filingFactsSchema.safeParse(filingFacts()).error).toBeUndefined();
  });

  test('hold every candidate, from one to sixty', () => {
    for (let candidates = 1; candidates <= 60; candidates++) {
      const facts = filingFacts({ candidates, seats: Math.min(11, candidates) });
      const ballot = ballotPaper(facts, paper, false);
      for (const model of [...filingDocuments(facts, { practice: false }), ballot]) {
        if (!['F-17', 'F-27', 'F-28', 'F-20'].includes(model.form)) continue;
        const cells = plainText(model).flatMap(line => line.split('\t'));
        for (const candidate of facts.candidates) expect(cells).toContain(candidate.name);
      }
      const cells = plainText(ballot).flatMap(line => line.split('\t'));
      for (let number = 1; number <= candidates; number++) expect(cells).toContain(String(number));
    }
  });

  test.each([1, 2, 7, 31, 60])('read back from Word with %i candidates', async candidates => {
    const facts = filingFacts({ candidates, seats: Math.min(11, candidates) });
    for (const model of [...filingDocuments(facts, { practice: false }), ballotPaper(facts, paper, false)]) {
      expect(await compareDocument(await writeDocx(model), model)).toEqual([]);
    }
  });

  test('call for no document when the tally cannot be read', () => {
    expect(filingDocuments({ ...filingFacts(), tally: { matters: 7 } }, { practice: false })).toEqual([]);
  });

  test('print every contested switch with its setting and basis', () => {
    const facts = filingFacts();
    for (const form of ['F-28', 'F-27', 'F-19']) {
      const model = filingDocuments(facts, { practice: false }).find(one => one.form === form);
      const lines = model ? plainText(model) : [];
      for (const one of facts.settings) {
        expect(lines.some(line => line.includes(`\t${one.title}\t${one.setting}\t`) && !line.endsWith('\t'))).toBe(
          true,
        );
      }
    }
  });

  test('take every figure from the facts', () => {
    const facts = filingFacts();
    const other = { ...facts, papers: { ...facts.papers, undelivered: 9871 } };
    const changed = filingDocuments(other, { practice: false }).filter((model, at) => {
      const before = filingDocuments(facts, { practice: false })[at];
      return before && plainText(model).join() !== plainText(before).join();
    });
    expect(changed.map(one => one.form)).toEqual(['F-28', 'F-27']);
  });

  test('use the words of their jurisdiction', () => {
    const text = (jurisdiction: 'shandong' | 'qingdao' | 'national') =>
      filingDocuments(filingFacts({ jurisdiction }), { practice: false }).flatMap(plainText).join('\n');
    expect(text('shandong')).toContain('物业服务区域');
    expect(text('shandong')).not.toContain('物业管理区域');
    expect(text('qingdao')).toContain('物业管理区域');
    expect(text('qingdao')).not.toContain('物业服务区域');
    expect(text('national')).toContain('委员候选人名单公示');
  });

  test('show their practice nature as models and as text', () => {
    for (const model of filingDocuments(filingFacts(), { practice: true })) {
      expect(plainText(model)[0]).toBe('演练文件 不具效力');
    }
  });
});

test('the posted table says unit, area and number, and nothing of a person', () => {
  const lines = plainText(baseAnnouncement(filingFacts(), [{ unit: '1-1-101', area: '89.50', head: 'H0001' }], false));
  expect(lines).toContain('1-1-101\t89.50\tH0001\t\t\t');
});

test('a ballot warns of the consequence where unreturned papers follow the majority', () => {
  const facts = filingFacts();
  const words = '视为参与表决并从多数意见';
  expect(plainText(ballotPaper(facts, paper, false)).join()).not.toContain(words);
  const following = { ...facts, options: { ...facts.options, unreturned: 'follow-majority' as const } };
  expect(plainText(ballotPaper(following, paper, false)).join()).toContain(words);
});

test('a ballot lists at most forty units', () => {
  const units = Array.from({ length: 200 }, (_, at) => `9-1-${at + 101}`);
  const text = plainText(ballotPaper(filingFacts(), { ...paper, units }, false)).join();
  expect(text).toContain('9-1-140等共200套');
  expect(text).not.toContain('9-1-141');
});

test('a share is cut off, never rounded up to a threshold it misses', () => {
  expect(share(2, 3)).toBe('66.66%');
  expect(share(1_999_999_999, 3_000_000_000)).toBe('66.66%');
  expect(share(1, 1)).toBe('100.00%');
  expect(share(0, 0)).toBe('—');
});

test('rule ids become articles, and go where the article is named', () => {
  expect(plainRules('由议事规则约定（CC-278、GR-19）。')).toBe(
    '由议事规则约定（《民法典》第278条、《业主大会和业主委员会指导规则》第19条）。',
  );
  expect(plainRules('符合《民法典》第二百七十八条第二款（CC-278(2)a）。')).toBe('符合《民法典》第二百七十八条第二款。');
  expect(plainRules('（不是编号）')).toBe('（不是编号）');
});

test('numbers in words', () => {
  expect([1, 10, 11, 20, 36, 99].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '三十六', '九十九']);
  expect(chineseNumber(100)).toBe('100');
});
