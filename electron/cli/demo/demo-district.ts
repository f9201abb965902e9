import { randomUUID } from 'node:crypto';
import { dayOf } from '#shared/basics/dates';
import { momentText } from '#shared/basics/moment';
import type { Result } from '#shared/basics/result';
import type { BureauSettings } from '#shared/communities/bureau';
import type { CaseRow } from '#shared/elections/case-row';
import { filingFactsOf } from '#shared/elections/filing-facts-of';
import { frozenRegisterOf } from '#shared/elections/frozen-register';
import type { FilingFacts } from '#shared/packages/filing-facts';
import { MemoryStore } from '#shared/practice/memory-store';
import { practiceStart } from '#shared/practice/practice-start';

/**
 * A district that says of itself that it is none. Its packages are not practice packages (those never verify as good):
 * they are real in form, under a root that exists nowhere but in the demo's own folder, so no city takes them for its own.
 */
export const demoBureau: BureauSettings = {
  city: '演示市',
  district: '演示区',
  bureau: '演示区住房和城乡建设局',
  jurisdiction: 'qingdao',
  practice: false,
  idleMinutes: 15,
};

/** The filings of the sample district: every election there that has been certified. */
export function demoFacts(now: Date): FilingFacts[] {
  const context = { now: momentText(now), officerId: 'demo', newId: () => randomUUID() };
  const store = new MemoryStore();
  for (const draft of practiceStart(context, demoBureau.jurisdiction, dayOf(now))) store.apply(draft);
  const certified = store.all('elections', ({ certified: done, committee }) => done !== null && committee !== null);
  return certified.map(row => take(filingFactsOf(caseSource(store, row))));
}

function caseSource(store: MemoryStore, row: CaseRow) {
  const { projectId } = row.body;
  const project = store.get('projects', projectId)?.body;
  if (!project) throw new Error('a sample case without its project');
  const community = store.get('communities', project.communityId)?.body ?? null;
  return {
    row,
    register: frozenRegisterOf(store.all('electionPages', page => page.electionId === row.id).map(page => page.body)),
    ballots: store.all('ballots', ballot => ballot.electionId === row.id),
    bureau: demoBureau,
    project,
    community,
    street: community && (store.get('streets', community.streetId)?.body ?? null),
    company: project.companyId === null ? null : (store.get('companies', project.companyId)?.body ?? null),
  };
}

function take<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the sample district is refused: ${result.refusal.code}`);
  return result.value;
}
