import type { Result } from '../basics/result';
import { saveCommunity, saveCompany, saveProject, saveStreet } from '../communities/commands';
import type { PlaceFacts } from '../communities/place-facts';
import type { ChangeDraft, CommandContext } from '../journal/draft';
import { importRegister } from '../register/commands/import-register';
import { judgeRows } from '../register/rows/judge-rows';
import { practiceCreditCode, practicePerson } from './practice-people';
import { practiceCommunities, practiceCompanies, practiceProjects, practiceStreets } from './practice-places';
import { practiceRows } from './practice-rows';

export const practiceProjectId = (order: number) => `practice-project-${String(order + 1).padStart(2, '0')}`;

/**
 * A whole invented district as change drafts, in the order in which they must be committed: the places as one, then a
 * register a project. Made by the ordinary commands, the same on every machine.
 */
export function practiceDistrict(context: Pick<CommandContext, 'now' | 'officerId'>, seed = 1): ChangeDraft[] {
  return [practicePlaces(context), ...practiceRegisters(context, seed)];
}

function practicePlaces(context: Pick<CommandContext, 'now' | 'officerId'>): ChangeDraft {
  const facts = { streets: [], communities: [], companies: [], projects: [] } as {
    -readonly [K in keyof PlaceFacts]: { id: string; body: never }[];
  };
  const changes: ChangeDraft['changes'][number][] = [];
  const numbered = (kind: string, order: number): CommandContext => ({
    ...context,
    newId: () => `practice-${kind}-${String(order + 1).padStart(2, '0')}`,
  });
  const take = (draft: Result<ChangeDraft>) => {
    for (const change of madeOf(draft).changes) {
      changes.push(change);
      facts[change.table as keyof PlaceFacts].push({ id: change.id, body: change.body as never });
    }
  };
  const idOf = (table: keyof PlaceFacts, order: number) => facts[table][order]?.id ?? '';
  practiceStreets.forEach((name, order) => {
    const contact = practicePerson(900_000 + order, 1);
    take(
      saveStreet(
        facts,
        { id: null, body: { name, contact: contact.name, phone: contact.phone } },
        numbered('street', order),
      ),
    );
  });
  practiceCommunities.forEach(([name, street], order) => {
    const contact = practicePerson(910_000 + order, 1);
    const body = {
      streetId: idOf('streets', street),
      name,
      committeeName: `${name}居民委员会`,
      partyName: `中共${name}委员会`,
      contact: contact.name,
      phone: contact.phone,
    };
    take(saveCommunity(facts, { id: null, body }, numbered('community', order)));
  });
  practiceCompanies.forEach((name, order) => {
    const contact = practicePerson(920_000 + order, 1);
    const body = { name, creditCode: practiceCreditCode(order), contact: contact.name, phone: contact.phone };
    take(saveCompany(facts, { id: null, body }, numbered('company', order)));
  });
  practiceProjects.forEach((project, order) => {
    const houses = Array.from({ length: project.houses[0] }, (_, index) => ({
      name: String(index + 1),
      use: '住宅',
      remark: '',
    }));
    const shops = project.shops > 0 ? [{ name: 'S1', use: '商业', remark: '' }] : [];
    const body = {
      communityId: idOf('communities', project.community),
      companyId: project.company === null ? '' : idOf('companies', project.company),
      name: project.name,
      address: project.address,
      boundaries: '东至规划路，西至河道，南至主路，北至绿地',
      floorArea: null,
      deliveredOn: project.deliveredOn,
      developer: project.developer,
      buildings: [...houses, ...shops],
      remark: '',
    };
    take(saveProject(facts, { id: null, body }, numbered('project', order)));
  });
  return {
    command: 'practice.places',
    words: `生成演练区的街道、社区、物业服务企业和 ${practiceProjects.length} 个小区`,
    changes,
  };
}

function practiceRegisters(context: Pick<CommandContext, 'now' | 'officerId'>, seed: number): ChangeDraft[] {
  return practiceProjects.flatMap((project, order) => {
    if (!project.register) return [];
    const verdicts = judgeRows(practiceRows(project, order, seed));
    const facts = { projectId: practiceProjectId(order), projectName: project.name, register: null, pages: [] };
    const input = {
      units: verdicts.accepted.map(row => row.unit),
      source: { fileName: `${project.name}业主清册（演练生成）`, sha256: '', encoding: 'practice' },
      comparedWith: 0,
    };
    return [madeOf(importRegister(facts, input, { ...context, newId: () => practiceProjectId(order) }))];
  });
}

/** The sample data are ours: a refusal here is a mistake of the program. */
function madeOf(draft: Result<ChangeDraft>): ChangeDraft {
  if (!draft.ok) throw new Error(`practice district: ${JSON.stringify(draft.refusal)}`);
  return draft.value;
}
