import { revealPhone } from '#shared/coordination/people/reveal-phone';
import type { Side } from '#shared/coordination/sides';
import { showRefusal } from '../../../app/refusal-notice';
import { MaskedText } from '../../../components/masked-text';
import { commit } from '../../../store/commit';

interface PartyPhoneProps {
  readonly community: string;
  readonly name: string;
  readonly phone: string;
  readonly side: Side;
  readonly post: string;
}

/** A phone, masked until asked for; each look is noted in the log. Several numbers stand one below the other. */
export function PartyPhone({ community, name, phone, side, post }: PartyPhoneProps) {
  async function reveal() {
    const logged = await commit(revealPhone(community, { side, post }));
    if (!logged.ok) showRefusal(logged.refusal);
    return logged.ok;
  }
  return phone.split('、').map(number => (
    <div key={number}>
      <MaskedText text={number} label={`${name}的联系电话`} onReveal={reveal} />
    </div>
  ));
}
