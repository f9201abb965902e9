import { EyeOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { Day } from '#shared/basics/dates';
import { loadPinyinSearch } from '#shared/register/pinyin';
import { addTrainees, editTrainees, guest, removeTrainee, type NewTrainee } from '#shared/training/edit-trainees';
import { candidatesOf, oneEach, stillNeed } from '#shared/training/members';
import { revealPhone } from '#shared/training/reveal-phone';
import { seatsOn } from '#shared/training/seats';
import { sessionName, type SessionRow } from '#shared/training/session-row';
import { trainingFigures } from '#shared/training/training-figures';
import type { Trainee } from '#shared/training/training';
import { showRefusal } from '../../app/refusal-notice';
import { DataGrid } from '../../grid/data-grid';
import { commit } from '../../store/commit';
import { commandContext } from '../../store/session';
import { runCommand } from '../elections/run-command';
import { setRefusal } from '../elections/command-refusal-state';
import { patchesOf, traineeColumns } from './trainee-columns';
import type { TrainingData } from './use-training';

interface TraineeListProps {
  readonly data: TrainingData;
  readonly row: SessionRow;
  readonly today: Day;
}

const rowId = ({ id }: Trainee) => id;

/** Who stands on the list: added by name and Enter, edited like a spreadsheet. */
export function TraineeList({ data, row, today }: TraineeListProps) {
  const { body } = row;
  const ahead = body.date > today;
  const [shown, setShown] = useState(false);
  const [focused, setFocused] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [matches, setMatches] = useState<(name: string, query: string) => boolean>(
    () => (name: string, query: string) => name.includes(query),
  );
  const members = useMemo(
    () => candidatesOf(seatsOn(data)(body.date < today ? body.date : today), data.nameOfProject),
    [data, body.date, today],
  );
  const columns = useMemo(() => traineeColumns(data.nameOfProject, shown), [data.nameOfProject, shown]);
  const chosen = body.trainees.find(({ id }) => id === focused) ?? null;
  const listed = new Set(body.trainees.map(({ memberKey }) => memberKey));
  const free = oneEach(members).filter(({ memberKey }) => !listed.has(memberKey));
  const asTrainee = (member: (typeof members)[number]): NewTrainee => ({
    ...guest(member.name),
    memberKey: member.memberKey,
    projectId: member.projectId,
    post: member.post,
    unit: member.unit,
    phone: member.phone,
    signedIn: !ahead,
  });

  const add = (people: readonly NewTrainee[], done: string) => {
    setText('');
    return runCommand(addTrainees(row, people, commandContext()), done);
  };
  const pick = (key: string) => {
    const member = members.find(({ memberKey }) => memberKey === key);
    if (member) void add([asTrainee(member)], `${member.name}已列入`);
    else void add([{ ...guest(key.slice('guest:'.length)), signedIn: !ahead }], '已列为旁听');
  };
  const addNeeding = () => {
    const figures = trainingFigures(data, Number(body.date.slice(0, 4)), today);
    const needing = stillNeed(figures.members, ({ preService, inService }) =>
      body.kind === 'pre-service'
        ? preService.state === 'open' || preService.state === 'missing'
        : inService.state === 'short',
    );
    const keys = new Set(
      needing.flatMap(({ keys: own }) => (own.some(key => listed.has(key)) ? [] : own.slice(0, 50))),
    );
    const seats = needing.map(({ seat }) => seat.memberKey);
    const people = free.filter(({ memberKey }) => keys.has(memberKey) && seats.includes(memberKey));
    if (people.length === 0) return setRefusal({ code: 'training-nobody-needs' });
    return void add(
      people.map(member => ({ ...asTrainee(member), signedIn: false })),
      `已列入 ${people.length} 人`,
    );
  };
  const options = [
    ...free.map(member => ({
      value: member.memberKey,
      label: `${member.name} · ${member.projectName} · ${member.post}`,
    })),
    ...(text.trim() !== '' ? [{ value: `guest:${text.trim()}`, label: `把“${text.trim()}”列为旁听` }] : []),
  ];

  return (
    <>
      <div className="quick-add">
        <Select
          aria-label="加入名单"
          showSearch={{
            searchValue: text,
            onSearch: value => {
              setText(value);
              void loadPinyinSearch().then(search => setMatches(() => search.matches.bind(search)));
            },
            filterOption: (query, option) =>
              String(option?.value ?? '').startsWith('guest:') || matches(String(option?.label ?? ''), query),
          }}
          value={null}
          placeholder="输入姓名、小区或拼音首字母，回车加入"
          options={options}
          onSelect={key => pick(String(key))}
          notFoundContent="没有这样的成员"
        />
        <Button onClick={addNeeding}>列入还需要培训的成员</Button>
        <Button
          icon={<EyeOutlined />}
          disabled={shown || body.trainees.length === 0}
          onClick={() =>
            void commit(revealPhone(sessionName(body))).then(done =>
              done.ok ? setShown(true) : showRefusal(done.refusal),
            )
          }
        >
          显示电话
        </Button>
        <Button
          danger
          disabled={!chosen}
          onClick={() => chosen && void runCommand(removeTrainee(row, chosen.id), `${chosen.name}已移出名单`)}
        >
          移出选中的人
        </Button>
      </div>
      <div className="trainee-grid">
        <DataGrid<Trainee>
          label="培训名单"
          columns={columns}
          rows={body.trainees}
          rowId={rowId}
          onFocusRow={one => setFocused(one.id)}
          onEdit={edits => {
            const patches = patchesOf(edits);
            if (patches.ok) void runCommand(editTrainees(row, patches.value, commandContext()), '已保存');
            else setRefusal(patches.refusal);
          }}
          empty="名单还空着：在上面输入姓名，或导入签到表"
        />
      </div>
    </>
  );
}
