import { describe, expect, it } from 'vitest';
import { countCharacters, countWords } from '#shared/nominations/deed/count-words';

// Counted in Word by others (a published list of texts with Word's own figures), and the Chinese of a form.
describe('字数 as Word counts it', () => {
  it.each([
    ['', 0],
    ['Hello World', 2],
    ['中文测试', 4],
    ['Hello 世界', 3],
    ['This is テスト', 5],
    ['東京2024オリンピック', 9],
    ['㈱テスト㈲', 5],
    ['①②③④⑤', 1],
    ['ＡＢＣＤＥ', 5],
    ['１２３４５', 5],
    ['「こんにちは」', 7],
    ['Hello、World。', 4],
    ['〽々〆', 3],
    ['foo\u200bbar', 1],
    ['在岗 8 年，完成报修 1900 余件。', 13],
    ['满意率99.2%，没有投诉', 9],
    ['COVID-19', 1],
    ['“守护者”', 5],
    ['don’t', 1],
    ['第一行\n第二行', 6],
    ['𠮷田', 2],
  ])('%j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('is another figure than 字符数', () => {
    expect(countCharacters('报修 1900 余件')).toBe(8);
    expect(countWords('报修 1900 余件')).toBe(5);
  });
});
