import { useState } from 'react';
import type { Day } from '#shared/basics/dates';
import { inspectionOccasions, inspectionResults } from '#shared/evidence/inspection';
import { checkSheet, type CheckPaperFacts } from '#shared/evidence/inspections/forms/check-sheet';
import { rectifyOrder } from '#shared/evidence/inspections/forms/rectify-order';
import { dutiesOf, POSTING_DAYS } from '#shared/evidence/inspections/inspection-duties';
import type { CheckRow } from '#shared/evidence/inspections/inspection-facts';
import { Section } from '../../../components/section';
import { StateMark } from '../../../components/state-mark';
import { useSession } from '../../../store/session';
import { AttachmentList } from '../../../components/attachments/attachment-list';
import { PaperMenu } from '../../training/paper-menu';
import { EvidenceState } from '../evidence-state';
import { CheckForm } from './check-form';
import { checkByOf, dutyMark } from './check-list-view';
import { FactList } from './fact-list';
import { FindingTable } from './finding-table';
import { OpenCheckEnd } from './open-check-end';
import { InspectorList } from './inspector-list';
import { PostForm } from './post-form';
import { RecheckForm } from './recheck-form';
import type { InspectionData } from './use-inspections';

interface CheckDetailProps {
  readonly data: InspectionData;
  readonly row: CheckRow;
  readonly today: Day;
}

/** One check: who, what was found, what is still to be done. */
export function CheckDetail({ data, row, today }: CheckDetailProps) {
  const { settings, practice } = useSession();
  const [correcting, setCorrecting] = useState(false);
  const { body } = row;
  const draw = data.draws.find(({ id }) => id === body.drawId)?.body;
  const duties = dutiesOf(body, today, checkByOf(data, body));
  const open = body.result === null && body.state !== 'void';
  const paper: CheckPaperFacts = {
    ...{ check: body, drawTitle: draw?.title ?? '', company: data.companyName(body.companyId) },
    ...{ bureau: settings.bureau, practice },
  };
  const due = (is: string) => duties.find(duty => duty.is === is);
  return (
    <>
      <div className="inspections-head">
        <div>
          <h2>
            {body.objectNumber} {body.objectName}
          </h2>
          <p className="muted">
            {draw ? draw.title : `${inspectionOccasions[body.occasion]} · ${body.document}`}
            {paper.company && ` · ${paper.company}`}
          </p>
          {duties.map(duty => (
            <StateMark key={duty.is} {...dutyMark(duty)} />
          ))}
        </div>
        <div className="inspections-acts">
          <PaperMenu
            papers={[
              { title: open ? '检查记录表（空表）' : '检查记录表', model: () => checkSheet(paper) },
              {
                title: '责令改正通知书',
                disabled: body.rectifyBy === '',
                model: () => rectifyOrder(paper),
              },
            ]}
          />
        </div>
      </div>
      <InspectorList data={data} row={row} />
      {open || correcting ? (
        <CheckForm
          key={correcting ? 'correct' : 'open'}
          data={data}
          row={row}
          correcting={correcting}
          onDone={() => setCorrecting(false)}
        />
      ) : (
        body.result !== null && (
          <>
            {body.state !== 'void' && due('post') && (
              <PostForm data={data} row={row} today={today} due={due('post')} days={POSTING_DAYS} />
            )}
            {body.state !== 'void' && due('rectify') && <RecheckForm data={data} row={row} today={today} />}
            <Section title={`检查结果：${inspectionResults[body.result]}`}>
              <FactList
                facts={[
                  ['检查日期', body.checkedOn],
                  ['对方在场人', body.objectPerson || '没有'],
                  ['整改期限', body.rectifyBy || '没有责令改正'],
                  [
                    '复查改正',
                    body.rectifiedOn === ''
                      ? body.rectifyBy === ''
                        ? '—'
                        : '还没有'
                      : `${body.rectifiedOn} ${body.rectification}`,
                  ],
                  ['结果公示', body.postedOn === '' ? '还没有' : `${body.postedOn} ${body.postedWhere}`],
                  ['备注', body.remark || '没有'],
                ]}
              />
            </Section>
            <Section title="检查事项" flush>
              <FindingTable findings={body.findings} />
            </Section>
            {body.attachments.length > 0 && (
              <Section title="记录表扫描件和照片">
                <AttachmentList label="记录表扫描件和照片" value={body.attachments} />
              </Section>
            )}
          </>
        )
      )}
      {open && <OpenCheckEnd row={row} />}
      {!open && !correcting && (
        <EvidenceState
          row={{ table: 'inspections', id: row.id, body }}
          {...(body.result !== null ? { onCorrect: () => setCorrecting(true) } : {})}
        />
      )}
    </>
  );
}
