import { useNavigate } from '@tanstack/react-router';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import { quarterWords } from '#shared/coordination/quarter';
import { boards, cards, type AssessmentRow } from '#shared/evidence/assessment';
import { itemsOf, sheetOf } from '#shared/evidence/assessment-sheet';
import { countsAsAssessed } from '#shared/evidence/assessments-on';
import { cardStanding } from '#shared/evidence/assessments/give-card';
import { pointsText } from '#shared/evidence/assessments/points';
import { rectificationOf } from '#shared/evidence/assessments/rectify';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { Section } from '../../../components/section';
import { EvidenceState } from '../evidence-state';
import { AssessmentAct, type ActName } from './assessment-acts';
import { groupLines } from './project-view';
import { useAssessmentSwitches } from './use-assessment-switches';
import { useComplaints } from './use-complaints';
import type { ProjectAssessments } from './use-project-assessments';

/** One quarter of a project: what was found, what became of it, which card it earned. */
export function AssessmentDetail({ data, row }: { readonly data: ProjectAssessments; readonly row: AssessmentRow }) {
  const navigate = useNavigate();
  const today = dayOf(new Date());
  const switches = useAssessmentSwitches();
  const complaints = useComplaints(row.body.projectId);
  const [act, setAct] = useState<ActName | null>(null);
  const { body } = row;
  const live = countsAsAssessed(body);
  const standing = cardStanding(data.facts.rows, complaints, body, switches);
  const rectification = rectificationOf(body, today);
  const items = new Map(itemsOf(sheetOf(body.sheet)).map(item => [item.id, item]));
  const facts: [string, string][] = [
    ['考核日期', body.assessedOn],
    ['考核人', body.assessors.join('、') || '没有登记'],
    ['整改期限', body.rectifyBy || '没有定'],
    [
      '整改',
      {
        none: '—',
        open: '还没有复查',
        done: `${body.rectifiedOn} 复查到位`,
        failed: `${body.rectifyFailedOn} 复查不到位`,
        late: '已逾期，还没有复查',
      }[rectification],
    ],
    ['牌', body.card === 'none' ? '没有' : `${cards[body.card]}，${body.cardOn}：${body.cardReason}`],
    ...(body.card === 'none' ? [] : [['约谈', `${body.talkOn} ${body.talkWith}`] as [string, string]]),
    ['红黑榜', boards[body.board]],
    ['依据', [body.document, body.body].filter(text => text !== '').join('，') || '没有登记文件'],
    ...(body.remark === '' ? [] : [['备注', body.remark] as [string, string]]),
  ];
  const button = (name: ActName, title: string) => (
    <Button
      type={act === name ? 'primary' : 'default'}
      ghost={act === name}
      onClick={() => setAct(act === name ? null : name)}
    >
      {title}
    </Button>
  );
  return (
    <>
      <div className="room-head">
        <h2>
          {quarterWords(body)} {pointsText(body.total)} 分
        </h2>
        {live && (
          <Space wrap size={8}>
            {body.rectifyBy !== '' && button('rectify', '登记复查')}
            {body.card === 'none' && button('yellow', '给黄牌')}
            {body.card !== 'red' && standing.yellows > 0 && button('red', '给红牌')}
            {body.card !== 'none' && button('withdraw', '撤回牌')}
          </Space>
        )}
      </div>
      {act && <AssessmentAct key={act} name={act} row={row} standing={standing} onDone={() => setAct(null)} />}
      <dl className="room-facts">
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {body.itemised ? (
        <>
          <Section title={`扣分 ${body.deductions.length} 项`} flush>
            {body.deductions.length === 0 ? (
              <p className="room-note">没有扣分。</p>
            ) : (
              <table className="room-table">
                <thead>
                  <tr>
                    <th>小项</th>
                    <th className="number-cell">分值</th>
                    <th className="number-cell">扣分</th>
                    <th>原因</th>
                  </tr>
                </thead>
                <tbody>
                  {body.deductions.map(({ item, points, reason }) => (
                    <tr key={item}>
                      <td>
                        {item} {items.get(item)?.title}
                      </td>
                      <td className="number-cell">{pointsText(items.get(item)?.points ?? 0)}</td>
                      <td className="number-cell">−{pointsText(points)}</td>
                      <td>{reason}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </Section>
          <Section title="八大项" about={sheetOf(body.sheet).note} flush>
            <table className="room-table">
              <thead>
                <tr>
                  <th>大项</th>
                  <th className="number-cell">分值</th>
                  <th className="number-cell">扣分</th>
                  <th className="number-cell">得分</th>
                </tr>
              </thead>
              <tbody>
                {groupLines(body).map(line => (
                  <tr key={line.title}>
                    <td>{line.title}</td>
                    <td className="number-cell">{line.points}</td>
                    <td className="number-cell">{line.taken}</td>
                    <td className="number-cell">{line.left}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
        </>
      ) : (
        <p className="room-note">这次考核由街道报送总分，没有分项扣分；需要分项的请点“更正”补录。</p>
      )}
      {body.attachments.length > 0 && (
        <Section title="附件">
          <AttachmentList label="考核附件" value={body.attachments} />
        </Section>
      )}
      <EvidenceState
        row={{ table: 'assessments', ...row }}
        onCorrect={() =>
          void navigate({
            to: `/evidence/assessments/${body.projectId}/entry`,
            search: { correct: row.id } as never,
          })
        }
      />
    </>
  );
}
