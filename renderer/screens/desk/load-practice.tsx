export function LoadPractice() {
  return null;
}
