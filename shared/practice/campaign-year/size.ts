/** How much of a campaign year is made over the places of a district. */
export interface CampaignYearSize {
  readonly staff: number;
  readonly dossiers: number;
}

/** Over 100 companies and 400 projects. */
export const wholeCampaign: CampaignYearSize = { staff: 15_000, dossiers: 60 };

/** The same density with a tenth of everything; what measurements are held against. */
export const tenthOfCampaign: CampaignYearSize = { staff: 1_500, dossiers: 6 };
