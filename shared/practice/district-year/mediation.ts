import { addDays, type Day } from '../../basics/dates';
import type { Mediation } from '../../coordination/meeting';
import type { Dice } from './dice';
import { disputes } from './meeting-words';
import { personName, personPhone } from './person-name';

/** A dispute that was mediated: mostly settled in writing, sometimes failed or refused. */
export function mediationOf(date: Day, mediator: string, dice: Dice): Mediation {
  const [dispute, facts, content] = dice.pick(disputes);
  const chance = dice.roll();
  const result = chance < 0.76 ? 'agreed' : chance < 0.94 ? 'failed' : 'refused';
  const applicant = personName(dice);
  let respondent = personName(dice);
  while (respondent === applicant) respondent = personName(dice);
  const agreed = result === 'agreed';
  const oral = agreed && dice.chance(0.15);
  return {
    parties: [partyOf(applicant, 'applicant', dice), partyOf(respondent, 'respondent', dice)],
    mediators: [mediator],
    dispute,
    facts,
    content: agreed ? content : '',
    manner: agreed ? '当面履行，社区见证' : '',
    limit: agreed ? addDays(date, dice.between(7, 45)) : '',
    result,
    form: oral ? 'oral' : 'written',
    effectiveOn: agreed ? date : '',
    confirmationOn: '',
    otherWays: result === 'failed' ? '已告知可以申请仲裁或者向人民法院起诉。' : '',
    signed: { parties: agreed && !oral, mediator: agreed && !oral, seal: agreed && !oral },
  };
}

function partyOf(name: string, role: 'applicant' | 'respondent', dice: Dice): Mediation['parties'][number] {
  const address = `${dice.between(1, 20)}号楼${dice.between(1, 3)}单元${dice.between(1, 18)}0${dice.between(1, 4)}`;
  return { name, role, idNumber: '', phone: personPhone(dice), address };
}
