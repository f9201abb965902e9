/** Stands on every screen of the practice store, the closed ones too. */
export function PracticeBand() {
  return (
    <section className="practice-band" aria-label="演练模式">
      演练模式 · 数据不作数
    </section>
  );
}
