/** How much of a district is made. Communities share the rest evenly. */
export interface DistrictYearSize {
  readonly communities: number;
  readonly projects: number;
  readonly meetings: number;
  readonly topics: number;
}

/** A large district of a city. */
export const wholeDistrict: DistrictYearSize = { communities: 30, projects: 400, meetings: 3_000, topics: 20_000 };

/** The same density with a tenth of everything; what measurements are held against. */
export const tenthOfDistrict: DistrictYearSize = { communities: 3, projects: 40, meetings: 300, topics: 2_000 };

/** Days before the start day that are told of. */
export const YEAR_DAYS = 456;

/** The `nth` of `parts` even shares of `total`; all shares together are `total`. */
export function shareOf(total: number, parts: number, nth: number): number {
  return Math.floor((total * (nth + 1)) / parts) - Math.floor((total * nth) / parts);
}
