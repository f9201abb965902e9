import { Drawer } from 'antd';
import type { CardAddress } from '../card-address';
import type { CommunityData } from '../use-community';
import { NewPerson } from './new-person';
import { PersonDetail } from './person-detail';

interface PersonDrawerProps {
  readonly data: CommunityData;
  readonly address: CardAddress;
  readonly onOpen: (personId: string) => void;
  readonly onClose: () => void;
}

export const NEW_PERSON = 'new';

/** Somebody beside the card: a new entry, or one with posts and history. */
export function PersonDrawer({ data, address, onOpen, onClose }: PersonDrawerProps) {
  const row = data.facts.people.find(({ id }) => id === address.person);
  const fresh = address.person === NEW_PERSON;
  return (
    <Drawer
      open={fresh || row !== undefined}
      onClose={onClose}
      size={560}
      title={fresh ? `登记人员 · ${data.community.name}` : row?.body.name}
      destroyOnHidden
    >
      {fresh && (
        <NewPerson data={data} side={address.side ?? 'party'} projectId={address.project ?? ''} onDone={onClose} />
      )}
      {row && <PersonDetail key={row.id} data={data} row={row} onOpen={onOpen} onClose={onClose} />}
    </Drawer>
  );
}
