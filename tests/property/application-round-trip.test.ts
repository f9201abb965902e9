import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '#shared/documents/docx-writer';
import { applicationForm } from '#shared/documents/forms/application-form';
import { nominationCategoryIds } from '#shared/nominations/category';
import { formFields } from '#shared/nominations/form-fields';
import { readField } from '#shared/nominations/form-fields/field-value';
import type { FormField } from '#shared/nominations/form-fields/form-field';
import { readApplicationFile } from '#shared/nominations/import/read-application-file';

const han = fc.string({
  unit: fc.constantFrom(...'甲乙丙丁春晓街道物业服务企业喆堃A1，。'),
  minLength: 1,
  maxLength: 12,
});
const hundredths = fc.integer({ min: 0, max: 10_000 }).map(value => (value / 100).toFixed(2));

/** What may stand in a field, as it is kept; labels themselves are no values. */
function valueOf(field: FormField): fc.Arbitrary<string> {
  switch (field.kind) {
    case 'number':
      return fc.integer({ min: 0, max: 99_999 }).map(String);
    case 'day':
      return fc.integer({ min: 1, max: 28 }).map(day => `2024-03-${String(day).padStart(2, '0')}`);
    case 'month':
      return fc.integer({ min: 1, max: 12 }).map(month => `1988-${String(month).padStart(2, '0')}`);
    case 'money':
    case 'area':
    case 'share':
    case 'points':
      return hundredths;
    case 'id':
      return fc.constantFrom('370299198803120017', 'E12345678');
    case 'phone':
      return fc.constantFrom('19905320001', '0532-55550123');
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'long':
      return fc.array(han, { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n').slice(0, 200));
    case 'text':
      return han.map(text => text.slice(0, Math.min(field.limit, 12)));
  }
}

const filled = fc.constantFrom(...nominationCategoryIds).chain(category =>
  fc.record({
    category: fc.constant(category),
    form: fc.record(Object.fromEntries(formFields[category].map(field => [field.id, valueOf(field)])), {
      requiredKeys: [],
    }),
    text: han,
    summary: han,
  }),
);

describe('a form that was filled in and sent back', () => {
  it('reads as what was filled in, with nothing lost', async () => {
    await fc.assert(
      fc.asyncProperty(filled, async ({ category, form, text, summary }) => {
        const named = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined));
        const model = applicationForm(
          { category, year: 2026, form: named as Record<string, string>, deed: { text, summary } },
          false,
        );
        const read = readApplicationFile(await writeDocx(model), '申报表.docx', category);
        if (!read.ok) throw new Error(read.refusal.code);
        const taken = read.value.applications[0];
        expect(Object.fromEntries((taken?.fields ?? []).map(each => [each.field, each.value]))).toEqual(named);
        expect(taken?.fields.filter(each => each.fault !== null)).toEqual([]);
        expect(taken?.deed).toMatchObject({ text, summary });
      }),
      { numRuns: 30 },
    );
  });

  it('keeps a value that was kept before as it is', () => {
    for (const category of nominationCategoryIds) {
      for (const field of formFields[category]) {
        fc.assert(
          fc.property(valueOf(field), value => {
            const once = readField(field, value);
            expect(once).toEqual({ is: 'value', value: once.is === 'value' ? once.value : '' });
            expect(readField(field, once.is === 'value' ? once.value : '')).toEqual(once);
          }),
          { numRuns: 10 },
        );
      }
    }
  });
});
