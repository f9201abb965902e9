import { describe, expect, it } from 'vitest';
import { duties } from '#shared/rules/duties';
import { ruleWords } from '#shared/text/rule-words';

describe('rule ids as articles', () => {
  it('names regulation and article by its number', () => {
    expect(ruleWords('QD-37')).toBe('青岛市条例第37条');
    expect(ruleWords('SD18-30')).toBe('山东省条例（2018）第30条');
    expect(ruleWords('CC-278')).toBe('民法典第278条');
    expect(ruleWords('SD-31(4)')).toBe('山东省条例第31条');
  });

  it('leaves an id that is no article as it is', () => {
    expect(ruleWords('CT-1')).toBe('CT-1');
    expect(ruleWords('')).toBe('');
  });

  it('knows the regulation of every statutory duty', () => {
    const rules = duties.flatMap(duty => duty.rules.map(({ rule }) => rule));
    expect(rules.length).toBeGreaterThan(10);
    for (const rule of rules) expect(ruleWords(rule)).toMatch(/第.+条/);
  });
});
