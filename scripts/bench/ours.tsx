import '../../src/styles/index.css';
import type { ReactElement } from 'react';
import { LivenessReport, MediaPreview } from '../../src/index.js';
import type { Screen } from './reports.ts';

export const Report = ({ report, expiresAt }: Screen): ReactElement => (
  <LivenessReport report={report} expiresAt={expiresAt} />
);

export const Media = ({ report, expiresAt }: Screen): ReactElement => (
  <MediaPreview media="image" report={report} expiresAt={expiresAt} />
);
