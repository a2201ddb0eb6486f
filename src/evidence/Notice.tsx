'use client';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import type { IconName } from '../model/sign/icon.js';
import { useSettings } from '../settings/ReportProvider.js';

interface NoticeProps {
  icon?: IconName | undefined;
  title: string;
  detail?: string | undefined;
  /** Buttons. */
  children?: ReactNode;
}

/** What stands in a medium's place: a sign, what happened, what is known, and what can be done. */
export function Notice({ icon, title, detail, children }: NoticeProps): ReactElement {
  const { sign } = useSettings();
  return (
    <div className="lr-Notice">
      {icon ? <Icon name={icon} className="lr-Notice-icon" sign={sign?.(icon)} /> : null}
      <p className="lr-Notice-title">{title}</p>
      {detail ? <p className="lr-Notice-detail">{detail}</p> : null}
      {children}
    </div>
  );
}
