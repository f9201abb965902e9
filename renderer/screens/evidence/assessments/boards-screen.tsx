import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Checkbox, Select, Spin } from 'antd';
import { useMemo, useState } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { Refusal } from '#shared/basics/result';
import { boardNotice } from '#shared/documents/forms/evidence/board-notice';
import { pointsText } from '#shared/evidence/assessments/points';
import { rankQuarter, type Ranked } from '#shared/evidence/assessments/quarter-ranking';
import { setBoards, type BoardChoice } from '#shared/evidence/assessments/set-boards';
import { RefusalNotice } from '../../../app/refusal-notice';
import { useScreenCommand } from '../../../app/screen-commands';
import { EmptyState } from '../../../components/empty-state';
import { MasterDetail } from '../../../components/master-detail';
import { Page } from '../../../components/page';
import { commandContext, useSession } from '../../../store/session';
import { useRows } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';
import { quarterChoices, quarterOfKey } from '../../coordination/overview/overview-view';
import { DocumentPreview } from '../../elections/document-preview';
import { printDocuments } from '../../elections/document-work';
import { PaperMenu } from '../../training/paper-menu';
import { runEvidenceCommand } from '../run-evidence-command';
import { useStaff } from '../use-staff';
import { choiceOf, noticeFacts, tieWords, toggled } from './boards-view';
import { quarterKey } from './quarter-columns';
import '../../elections/elections.css';
import '../rooms.css';

/** The boards of a quarter: picked among the ranked projects, ties shown, the notice beside as it will be printed. */
export function BoardsScreen() {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { quarter?: unknown };
  const today = dayOf(new Date());
  const quarter = quarterOfKey(search.quarter, today);
  const key = quarterKey(quarter);
  const rows = useRows('assessments', { year: quarter.year });
  const ranked = useMemo(
    () => rows && rankQuarter(rows, quarter),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the quarter is made anew each time; its key tells it
    [rows, key],
  );
  return (
    <Page
      crumbs={[
        { title: '行业监管', to: '/evidence' },
        { title: '街道考核', to: '/evidence/assessments' },
      ]}
      title="红黑榜"
      part="街道考核"
      state={
        <Select
          aria-label="季度"
          value={key}
          options={quarterChoices(today)}
          onChange={value => void navigate({ to: '/evidence/assessments/boards', search: { quarter: value } as never })}
        />
      }
      fill
    >
      {ranked === undefined ? (
        <Spin />
      ) : ranked.length === 0 ? (
        <EmptyState title="这个季度还没有考核结果">先登记或导入各小区的考核，再在排名里勾选上榜的小区。</EmptyState>
      ) : (
        <Boards key={key} ranked={ranked} at={quarter} />
      )}
    </Page>
  );
}

interface BoardsProps {
  readonly ranked: readonly Ranked[];
  readonly at: { readonly year: number; readonly quarter: number };
}

function Boards({ ranked, at }: BoardsProps) {
  const { settings, practice } = useSession();
  const places = usePlaces();
  const profiles = useRows('projectProfiles');
  const staff = useStaff();
  const [choice, setChoice] = useState<BoardChoice>(() => choiceOf(ranked));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const today = dayOf(new Date());
  const model = useMemo(() => {
    if (!places || !profiles || !staff) return null;
    const managers = new Map(profiles.map(({ id, body }) => [id, body.managerId]));
    const managerOf = (projectId: string) => staff.find(({ id }) => id === managers.get(projectId))?.name ?? '';
    const { bureau, district } = settings;
    return boardNotice(
      noticeFacts(ranked, choice, { places, managerOf }, { ...at, bureau, district, practice, on: today }),
    );
  }, [places, profiles, staff, ranked, choice, at, settings, practice, today]);
  const nameOf = (projectId: string) => places?.projects.find(({ id }) => id === projectId)?.body.name ?? '';
  async function save() {
    const all = ranked.map(({ row }) => row);
    setRefusal(await runEvidenceCommand(setBoards(all, at, choice, commandContext()), '红黑榜已保存'));
  }
  useScreenCommand('save', () => void save());
  useScreenCommand('print', () => model && void printDocuments([model]));
  const ties = tieWords(ranked, choice, nameOf);
  return (
    <MasterDetail
      label="本季度排名"
      listWidth={470}
      list={
        <div className="board-tables">
          {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
          <div className="room-head board-bar">
            <span>
              红榜 {choice.red.size} 个，黑榜 {choice.black.size} 个
            </span>
            <span className="board-buttons">
              {model && <PaperMenu papers={[{ title: '通报', model: () => model }]} />}
              <Button type="primary" onClick={() => void save()}>
                保存红黑榜
              </Button>
            </span>
          </div>
          {ties.map(words => (
            <p key={words} className="room-warn" role="status">
              {words}
            </p>
          ))}
          <table className="room-table">
            <thead>
              <tr>
                <th className="number-cell">名次</th>
                <th>小区</th>
                <th className="number-cell">得分</th>
                <th>红榜</th>
                <th>黑榜</th>
              </tr>
            </thead>
            <tbody>
              {ranked.map(({ row, rank, tied }) => (
                <tr key={row.id}>
                  <td className="number-cell">
                    {rank}
                    {tied > 1 && <span className="muted">并列</span>}
                  </td>
                  <td>{nameOf(row.body.projectId)}</td>
                  <td className="number-cell">{pointsText(row.body.total)}</td>
                  {(['red', 'black'] as const).map(board => (
                    <td key={board}>
                      <Checkbox
                        aria-label={`${nameOf(row.body.projectId)}列入${board === 'red' ? '红榜' : '黑榜'}`}
                        checked={choice[board].has(row.id)}
                        onChange={() => setChoice(toggled(choice, board, row.id))}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="room-note">上榜的小区和个数由主管部门在排名中确定，没有法定比例；得分相同的名次相同。</p>
        </div>
      }
      detail={
        model ? (
          <div className="room-paper">
            <DocumentPreview model={model} />
          </div>
        ) : (
          <Spin />
        )
      }
    />
  );
}
