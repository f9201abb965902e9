import type { DocumentModel } from '../../../documents/document-model';
import { paragraph } from '../../../documents/forms/blocks';
import { dayWords, orBlank } from '../../../documents/forms/form-words';
import type { CheckPaperFacts } from './check-sheet';

/**
 * 责令改正通知书. The duties that were breached stand with their articles; the article that empowers the office is the
 * officer's to name (`orderBasis`), because none of the texts at hand sets it for every breach: a blank until he does.
 */
export function rectifyOrder({ check, company, bureau, practice }: CheckPaperFacts): DocumentModel {
  const found = check.findings.filter(({ met }) => met === false);
  const to = company === '' ? check.objectName : company;
  const where = to === check.objectName ? '你单位' : `你单位服务的${check.objectName}`;
  const basis = check.orderBasis === '' ? '　　　　　　　　　　　　　　' : check.orderBasis;
  return {
    title: `责令改正通知书（${check.objectName}）`,
    form: 'rectify-order',
    practice,
    orientation: 'portrait',
    blocks: [
      paragraph(check.orderNumber === '' ? '　　　〔　　　　〕　　号' : check.orderNumber, {
        align: 'right',
        indent: false,
      }),
      { type: 'title', lines: ['责令改正通知书'] },
      paragraph(`${to}：`, { indent: false }),
      paragraph(`${dayWords(check.checkedOn)}，我单位依法对${where}进行检查，发现存在下列问题：`),
      ...found.map(({ item, basis: article, words }, at) =>
        paragraph(`${at + 1}.${trimmed(item)}：${trimmed(words)}${article === '' ? '' : `（${article}）`}。`),
      ),
      paragraph(
        `依据${basis}，现责令你单位于${dayWords(check.rectifyBy)}前改正，并将改正情况及证明材料书面报我单位。我单位将予复查；逾期不改正的，依法处理。`,
      ),
      paragraph('如有异议，可以自收到本通知书之日起向我单位陈述、申辩。'),
      { type: 'signature', names: [bureau], date: dayWords(check.checkedOn), seal: true },
      { type: 'rule' },
      paragraph(
        `本通知书于\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日送达。检查人员：${check.inspectors.map(({ name }) => orBlank(name)).join('、')}`,
        {
          sizePt: 12,
        },
      ),
      { type: 'sign-lines', labels: ['签收人', '签收日期'] },
    ],
  };
}

function trimmed(text: string): string {
  return text.trim().replace(/[。；：]+$/, '');
}
