// What both screens are given: a hundred reports of one kind, or one with very many warnings.
export interface Warning {
  risk: string;
  additional_data: null;
  log_type: 'information' | 'warning' | 'error';
  short_description: string;
  long_description: string;
}

export interface Report {
  status: 'Approved' | 'Declined' | 'In Review' | 'Not Finished';
  method: 'ACTIVE_3D' | 'FLASHING' | 'PASSIVE';
  score: number;
  reference_image: string;
  video_url: string | null;
  age_estimation: number;
  warnings: Warning[];
}

export interface Screen {
  report: Report;
  expiresAt: number;
}

const statuses = ['Approved', 'Declined', 'In Review', 'Not Finished'] as const;
const methods = ['ACTIVE_3D', 'FLASHING', 'PASSIVE'] as const;
const kinds = [
  ['LOW_LIVENESS_SCORE', 'information', 'Low liveness score'],
  ['POSSIBLE_DUPLICATED_FACE', 'warning', 'Possible duplicated face'],
  ['LIVENESS_FACE_ATTACK', 'error', 'Liveness face attack'],
] as const;

/** What only an open warning shows. */
export const detail =
  'The liveness check resulted in a low score, indicating potential use of non-live facial representations or poor-quality biometric data.';

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

function warning(index: number): Warning {
  const [risk, log_type, text] = at(kinds, index);
  const short_description = index < kinds.length ? text : `${text} ${index}`;
  return { risk, additional_data: null, log_type, short_description, long_description: detail };
}

const report = (index: number, warnings: number, video: boolean): Report => ({
  status: at(statuses, index),
  method: at(methods, index),
  score: 89.92,
  age_estimation: 24.3,
  reference_image: '/image.gif',
  // There is nothing at this address. Where the video is not what is measured it is null: the browser's own player costs the same everywhere.
  video_url: video ? '/video.mp4' : null,
  warnings: Array.from({ length: warnings }, (_, each) => warning(each)),
});

export const reports = (count: number, { warnings = 3, video = false } = {}): Report[] =>
  Array.from({ length: count }, (_, index) => report(index, warnings, video));
