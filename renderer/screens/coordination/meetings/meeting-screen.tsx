import { useParams } from '@tanstack/react-router';
import { Spin } from 'antd';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { useRow, type Row } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';
import { EntryScreen } from './entry-screen';
import { MeetingDetail } from './meeting-detail';
import { useMeetingFacts } from './use-meeting-facts';

/** One meeting by its address: a draft is gone on with, a record is looked at. */
export function MeetingScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const row = useRow('meetings', id);
  const places = usePlaces();
  if (row === undefined || !places) return <Spin />;
  if (row?.body.status === 'draft') return <Draft key={id} row={row} places={places} />;
  return (
    <Page crumbs={[{ title: '会议', to: '/coordination/meetings' }]} title={row?.body.title ?? '会议'}>
      {row ? (
        <MeetingDetail id={id} places={places} />
      ) : (
        <EmptyState title="没有这次会议">它可能已经被删除，请回到会议列表。</EmptyState>
      )}
    </Page>
  );
}

function Draft({ row, places }: { row: Row<'meetings'>; places: NonNullable<ReturnType<typeof usePlaces>> }) {
  const facts = useMeetingFacts(row.body);
  return facts ? <EntryScreen row={row} places={places} facts={facts} /> : <Spin />;
}
