'use client';
import { statusEn, warningsEn } from '../messages/en.js';
import { useFormat, useVendorLanguage, useWords } from '../settings/ReportProvider.js';
import type { DetailWords } from './WarningPanel.reading.js';

/** The words in which an opened warning is told. */
export function useDetailWords(): DetailWords {
  return {
    words: useWords('warnings', warningsEn),
    status: useWords('status', statusEn),
    format: useFormat(),
    vendorsIn: useVendorLanguage(),
  };
}
