import type { Project } from '#shared/communities/places';

export function projectBody(name: string, communityId = 'c1'): Project {
  return {
    communityId,
    companyId: '',
    name,
    address: '海尔路 1 号',
    boundaries: '',
    floorArea: null,
    deliveredOn: '',
    developer: '',
    buildings: [],
    remark: '',
  };
}
