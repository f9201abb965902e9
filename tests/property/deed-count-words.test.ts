import fc from 'fast-check';
import { it } from 'vitest';
import { countCharacters, countWords } from '#shared/nominations/deed/count-words';

const texts = fc.string({
  unit: fc.constantFrom(...'春晓街道，。“”—ａ１喆𠮷'.split(''), 'a', 'Z', '7', '.', '-', ' ', '\n', '\u3000'),
});

it('blanks alone never count; characters without them are at most as many as characters', () => {
  fc.assert(fc.property(texts, text => countWords(text) <= countCharacters(text)));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\u3000') }), text => countWords(text) === 0),
  );
});

it('two texts with a line between them count as both together', () => {
  fc.assert(fc.property(texts, texts, (a, b) => countWords(`${a}\n${b}`) === countWords(a) + countWords(b)));
});

it('writing on never makes it less, and a Chinese character is one more wherever it stands', () => {
  // A dash or quotation mark at the end is one by itself and may become part of a Western word: don’ and t.
  const open = (text: string) => (/[a-zA-Z0-9][—“”]$/.test(text) ? 1 : 0);
  fc.assert(fc.property(texts, texts, (a, b) => countWords(a + b) >= countWords(a) - open(a)));
  fc.assert(fc.property(texts, text => countWords(`${text}晓`) === countWords(text) + 1));
});

it('blanks at the ends, and more of them in between, change nothing', () => {
  fc.assert(fc.property(texts, text => countWords(` ${text.replace(/ /g, '   ')}\n`) === countWords(text)));
});
