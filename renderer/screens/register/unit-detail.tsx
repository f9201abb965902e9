import { Descriptions } from 'antd';
import { showArea } from '#shared/basics/area';
import { revealUnit } from '#shared/register/commands/reveal-unit';
import { deliveryTitles } from '#shared/register/rows/delivery-cell';
import { showRefusal } from '../../app/refusal-notice';
import { MaskedText } from '../../components/masked-text';
import { commit } from '../../store/commit';
import { headWords, type UnitLine } from './register-view';
import type { RegisterData } from './use-register';

/** The focused unit: its owners, and why it votes in which head. */
export function UnitDetail({ data, line }: { data: RegisterData; line: UnitLine }) {
  const { unit } = line;
  const head = headWords(data.units, data.count, line.index);
  async function reveal(what: 'idNumber' | 'phone') {
    const logged = await commit(revealUnit(data.facts.projectName, unit.unit, what));
    if (!logged.ok) showRefusal(logged.refusal);
    return logged.ok;
  }
  return (
    <aside className="unit-detail" aria-label={`专有部分 ${unit.unit}`}>
      <h2>{unit.unit}</h2>
      <p className="muted">
        {[deliveryTitles[unit.delivery], unit.use, `${showArea(unit.area)} ㎡`].filter(text => text !== '').join(' · ')}
      </p>
      <h3>业主</h3>
      {unit.owners.length === 0 && <p className="muted">没有登记业主</p>}
      {unit.owners.map((owner, index) => (
        <Descriptions
          key={index}
          size="small"
          column={1}
          items={[
            { key: 'name', label: '姓名', children: owner.name },
            {
              key: 'id',
              label: owner.idType || '证件号码',
              children: (
                <MaskedText
                  text={owner.idNumber}
                  label={`${owner.name}的证件号码`}
                  onReveal={() => reveal('idNumber')}
                />
              ),
            },
          ]}
        />
      ))}
      {unit.phones.map(phone => (
        <p key={phone} className="unit-phone">
          <span className="muted">电话</span>
          <MaskedText text={phone} label="联系电话" onReveal={() => reveal('phone')} />
        </p>
      ))}
      <h3>算作哪一人</h3>
      <p>
        人数序号 {line.head}：{head.reason}。
      </p>
      <p className="muted">
        {head.units}，合计 {head.area}
      </p>
      {unit.certificate !== '' && (
        <>
          <h3>产权证号</h3>
          <p>{unit.certificate}</p>
        </>
      )}
    </aside>
  );
}
