/** Stands on every screen of the practice store, the closed ones too. */
export function PracticeBand() {
  return (
    <div className="practice-band" role="note">
      演练模式 · 数据不作数
    </div>
  );
}
