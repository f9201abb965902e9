import { nominationDocuments } from '../../documents/nomination-documents';
import { formTitle, SUMMARY_TITLE } from '../../documents/forms/nomination/form-title';
import { countWords, recommendedCategories, ranked } from '../../documents/forms/nomination/nomination-words';
import { formFields } from '../../nominations/form-fields';
import { nominationFactsSchema, type NominationFacts } from '../nomination-facts';
import { dossierScans } from '../nomination-papers';
import { checkNomination } from '../verify/nomination/check-nomination';
import type { KindRules, RightfulNumber } from './kind-rules';

/** 推荐申报: places, eligibility, scores, postings, chain and ranks are decided again. */
export const nomination: KindRules<NominationFacts> = {
  schema: nominationFactsSchema,
  documentsVersion: 1,
  purpose: '文明创建推荐申报',
  claims: checkNomination,
  documents: nominationDocuments,
  attachments: ({ dossiers }) =>
    dossiers.flatMap(dossier => dossierScans(dossier)).map(scan => ({ ...scan, provided: 'in-package' as const })),
  numbersByRight,
  title: ({ bureau, campaign, letter }) => `${bureau.district} ${campaign.title}推荐申报（${letter.number}）`,
  summary: facts => [
    { label: '推荐单位', value: facts.bureau.name },
    { label: '年度', value: `${facts.campaign.year} 年，${facts.campaign.title}` },
    { label: '推荐函', value: `${facts.letter.number}，${facts.letter.on}` },
    ...recommendedCategories(facts).map(category => ({
      label: countWords(category, ranked(facts, category).length),
      value: ranked(facts, category)
        .map(({ rank, nominee, total }) => `${rank}. ${nominee.name} ${(total / 100).toFixed(2)}`)
        .join('；'),
    })),
    { label: '建议推荐至省级', value: `${facts.totals.toProvince} 件` },
    { label: '材料', value: `${facts.totals.pages} 页，随包扫描件 ${facts.totals.scans} 个` },
  ],
};

/**
 * What a form asks of its nominee stands in that form alone: the certificate number in the form's Word file, a telephone
 * there and in the list (D3). In the facts both stand in that dossier's `form` and nowhere else.
 */
function numbersByRight(facts: NominationFacts): RightfulNumber[] {
  return facts.dossiers.flatMap((dossier, at) =>
    formFields[dossier.category]
      .filter(({ kind }) => kind === 'id' || kind === 'phone')
      .map(({ id, kind }) => ({
        number: dossier.form[id] ?? '',
        at: ['dossiers', String(at), 'form', id],
        documents: kind === 'phone' ? [formTitle(dossier), SUMMARY_TITLE] : [formTitle(dossier)],
      }))
      .filter(({ number }) => number !== ''),
  );
}
