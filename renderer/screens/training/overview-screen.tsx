import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input, Segmented, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { dayOf, showDay } from '#shared/basics/dates';
import { loadPinyinSearch, type PinyinSearch } from '#shared/register/pinyin';
import { trainingStatus } from '#shared/training/forms/training-status';
import { groupFigures } from '#shared/training/group-figures';
import { trainingFigures } from '#shared/training/training-figures';
import { programmeWords } from '#shared/training/training-words';
import { Reading } from '../../components/reading';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { useScreenCommand } from '../../app/screen-commands';
import { useSession } from '../../store/session';
import { GroupTable } from './group-table';
import { MemberTable } from './member-table';
import { OverviewFigures } from './overview-figures';
import {
  allGroupLines,
  filters,
  groupLines,
  levels,
  memberLines,
  nextAct,
  placeKeys,
  type Filter,
  type Level,
} from './overview-view';
import { PaperMenu } from './paper-menu';
import { SessionsAhead } from './sessions-ahead';
import { TrainingTabs } from './training-tabs';
import { useTraining, type TrainingData } from './use-training';
import './training.css';

/** Who still needs what, and what comes next. */
export function OverviewScreen() {
  const data = useTraining();
  return data ? (
    <Overview data={data} />
  ) : (
    <Page title="培训台账" part="概览">
      <TrainingTabs />
      <Reading />
    </Page>
  );
}

function Overview({ data }: { readonly data: TrainingData }) {
  const navigate = useNavigate();
  const { settings, practice } = useSession();
  const [today] = useState(() => dayOf(new Date()));
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [level, setLevel] = useState<Level>('street');
  const [place, setPlace] = useState<{ readonly level: Level; readonly key: string; readonly name: string } | null>(
    null,
  );
  const [filter, setFilter] = useState<Filter>('need');
  const [query, setQuery] = useState('');
  const [pinyin, setPinyin] = useState<PinyinSearch | null>(null);
  useEffect(() => {
    if (query !== '') void loadPinyinSearch().then(setPinyin);
  }, [query]);

  const figures = useMemo(() => trainingFigures(data, year, today), [data, year, today]);
  const [whole] = useMemo(() => groupFigures(figures.members, () => 'all'), [figures]);
  const groups = useMemo(() => groupLines(figures.members, data.places, level), [figures, data.places, level]);
  const lines = useMemo(() => {
    const keyOf = place ? placeKeys(data.places, place.level) : null;
    const found = (text: string) => (pinyin ? pinyin.matches(text, query) : text.includes(query.trim()));
    return memberLines(figures, filter).filter(
      line =>
        (!keyOf || keyOf(line.projectId) === place?.key) &&
        (query.trim() === '' || found(line.name) || found(data.nameOfProject(line.projectId))),
    );
  }, [figures, filter, place, query, pinyin, data]);
  const act = nextAct(figures, data.sessions, today);
  const go = () => void navigate({ to: act.to, ...(act.search ? { search: act.search as never } : {}) });
  useScreenCommand('new', () => void navigate({ to: '/training/sessions', search: { at: 'new' } as never }));

  return (
    <Page
      title="培训台账"
      part="概览"
      state={`统计日 ${showDay(figures.on)}`}
      more={
        <>
          <Select
            aria-label="年度"
            value={year}
            onChange={setYear}
            options={[0, 1, 2, 3].map(back => ({ value: thisYear - back, label: `${thisYear - back} 年` }))}
          />
          <PaperMenu
            papers={[
              {
                title: '培训情况表',
                model: () =>
                  trainingStatus({
                    figures,
                    groups: allGroupLines(figures.members, data.places),
                    nameOfProject: data.nameOfProject,
                    bureau: settings.bureau,
                    practice,
                  }),
              },
            ]}
          />
        </>
      }
      action={
        <Button type="primary" onClick={go}>
          {act.title}
        </Button>
      }
    >
      <TrainingTabs />
      {whole && (
        <OverviewFigures whole={whole} judged={figures.programme !== null} filter={filter} onFilter={setFilter} />
      )}
      <div className="columns">
        <div>
          <Section title="按辖区" flush>
            <div className="training-bar">
              <Segmented options={[...levels]} value={level} onChange={setLevel} aria-label="汇总到" />
              <span className="muted">点一行，下面只看它的成员</span>
            </div>
            <GroupTable
              lines={groups}
              chosen={place?.level === level ? place.key : null}
              onChoose={line => setPlace(place?.key === line.key ? null : { level, key: line.key, name: line.name })}
            />
          </Section>
          <Section
            title={place ? `${place.name}的成员` : '成员'}
            flush
            action={place && <Button onClick={() => setPlace(null)}>看全区</Button>}
          >
            <div className="training-bar">
              <Segmented options={[...filters]} value={filter} onChange={setFilter} aria-label="看哪些成员" />
              <Input.Search
                className="training-search training-bar-end"
                allowClear
                aria-label="查找成员"
                placeholder="姓名、小区或拼音首字母"
                value={query}
                onChange={event => setQuery(event.target.value)}
              />
            </div>
            <MemberTable
              lines={lines}
              nameOfProject={data.nameOfProject}
              filter={filter}
              seats={figures.members.length}
            />
          </Section>
        </div>
        <div>
          <SessionsAhead sessions={data.sessions} today={today} />
          <Section title="怎么算的" flush>
            <div className="training-basis">
              {programmeWords(figures.programme, figures.year).map(line => (
                <p key={line}>{line}</p>
              ))}
              <p>
                <Link to="/training/programme">查看和修改年度计划</Link>
              </p>
            </div>
          </Section>
        </div>
      </div>
    </Page>
  );
}
