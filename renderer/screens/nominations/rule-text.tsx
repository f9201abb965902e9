/** Words in which rule ids (AW-10) are not broken at their hyphen at the end of a line. */
export function RuleText({ children }: { readonly children: string }) {
  return children.split(/(AW-\d+)/).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} className="rule-id">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
