import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Day } from '#shared/basics/dates';
import { showMoment } from '#shared/basics/moment';
import { drawStatuses } from '#shared/evidence/inspection-draw';
import { drawAnnouncement } from '#shared/evidence/inspections/forms/draw-announcement';
import { listsOf, named, type DrawPaperFacts } from '#shared/evidence/inspections/forms/draw-facts';
import { drawRecord } from '#shared/evidence/inspections/forms/draw-record';
import { resultPosting } from '#shared/evidence/inspections/forms/result-posting';
import type { DrawRow } from '#shared/evidence/inspections/inspection-facts';
import { Section } from '../../../components/section';
import { useSession } from '../../../store/session';
import { PaperMenu } from '../../training/paper-menu';
import { useOfficerNames } from '../use-officer-names';
import { DrawActs } from './draw-acts';
import { DrawnList } from './drawn-list';
import { FactList } from './fact-list';
import { HoldForm } from './hold-form';
import { RepeatPart } from './repeat-part';
import type { InspectionData } from './use-inspections';

interface DrawDetailProps {
  readonly data: InspectionData;
  readonly row: DrawRow;
  readonly today: Day;
}

/** One draw: what was announced, the number, what came out, and how to repeat it. */
export function DrawDetail({ data, row, today }: DrawDetailProps) {
  const navigate = useNavigate();
  const { settings, practice } = useSession();
  const officer = useOfficerNames();
  const [pending, setPending] = useState<'file' | 'void' | null>(null);
  const { body } = row;
  const pool = (id: string) => data.pools.find(each => each.id === id)?.body;
  const [objects, inspectors] = [pool(body.poolIds.objects), pool(body.poolIds.inspectors)];
  if (!objects || !inspectors) return null;
  const lists = listsOf(body);
  const held = body.status === 'drawn';
  const all = data.checks.filter(check => check.body.drawId === row.id);
  const own = all.filter(check => check.body.state !== 'void');
  const finished = own.filter(check => check.body.result !== null).map(check => check.body);
  const paper: DrawPaperFacts = { draw: body, objects, inspectors, bureau: settings.bureau, officer, practice };
  return (
    <>
      <div className="inspections-head">
        <div>
          <h2>{body.title}</h2>
          <p className="muted">
            {drawStatuses[body.status]} · {showMoment(body.announcedAt)} 公告，{body.announcedWhere}
          </p>
        </div>
        <div className="inspections-acts">
          <PaperMenu
            papers={[
              { title: '抽取公告', model: () => drawAnnouncement(paper) },
              {
                title: '抽取记录',
                disabled: !held,
                model: () => drawRecord({ ...paper, checks: own.map(check => check.body) }),
              },
              {
                title: `检查结果公示（${finished.length} 个）`,
                disabled: finished.length === 0,
                model: () =>
                  resultPosting({
                    ...{
                      draw: body,
                      checks: finished,
                      voided: all.length - own.length,
                      companyName: data.companyName,
                      bureau: settings.bureau,
                    },
                    ...{ on: today, practice },
                  }),
              },
            ]}
          />
          {held && <Button onClick={() => setPending('file')}>导出抽取文件</Button>}
          {body.status !== 'void' && (
            <Button danger onClick={() => setPending(pending === 'void' ? null : 'void')}>
              作废…
            </Button>
          )}
        </div>
      </div>
      <DrawActs data={data} row={row} pending={pending} onDone={() => setPending(null)} />
      {body.status === 'announced' && <HoldForm data={data} row={row} today={today} />}
      {held && (
        <DrawnList
          data={data}
          row={row}
          objects={objects}
          inspectors={inspectors}
          onCheck={id => void navigate({ to: '/evidence/inspections/checks', search: { at: id } as never })}
        />
      )}
      <Section title="公告的内容" about="公告以后不能改；要改须写明原因作废，另行公告。">
        <FactList
          facts={[
            ['抽取日期', lists.date],
            ['检查截止', body.checkBy || '没有定'],
            ['检查对象名录库', `${objects.version}（${objects.entries.length} 个，抽 ${lists.take.objects} 个）`],
            [
              '执法检查人员名录库',
              `${inspectors.version}（${inspectors.entries.length} 人，每个对象 ${lists.take.inspectors} 人）`,
            ],
            ['见证号码来源', body.witnessSource],
            ['依据', body.basis || '没有写'],
            ['抽查事项', body.items.map(({ title }) => title).join('；')],
            [
              '排除',
              lists.excluded.map(({ id, why }) => `${named(id, objects, inspectors)}：${why}`).join('；') || '没有',
            ],
            [
              '回避',
              lists.conflicts
                .map(
                  ({ object, inspector, why }) =>
                    `${named(inspector, inspectors)} 不查 ${named(object, objects)}：${why}`,
                )
                .join('；') || '没有',
            ],
            ...(body.earlier.length > 0 ? [['此前', body.earlier.join('；')] as const] : []),
          ]}
        />
      </Section>
      <Section title="摘要和种子" about="印在公告和记录上；任何会算 SHA-256 的程序都能据此重做这次抽取。">
        <FactList
          wide
          facts={[
            ['名录库摘要', body.poolsHash],
            ['公告摘要', body.announcementHash],
            ...(held
              ? ([
                  ['见证号码', lists.witness],
                  ['种子', body.seed],
                  ['见证人', body.witnessNames.join('、')],
                  ['操作', `${showMoment(body.drawnAt)} ${officer(body.drawnBy)}`],
                ] as const)
              : []),
          ]}
        />
        {held && <RepeatPart body={body} />}
      </Section>
      {body.story.length > 0 && (
        <Section title="经过">
          <ol className="evidence-story">
            {[...body.story].reverse().map((line, at) => (
              <li key={`${line.at}-${at}`}>
                <b className="tabular">{showMoment(line.at)}</b> {officer(line.by)}：{line.words}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
