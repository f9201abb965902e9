import type { NominatedDossier, NominationFacts } from '../packages/nomination-facts';
import type { DocumentModel } from './document-model';
import { companyForm } from './forms/nomination/company-form';
import { evidenceList } from './forms/nomination/evidence-list';
import { personForm } from './forms/nomination/person-form';
import { postingReport } from './forms/nomination/posting-report';
import { projectForm } from './forms/nomination/project-form';
import { publicNotice } from './forms/nomination/public-notice';
import { ranked, recommendedCategories } from './forms/nomination/nomination-words';
import { recommendationLetter } from './forms/nomination/recommendation-letter';
import { recommendationMinutes } from './forms/nomination/recommendation-minutes';
import { recommendationSummary } from './forms/nomination/recommendation-summary';
import { scoreForm } from './forms/nomination/score-form';
import { unitForm } from './forms/nomination/unit-form';

type Look = { readonly practice: boolean };

/** What stands once in a package: letter, list, minutes, posting and what became of it. */
export function recommendationPapers(facts: NominationFacts, { practice }: Look): DocumentModel[] {
  return [recommendationLetter, recommendationSummary, recommendationMinutes, publicNotice, postingReport].map(write =>
    write(facts, practice),
  );
}

const forms = {
  star: personForm,
  advancedPerson: personForm,
  advancedUnit: unitForm,
  modelProject: projectForm,
  modelCompany: companyForm,
};

/** What stands once a dossier: its form with the deed, its scores, its conditions and papers. */
export function dossierPapers(facts: NominationFacts, dossier: NominatedDossier, { practice }: Look): DocumentModel[] {
  return [
    forms[dossier.category](facts, dossier, practice),
    scoreForm(facts, dossier, practice),
    evidenceList(facts, dossier, practice),
  ];
}

/** Dossiers in package order: by category, then by rank. */
export function recommendedInOrder(facts: NominationFacts): NominatedDossier[] {
  return recommendedCategories(facts).flatMap(category => ranked(facts, category));
}

/** The documents of a nomination package in package order (D7), for the sender and the receiver alike. */
export function nominationDocuments(facts: NominationFacts, look: Look): DocumentModel[] {
  return [
    ...recommendationPapers(facts, look),
    ...recommendedInOrder(facts).flatMap(dossier => dossierPapers(facts, dossier, look)),
  ];
}
