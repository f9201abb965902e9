import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { useMemo } from 'react';
import type { Day } from '#shared/basics/dates';
import { showHours } from '#shared/training/hours';
import { trainingFigures } from '#shared/training/training-figures';
import { Section } from '../../../components/section';
import { groupLines, type GroupLine } from '../../training/overview-view';
import { useTraining } from '../../training/use-training';

/** Who still needs training, by street. On this screen only: the training log is in no report and no package. */
export function TrainingSection({ today }: { readonly today: Day }) {
  const data = useTraining();
  const lines = useMemo(
    () => data && groupLines(trainingFigures(data, Number(today.slice(0, 4)), today).members, data.places, 'street'),
    [data, today],
  );
  if (!lines || lines.length === 0) return null;
  const count = (title: string, of: (line: GroupLine) => string) => ({
    title,
    key: title,
    align: 'right' as const,
    render: (_: unknown, line: GroupLine) => of(line),
  });
  return (
    <Section
      title="业委会成员培训"
      about="截至今天，只在这里看，不进报告和报送包"
      action={<Link to="/training">打开培训台账</Link>}
      flush
    >
      <Table<GroupLine>
        size="small"
        rowKey="key"
        dataSource={[...lines]}
        pagination={false}
        columns={[
          { title: '街道', dataIndex: 'name' },
          count('在任成员', ({ figures }) => `${figures.people} 人`),
          count('任前未训', ({ figures }) => `${figures.preService.missing + figures.preService.open} 人`),
          count('任中学时不足', ({ figures }) => `${figures.inShort} 人`),
          count('共差学时', ({ figures }) => showHours(figures.missingHours)),
          count('未签承诺书', ({ figures }) => `${figures.withoutPledge} 席`),
        ]}
      />
    </Section>
  );
}
