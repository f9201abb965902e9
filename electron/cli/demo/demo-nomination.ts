import { randomUUID } from 'node:crypto';
import { dayOf } from '#shared/basics/dates';
import { momentText } from '#shared/basics/moment';
import { indexEvidence } from '#shared/nominations/eligibility/evidence-index';
import { evidenceRowsOf } from '#shared/nominations/eligibility/evidence-rows-of';
import { blankLetter } from '#shared/nominations/letter-commands';
import { nominationFactsOf } from '#shared/nominations/nomination-facts-of';
import type { NominationFacts } from '#shared/packages/nomination-facts';
import { MemoryStore } from '#shared/practice/memory-store';
import { practiceEvidence } from '#shared/practice/practice-evidence';
import { practiceStart } from '#shared/practice/practice-start';
import { storedRows } from '#shared/practice/stored-rows';
import { refusalWords } from '#shared/text/refusals';
import { demoBureau } from './demo-district';

/**
 * What the sample district recommended in the last autumn, by the one letter that it has sent. Not today: a campaign that has
 * just begun has recommended nobody.
 */
export function demoNomination(now: Date): NominationFacts {
  const autumn = new Date(now.getFullYear(), 9, 9, 10);
  if (autumn > now) autumn.setFullYear(autumn.getFullYear() - 1);
  const context = { now: momentText(autumn), officerId: 'demo', newId: () => randomUUID() };
  const on = dayOf(autumn);
  const store = new MemoryStore();
  const district = practiceStart(context, demoBureau.jurisdiction, on);
  for (const draft of [...district, ...practiceEvidence(district, context, on)]) store.apply(draft);
  const dossiers = store.all('dossiers');
  const recommended = dossiers.find(({ body }) => body.recommended !== null)?.body;
  const campaign = store.all('campaigns', ({ year }) => year === recommended?.year)[0]?.body;
  if (!recommended?.recommended || !campaign) throw new Error('the sample district recommends nobody');
  const { letter, on: sentOn } = recommended.recommended;
  const begun = blankLetter(letter, campaign, demoBureau);
  const meeting = { ...begun.meeting, session: `${campaign.year}年第1次`, on: sentOn, place: '局会议室' };
  const facts = nominationFactsOf({
    bureau: demoBureau,
    campaign,
    dossiers,
    index: indexEvidence(evidenceRowsOf(storedRows(store))),
    letter: { ...begun, meeting },
    nameOfStreet: id => store.get('streets', id)?.body.name ?? '',
    nameOfOfficer: () => '经办人',
    on,
  });
  if (!facts.ok) throw new Error(`the sample district is refused: ${refusalWords(facts.refusal).words}`);
  return facts.value;
}
