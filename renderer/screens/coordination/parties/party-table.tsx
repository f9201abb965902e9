import { Link } from '@tanstack/react-router';
import { Button, Tooltip } from 'antd';
import type { PartyMember } from '#shared/coordination/party-member';
import { sides } from '#shared/coordination/sides';
import { crossWords, type SideLines } from './card-view';
import { PartyPhone } from './party-phone';
import type { CommunityData } from './use-community';

interface PartyTableProps {
  readonly data: CommunityData;
  readonly label: string;
  readonly lines: readonly SideLines[];
  readonly onPerson: (personId: string) => void;
  readonly onRegister: (line: SideLines) => void;
}

/** Who sits on which side; a side without anybody says so and can be filled at once. */
export function PartyTable({ data, label, lines, onPerson, onRegister }: PartyTableProps) {
  return (
    <table className="party-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">方</th>
          <th scope="col">姓名</th>
          <th scope="col">职务、单位</th>
          <th scope="col">任职起</th>
          <th scope="col">电话</th>
        </tr>
      </thead>
      {lines.map(line => (
        <tbody key={line.side}>
          {line.members.length === 0 ? (
            <tr>
              <SideHead line={line} rows={1} />
              <td colSpan={3} className="muted">
                没有登记
              </td>
              <td>
                <Button type="link" size="small" className="cell-link" onClick={() => onRegister(line)}>
                  登记
                </Button>
              </td>
            </tr>
          ) : (
            line.members.map((member, index) => (
              <tr key={member.key}>
                {index === 0 && <SideHead line={line} rows={line.members.length} />}
                <td>
                  <MemberName member={member} onPerson={onPerson} />
                  <CrossTag words={crossWords(member, data.crossings)} />
                </td>
                <td>
                  {member.title || <span className="muted">未填</span>}
                  {member.unit !== '' && member.unit !== line.body && <span className="party-unit">{member.unit}</span>}
                </td>
                <td className="tabular">{member.from}</td>
                <td>
                  <PartyPhone
                    community={data.community.name}
                    name={member.name}
                    phone={member.phone}
                    side={member.side}
                    post={member.title}
                  />
                </td>
              </tr>
            ))
          )}
        </tbody>
      ))}
    </table>
  );
}

function SideHead({ line, rows }: { line: SideLines; rows: number }) {
  return (
    <th scope="rowgroup" rowSpan={rows}>
      {sides[line.side]}
      {line.body !== '' && <span className="party-body">{line.body}</span>}
    </th>
  );
}

function MemberName({ member, onPerson }: { member: PartyMember; onPerson: (personId: string) => void }) {
  if (member.personId === '') {
    return (
      <Tooltip title="选举产生，随选举更新">
        <Link to={`/elections/${member.electionId}`}>{member.name}</Link>
      </Tooltip>
    );
  }
  return (
    <Button type="link" size="small" className="cell-link" onClick={() => onPerson(member.personId)}>
      {member.name}
    </Button>
  );
}

function CrossTag({ words }: { words: string }) {
  if (words === '') return null;
  return (
    <Tooltip title={`同时在${words}任职`}>
      <span className="cross-tag">交叉任职</span>
    </Tooltip>
  );
}
