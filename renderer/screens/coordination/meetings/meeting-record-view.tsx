import { Link } from '@tanstack/react-router';
import { Tag } from 'antd';
import { revealParty } from '#shared/coordination/commands/reveal-party';
import { ineffectiveItems } from '#shared/coordination/meeting-findings';
import { attendeeStates, INEFFECTIVE_DECISION, mediationResults, partyRoles } from '#shared/coordination/meeting-words';
import { sideShort } from '#shared/coordination/notes/side-words';
import { sideIds, sides } from '#shared/coordination/sides';
import { outcomeWords } from '#shared/coordination/topic-after-meeting';
import { showRefusal } from '../../../app/refusal-notice';
import { MaskedText } from '../../../components/masked-text';
import { commit } from '../../../store/commit';
import type { Row } from '../../../store/use-rows';

/** The record as it was confirmed: people by side, items with what came of them. */
export function MeetingRecordView({ row }: { readonly row: Row<'meetings'> }) {
  const { body } = row;
  const ineffective = ineffectiveItems(body.confirmed?.findings ?? []);
  return (
    <>
      <dl className="record-facts">
        <dt>召集</dt>
        <dd>
          {body.convenerSide ? sides[body.convenerSide] : '未填'} {body.convener}
        </dd>
        <dt>主持 / 记录</dt>
        <dd>
          {body.chair || '未填'} / {body.recorder || '未填'}
        </dd>
        {body.next !== '' && (
          <>
            <dt>下次会议</dt>
            <dd>{body.next}</dd>
          </>
        )}
      </dl>
      {body.attendance.length > 0 && (
        <>
          <h3>到会人员</h3>
          <ul className="record-people">
            {sideIds
              .filter(side => body.attendance.some(attendee => attendee.side === side))
              .map(side => (
                <li key={side}>
                  <span className="muted">{sides[side]}</span>
                  <span>
                    {body.attendance
                      .filter(attendee => attendee.side === side)
                      .map(({ id, name, post, state, reason }) => (
                        <span key={id} className={`record-person record-${state}`}>
                          {name}
                          {post && <span className="muted"> {post}</span>}
                          {state !== 'present' && (
                            <span className="muted">
                              （{attendeeStates[state]}
                              {reason && `，${reason}`}）
                            </span>
                          )}
                        </span>
                      ))}
                  </span>
                </li>
              ))}
          </ul>
        </>
      )}
      {body.items.map((item, at) => (
        <section key={item.id} className="record-item" aria-label={`第 ${at + 1} 项`}>
          <h3>
            {at + 1}. {item.title}{' '}
            {item.topicId !== '' && (
              <Link className="record-topic" to={`/coordination/topics/${item.topicId}`}>
                议题全貌
              </Link>
            )}
          </h3>
          {item.background !== '' && <p className="muted record-text">{item.background}</p>}
          {item.opinions.length > 0 && (
            <ul className="record-opinions">
              {item.opinions.map(({ side, speaker, text }, order) => (
                <li key={order}>
                  {(side !== 'other' || speaker !== '') && (
                    <b>
                      {sideShort[side]}
                      {speaker && ` ${speaker}`}：
                    </b>
                  )}
                  {text}
                </li>
              ))}
            </ul>
          )}
          <p>
            <Tag color={item.outcome === 'agreed' ? 'success' : 'default'}>{outcomeWords[item.outcome]}</Tag>
            {item.vote && `同意 ${item.vote.yes}，反对 ${item.vote.no}，弃权 ${item.vote.abstain}`}
            {body.kind === 'committee' && item.outcome === 'agreed' && ineffective.has(item.id) && (
              <Tag color="error">{INEFFECTIVE_DECISION}</Tag>
            )}
          </p>
          {item.resolutions.length > 0 && (
            <table className="record-resolutions">
              <thead>
                <tr>
                  <th>决定</th>
                  <th>责任方</th>
                  <th>配合方</th>
                  <th>期限</th>
                </tr>
              </thead>
              <tbody>
                {item.resolutions.map(({ id, text, side, coSides, due, publish }) => (
                  <tr key={id}>
                    <td>
                      {text} {publish && <Tag>公示</Tag>}
                    </td>
                    <td>{side && sideShort[side]}</td>
                    <td>{coSides.map(each => sideShort[each]).join('、')}</td>
                    <td className="tabular">{due}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
      {body.mediation && <MediationView row={row} />}
    </>
  );
}

function MediationView({ row }: { readonly row: Row<'meetings'> }) {
  const { mediation } = row.body;
  if (!mediation) return null;
  const reveal = (at: number, field: 'idNumber' | 'phone') => async () => {
    const logged = await commit(revealParty(row, at, field));
    if (!logged.ok) showRefusal(logged.refusal);
    return logged.ok;
  };
  const texts: readonly (readonly [string, string])[] = [
    ['纠纷事实', mediation.dispute],
    ['查明情况', mediation.facts],
    ['协议内容', mediation.content],
    ['履行方式', mediation.manner],
    ['履行期限', mediation.limit],
    ['生效日', mediation.effectiveOn],
    ['告知的其他途径', mediation.otherWays],
  ];
  return (
    <section className="record-item" aria-label="调解情况">
      <h3>
        调解情况 <Tag>{mediationResults[mediation.result]}</Tag>
      </h3>
      <dl className="record-facts">
        {mediation.parties.map((party, at) => [
          <dt key={`t${at}`}>{partyRoles[party.role]}</dt>,
          <dd key={`d${at}`}>
            {party.name} {party.address && <span className="muted">{party.address}</span>} 证件{' '}
            <MaskedText text={party.idNumber} label={`${party.name}的证件号码`} onReveal={reveal(at, 'idNumber')} />{' '}
            电话 <MaskedText text={party.phone} label={`${party.name}的联系电话`} onReveal={reveal(at, 'phone')} />
          </dd>,
        ])}
        <dt>调解员</dt>
        <dd>{mediation.mediators.join('、') || '未填'}</dd>
        {texts
          .filter(([, text]) => text !== '')
          .map(([name, text]) => [
            <dt key={`t${name}`}>{name}</dt>,
            <dd key={`d${name}`} className="record-text">
              {text}
            </dd>,
          ])}
      </dl>
    </section>
  );
}
