import type { Day } from '../../basics/dates';
import type { CommandContext } from '../../journal/draft';
import { evidenceRowsOf } from '../../nominations/eligibility/evidence-rows-of';
import { indexEvidence } from '../../nominations/eligibility/evidence-index';
import type { Dice } from '../district-year/dice';
import type { MemoryStore } from '../memory-store';
import { walkDossier, type Journey } from '../sample-dossier-process';
import { enterSampleDossier, type SampleDossier } from '../sample-dossiers';
import { storedRows } from '../stored-rows';

const person = { ethnicity: '汉族', sanctions: '无', domicile: '山东青岛', workingSince: '2012-03', honours: '无' };
const resume = '2012年3月 至今 从事物业服务工作，历任队员、领班、班组长';
const project = { managerPhone: '19905329940', honours: '无', committee: '2023年5月 第二届', selfScore: '95.00' };
const company = { penalties: '无', honours: '无', selfScore: '94.00' };

/** Of ten dossiers six are for 明星, three for 示范项目, one for 标兵企业. */
function samplesOf(store: MemoryStore, count: number, dice: Dice): SampleDossier[] {
  const deeds = ['cleaner', 'engineer', 'guard'] as const;
  const served = store.all('projects').filter(({ body }) => body.companyId !== '');
  const staff = store
    .all('staffPages')
    .flatMap(({ body }) => body.staff)
    .filter(({ isManager, leftOn, projectId }) => !isManager && leftOn === '' && projectId !== '');
  // Nobody is nominated twice in a year.
  const stars = dice.some(staff, count).map(({ id }) => id);
  const projects = dice.some(served, count).map(({ id }) => id);
  const companies = dice.some(store.all('companies'), count).map(({ id }) => id);
  return Array.from({ length: count }, (_, at): SampleDossier => {
    const state = at % 10 === 4 ? 'begun' : 'whole';
    const form = { ...person, resume };
    const companyId = at % 10 === 9 ? companies.pop() : undefined;
    if (companyId)
      return { category: 'modelCompany', nominee: { id: companyId }, deed: 'company', form: company, state };
    const projectId = at % 10 >= 6 ? projects.pop() : undefined;
    if (projectId)
      return { category: 'modelProject', nominee: { id: projectId }, deed: 'project', form: project, state };
    return { category: 'star', nominee: { id: stars[at] ?? '' }, deed: dice.pick(deeds), form, state };
  });
}

/** How far each has come, again and again. */
const ways: readonly Omit<Journey, 'dossier'>[] = [
  { to: 'approved', lost: [2, 5] },
  { to: 'review', lost: [3] },
  { to: 'posting', lost: [1, 6], then: 'objected' },
  { to: 'street', lost: [] },
  { to: 'approved', lost: [4, 7] },
  { to: 'unit', lost: [], then: 'hanging' },
  { to: 'departments', lost: [], then: 'asked-half' },
];

/** Dossiers of the running year in every stage, entered and taken along the chain by the ordinary commands. */
export function yearDossiers(store: MemoryStore, count: number, context: CommandContext, today: Day, dice: Dice): void {
  const campaign = store.all('campaigns').find(({ body }) => body.status === 'running')?.body;
  if (!campaign) return;
  const index = indexEvidence(evidenceRowsOf(storedRows(store)));
  let made = 0;
  const idOf = (number: number) => `year-dossier-${String(number).padStart(3, '0')}`;
  const ids: CommandContext = { ...context, newId: () => idOf((made += 1)) };
  samplesOf(store, count, dice).forEach((sample, at) => {
    enterSampleDossier(store, sample, at, index, ids, today);
    const way = ways[at % ways.length];
    if (sample.state === 'whole' && way) walkDossier(store, context, today, campaign, { ...way, dossier: idOf(made) });
  });
}
