import { addDays, daysBetween } from '../../basics/dates';
import type { Jurisdiction } from '../../communities/bureau';
import type { Project } from '../../communities/places';
import type { ElectionCase } from '../../elections/election-case';
import type { DraftChange } from '../../journal/draft';
import { importRegister } from '../../register/commands/import-register';
import { judgeRows } from '../../register/rows/judge-rows';
import { finalRows } from '../final-rows';
import { MemoryStore } from '../memory-store';
import { practiceRows } from '../practice-rows';
import { runSampleElection } from '../sample-election';
import { settleReviews } from '../settle-reviews';
import { accepted, type YearDesk } from './desk';
import type { Dice } from './dice';
import type { YearRow } from './places';

export interface YearElection {
  readonly row: YearRow<ElectionCase>;
  /** The register, the frozen pages, the papers and the case. */
  readonly changes: readonly DraftChange[];
}

const REGISTER_DAYS_BEFORE = 40;
/** Within so many days the filing is still under way. */
const FILED_AFTER = 60;

/** The first committee of a villa estate, elected by the ordinary commands on some days of the year, certified or filed. */
export function villasElection(
  project: YearRow<Project>,
  order: number,
  jurisdiction: Jurisdiction,
  desk: YearDesk,
  dice: Dice,
): YearElection {
  const meeting = addDays(desk.today, -dice.between(25, 430));
  const store = new MemoryStore();
  store.apply({ command: '', words: '', changes: [{ table: 'projects', id: project.id, body: project.body }] });
  const before = store.drafts.length;
  const context = desk.on(addDays(meeting, -REGISTER_DAYS_BEFORE));
  store.apply(accepted(importRegister(registerFacts(project), registerInput(project, order), context)));
  settleReviews(store, project.id, context);
  const caseId = runSampleElection(store, {
    projectId: project.id,
    kind: 'first',
    jurisdiction,
    meeting,
    candidates: 6,
    seats: 5,
    until: daysBetween(meeting, desk.today) > FILED_AFTER ? 'filed' : 'certified',
    officerId: desk.officerId,
    newId: desk.newId,
  });
  const body = store.get('elections', caseId)?.body;
  if (!body) throw new Error('district year: the election is not there');
  return { row: { id: caseId, body }, changes: finalRows(store, store.drafts.slice(before)) };
}

function registerFacts(project: YearRow<Project>) {
  return { projectId: project.id, projectName: project.body.name, register: null, pages: [] };
}

function registerInput({ body }: YearRow<Project>, order: number) {
  const rows = practiceRows(
    {
      name: body.name,
      community: 0,
      company: 0,
      developer: body.developer,
      address: body.address,
      deliveredOn: body.deliveredOn,
      houses: [body.buildings.length, 1, 1, 1],
      shops: 0,
      parking: 0,
      unsold: 0,
      undelivered: 0,
      register: false,
    },
    100 + order,
    7,
  );
  return {
    units: judgeRows(rows).accepted.map(({ unit }) => unit),
    source: { fileName: `${body.name}业主清册（演练生成）`, sha256: '', encoding: 'practice' },
    comparedWith: 0,
  };
}
