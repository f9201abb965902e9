import { parseDay } from '../../../basics/dates';
import { CONFIRMATION_DAYS } from '../../../coordination/meeting-due';
import { partyRoles } from '../../../coordination/meeting-words';
import type { Mediation } from '../../../coordination/meeting';
import { forwardPeriod } from '../../../rules/forward-period';
import type { Block, DocumentModel } from '../../document-model';
import { heading, labelled, paragraph } from '../blocks';
import { dayWords, orBlank } from '../form-words';
import type { MeetingPaperFacts } from './meeting-facts';

/** 人民调解协议书 with the fields of 人民调解法 28 and 29; null where no written agreement was made. */
export function mediationAgreement(facts: MeetingPaperFacts): DocumentModel | null {
  const { meeting, communityName, practice } = facts;
  const { mediation } = meeting;
  if (!mediation || mediation.result !== 'agreed' || mediation.form !== 'written') return null;
  const body = `${communityName}人民调解委员会`;
  return {
    title: `人民调解协议书（${communityName}${meeting.date.slice(0, 4)}年第${meeting.ordinal || '　'}号）`,
    form: 'M-04',
    practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: ['人民调解协议书'] },
      paragraph(
        `${communityName}民调〔${meeting.date.slice(0, 4)}〕${meeting.ordinal > 0 ? meeting.ordinal : '　'}号`,
        {
          align: 'center',
          indent: false,
        },
      ),
      ...mediation.parties.filter(({ name }) => name.trim() !== '').map(partyBlock),
      heading(1, '一、纠纷的主要事实、争议事项'),
      ...paragraphs(mediation.dispute),
      heading(1, '二、各方当事人的责任'),
      ...paragraphs(orBlank(mediation.facts)),
      heading(1, '三、协议内容'),
      paragraph(`经${body}主持调解，各方当事人自愿达成如下协议：`),
      ...paragraphs(mediation.content),
      heading(1, '四、履行协议的方式、期限'),
      paragraph(`方式：${orBlank(mediation.manner)}。期限：${dayWords(mediation.limit)}前。`),
      paragraph(
        '本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，具有法律约束力，当事人应当按照约定履行。当事人之间就协议的履行或者内容发生争议的，可以向人民法院提起诉讼。',
      ),
      paragraph(confirmationWords(mediation)),
      paragraph('本协议一式　　份，当事人、人民调解委员会各执一份。'),
      { type: 'space', lines: 1 },
      paragraph('当事人签名、盖章或者按指印，人民调解员、记录人签名：', { indent: false }),
      {
        type: 'sign-lines',
        labels: [
          ...mediation.parties
            .filter(({ name }) => name.trim() !== '')
            .map(({ role, name }) => `${partyRoles[role]}${name}`),
          ...mediation.mediators.map(name => `人民调解员${name.trim()}`),
          `记录人${meeting.recorder}`,
        ],
      },
      { type: 'signature', names: [body], date: dayWords(mediation.effectiveOn), seal: true },
    ],
  };
}

function partyBlock({ role, name, idNumber, phone, address }: Mediation['parties'][number]): Block {
  const more = [
    idNumber === '' ? '' : `证件号码：${idNumber}`,
    phone === '' ? '' : `联系电话：${phone}`,
    address === '' ? '' : `住址：${address}`,
  ].filter(part => part !== '');
  return labelled(`${partyRoles[role]}：`, [name, ...more].join('，'));
}

const paragraphs = (text: string): Block[] =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => paragraph(line.trim()));

/** Within thirty days of effect both may ask a court to confirm it (33); the last day by CC-201 and CC-203. */
function confirmationWords({ effectiveOn }: Mediation): string {
  const effective = parseDay(effectiveOn);
  const until = effective
    ? `（至迟${dayWords(forwardPeriod(effective, CONFIRMATION_DAYS).due)}）`
    : '（至迟　　　　年　　月　　日）';
  return `双方当事人认为有必要的，可以自本协议生效之日起三十日内${until}共同向人民法院申请司法确认。`;
}
