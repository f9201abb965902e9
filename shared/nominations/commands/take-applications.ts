import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Dossier } from '../dossier';
import { tellDossier, type DossierRow } from '../dossier-story';
import { nameField } from '../form-fields';
import { formOf, type ApplicationMatch } from '../import/match-applications';
import { mayEdit } from './may-edit';
import { newDossiers, type DossiersOfYear } from './new-dossier';

/** What becomes of one form of a file. */
export interface ApplicationDecision {
  readonly match: ApplicationMatch;
  /** `fill`: into the dossier that is there; what the form leaves empty stays as it is. */
  readonly as: 'new' | 'fill' | 'skip';
  /** Known values of the registers, under the form's own. */
  readonly known: Readonly<Record<string, string>>;
  readonly sameNameAccepted: boolean;
}

/** Takes the forms of a file as one change: new dossiers, and dossiers that are filled in. All of it, or nothing. */
export function takeApplications(
  facts: DossiersOfYear,
  input: { readonly year: number; readonly fileName: string; readonly decisions: readonly ApplicationDecision[] },
  context: CommandContext,
): Result<ChangeDraft> {
  const how = `从申报表“${input.fileName}”导入`.slice(0, 300);
  const fresh = input.decisions.filter(each => each.as === 'new');
  const filled: DossierRow[] = [];
  for (const decision of input.decisions.filter(each => each.as === 'fill')) {
    const row = facts.dossiers.find(each => each.id === decision.match.fills);
    if (!row) return refuse('dossier-nothing-to-import');
    const closed = mayEdit(row);
    if (closed) return closed;
    filled.push({ id: row.id, body: fill(row.body, decision, how, context) });
  }
  const made =
    fresh.length > 0
      ? newDossiers(
          facts,
          fresh.map(each => inputOf(each, input.year, how)),
          context,
        )
      : null;
  if (made && !made.ok) return made;
  const changes = [
    ...(made?.value.changes ?? []),
    ...filled.map(({ id, body }) => ({ table: 'dossiers' as const, id, body })),
  ];
  if (changes.length === 0) return refuse('dossier-nothing-to-import');
  const words = `导入申报表：新建 ${fresh.length} 份，填入 ${filled.length} 份`;
  return ok({ command: 'dossiers.import', words, changes });
}

function inputOf({ match, known, sameNameAccepted }: ApplicationDecision, year: number, how: string) {
  const { reading, name, nominee } = match;
  return {
    ...{ year, category: reading.category, how, sameNameAccepted },
    ...nominee,
    nominee: { id: nominee.nominee.id, name },
    form: { ...known, ...formOf(reading) },
    deed: deedOf(reading.deed),
  };
}

function fill(dossier: Dossier, { match }: ApplicationDecision, how: string, context: CommandContext): Dossier {
  const form = { ...dossier.form, ...formOf(match.reading) };
  const given = deedOf(match.reading.deed);
  const deed = {
    title: given.title || dossier.deed.title,
    text: given.text || dossier.deed.text,
    summary: given.summary || dossier.deed.summary,
  };
  const name = form[nameField[dossier.category]]?.trim();
  const nominee = name ? { ...dossier.nominee, name: name.slice(0, 100) } : dossier.nominee;
  return tellDossier(dossier, { form, deed, nominee }, how, context);
}

/** As much as a deed may hold; what is over the year's limit is counted on its own page. */
function deedOf(deed: Dossier['deed']): Dossier['deed'] {
  return { title: deed.title.slice(0, 100), text: deed.text.slice(0, 40_000), summary: deed.summary.slice(0, 10_000) };
}
