import type { VolumeName } from '../../cases/volumeNames.ts';
import type { Bilingual } from '../../messages/language.ts';

/** What the volumes are called. */
export const volumeTitles: Readonly<Record<VolumeName, Bilingual>> = {
  carriedOver: { zh: '旧存', en: 'carried over' },
  incoming: { zh: '新收', en: 'incoming' },
  docket: { zh: '受理', en: 'docket' },
  closed: { zh: '结案', en: 'closed' },
  pending: { zh: '未结', en: 'pending' },
};
