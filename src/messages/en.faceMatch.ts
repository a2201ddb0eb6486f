import type { FaceMatchMessages } from './Messages.js';

/** The words of a face match, apart from those of a liveness check, which brings none of them along. */
export const faceMatchEn: FaceMatchMessages = {
  heading: 'Face match',
  names: { source: 'Source image', target: 'Target image' },
  together: 'Source and target image',
  open: { source: 'Enlarge source image', target: 'Enlarge target image' },
  enlarged: { source: 'Source image, enlarged', target: 'Target image, enlarged' },
  show: { source: 'Show source image', target: 'Show target image' },
  hide: { source: 'Hide source image', target: 'Hide target image' },
  session: 'Session of the source image',
  node: 'Workflow node',
  notSent: (things) => `Not sent with this face match: ${things.join(', ')}.`,
  paper: 'Images are not printed.',
  printedAt: 'Printed',
};
