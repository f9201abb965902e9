import { FolderOpenOutlined, PrinterOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Descriptions, Space } from 'antd';
import { showMoment } from '#shared/basics/moment';
import { kindWords } from '#shared/packages/layout';
import type { PackageRecord } from '#shared/packages/package-record';
import { bridge } from '../../app/bridge';
import { showRefusal } from '../../app/refusal-notice';
import { Section } from '../../components/section';
import { ClaimList } from './claim-list';
import { GradeTag } from './grade-tag';
import { nameParts } from './keys-view';
import { showSize, verdictOfRecord } from './package-list-view';
import { printVerdict } from './print-verdict';

async function reveal(path: string): Promise<void> {
  const answer = await bridge['files.reveal']({ path });
  if (!answer.ok) showRefusal(answer.refusal);
}

/** One package: where it lies, what it is, what was found when it was written or received. */
export function PackageDetail({ record }: { readonly record: PackageRecord }) {
  const { direction, path, findings, grade } = record;
  const actions = (
    <Space>
      {path !== '' && (
        <Button icon={<FolderOpenOutlined />} onClick={() => void reveal(path)}>
          打开所在文件夹
        </Button>
      )}
      <Button icon={<PrinterOutlined />} onClick={() => void printVerdict(verdictOfRecord(record))}>
        打印校验单
      </Button>
    </Space>
  );
  return (
    <>
      <Section title={record.title} action={actions}>
        <Descriptions
          size="small"
          column={2}
          items={[
            { key: 'kind', label: '类别', children: kindWords[record.kind] },
            { key: 'grade', label: '结论', children: <GradeTag grade={grade} /> },
            { key: 'at', label: direction === 'out' ? '导出时间' : '收件时间', children: showMoment(record.at) },
            { key: 'bytes', label: '大小', children: showSize(record.bytes) },
            { key: 'file', label: '文件名', span: 2, children: <span className="break-all">{record.fileName}</span> },
            ...(path === ''
              ? []
              : [{ key: 'path', label: '位置', span: 2, children: <span className="break-all">{path}</span> }]),
            {
              key: 'signer',
              label: '签名人',
              span: 2,
              children: record.signer ? nameParts(record.signer.subject) : '（未能读出）',
            },
            { key: 'hash', label: 'SHA-256', span: 2, children: <code className="break-all">{record.sha256}</code> },
            ...(record.electionId === ''
              ? []
              : [
                  {
                    key: 'case',
                    label: '来自',
                    span: 2,
                    children: <Link to={`/elections/${record.electionId}`}>选举案件</Link>,
                  },
                ]),
          ]}
        />
      </Section>
      <Section title={direction === 'out' ? '导出时读回查验' : '收件时查验'}>
        <ClaimList findings={findings} kind={record.kind} />
      </Section>
    </>
  );
}
