import type { Community, Company, Project, Street } from './places';

interface PlaceRow<Body> {
  readonly id: string;
  readonly body: Body;
}

/** Every place that is registered: a district has some hundreds, so commands look at all of them. */
export interface PlaceFacts {
  readonly streets: readonly PlaceRow<Street>[];
  readonly communities: readonly PlaceRow<Community>[];
  readonly companies: readonly PlaceRow<Company>[];
  readonly projects: readonly PlaceRow<Project>[];
}

export const placeTitles = {
  streets: '街道（镇）',
  communities: '社区',
  companies: '物业服务企业',
  projects: '小区',
} as const;
export type PlaceTable = keyof typeof placeTitles;
