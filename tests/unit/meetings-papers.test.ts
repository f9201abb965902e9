import { describe, expect, it } from 'vitest';
import { blankMediation } from '#shared/coordination/blank-meeting';
import { confirmMeeting } from '#shared/coordination/commands/confirm-meeting';
import { coordinationMeetingSchema, type CoordinationMeeting } from '#shared/coordination/meeting';
import { docxText } from '#shared/documents/docx-text';
import { writeDocx } from '#shared/documents/docx-writer';
import { meetingPapers } from '#shared/documents/forms/meeting/meeting-papers';
import { plainText } from '#shared/documents/plain-text';
import { previewHtml } from '#shared/documents/preview-html';
import { attendee, context, item, meeting, resolution, roster } from './meetings-fixture';

const names = { placeName: '春和苑', communityName: '春晓社区', residentsCommittee: '春晓社区居民委员会' };

function confirmed(body: CoordinationMeeting): CoordinationMeeting {
  const facts = { row: { id: 'm1', body }, others: [], topics: [], jurisdiction: 'qingdao' as const };
  const members = roster('张一', '张二', '张三');
  const answer = confirmMeeting({ ...facts, roster: members, placeName: '春和苑' }, { keepBoth: false }, context);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return coordinationMeetingSchema.parse(answer.value.changes[0]?.body);
}

function papers(body: CoordinationMeeting) {
  const list = meetingPapers({ meeting: body, ...names, streetName: '', practice: false });
  return new Map(list.map(({ title, model }) => [title, { model, text: plainText(model).join('\n') }]));
}

function committee(present: readonly string[], yes: number) {
  return confirmed(
    meeting('committee', {
      convenerSide: 'committee',
      attendance: ['张一', '张二', '张三'].map(name =>
        attendee(name, 'committee', { state: present.includes(name) ? 'present' : 'absent' }),
      ),
      items: [
        item('印章保管', {
          vote: { yes, no: 0, abstain: 0 },
          resolutions: [resolution('副主任保管印章', 'committee', '2026-12-15')],
        }),
      ],
    }),
  );
}

describe('papers of a meeting', () => {
  it('a committee without its quorum: the record says so, nothing is posted', () => {
    const there = papers(committee(['张一'], 1));
    for (const title of ['会议记录', '纪要']) {
      expect(there.get(title)?.text).toContain('委员 3 名，到会 1 名，过半数须 2 名，未达法定人数，不作为有效会议');
      expect(there.get(title)?.text).toContain('未达法定人数，不作为有效决定');
    }
    expect(there.has('会议决定公示')).toBe(false);
  });

  it('with it: 有效会议, and the decisions for posting, with the duty-bearer and the day', () => {
    const there = papers(committee(['张一', '张二'], 2));
    expect(there.get('会议记录')?.text).toContain('有效会议');
    expect(there.get('会议记录')?.text).not.toContain('不作为');
    const posted = there.get('会议决定公示')?.text ?? '';
    expect(posted).toContain('全体委员3名，到会2名');
    expect(posted).toContain('副主任保管印章（责任方：业主委员会，期限：2026年12月15日）');
    expect(posted).not.toMatch(/张[一二三]/);
  });

  it('a 纪要 has its red mark, in Word as in the preview, and lists who came', async () => {
    const model = papers(committee(['张一', '张二'], 2)).get('纪要')?.model;
    if (!model) throw new Error('no minutes');
    const file = await writeDocx(model);
    expect(docxText(file)?.lines).toEqual(plainText(model));
    expect(previewHtml([model])).toContain('春和苑业主委员会会议纪要');
    const lines = plainText(model);
    expect(lines[0]).toBe('春和苑业主委员会会议纪要');
    expect(lines.some(line => line.startsWith('出席：业主委员会 张一、张二'))).toBe(true);
    expect(lines.some(line => line.startsWith('请假：业主委员会 张三'))).toBe(true);
  });

  it('an agreement names parties, terms and the last day for confirmation by a court (人民调解法 28, 29, 33)', () => {
    const mediation = {
      ...blankMediation(),
      parties: [
        { role: 'applicant' as const, name: '甲某', idNumber: 'N1', phone: '', address: '' },
        { role: 'respondent' as const, name: '乙某', idNumber: '', phone: '', address: '' },
      ],
      mediators: ['老刘'],
      dispute: '漏水',
      content: '三日内修好',
      limit: '2026-12-01',
      effectiveOn: '2026-11-20',
    };
    const text = papers(confirmed(meeting('mediation', { mediation }))).get('人民调解协议书')?.text ?? '';
    // The 30th day is Sunday 20 December.
    expect(text).toContain('至迟2026年12月21日');
    for (const words of [
      '申请人：甲某，证件号码：N1',
      '被申请人：乙某',
      '漏水',
      '三日内修好',
      '2026年12月1日前',
      '老刘',
    ]) {
      expect(text).toContain(words);
    }
    const oral = confirmed(meeting('mediation', { mediation: { ...mediation, form: 'oral' } }));
    expect(papers(oral).has('人民调解协议书')).toBe(false);
  });

  it('a draft has its sign-in sheet, with lines for those who come unasked', () => {
    const there = papers(meeting('council'));
    expect([...there.keys()]).toEqual(['签到表']);
    expect(there.get('签到表')?.text).toContain('王芳');
  });
});
