import { Button, Drawer } from '@mui/material';
import { useState } from 'react';
import { DataTable, List } from 'react-admin';
import { ExpiryCountdown, ScoreGauge, StatusBadge } from 'react-liveness-report';
import type { Case } from './dataProvider.ts';
import { Report } from './Report.tsx';

/** Badge, bar and time left in cells, and a drawer to look at a case without leaving the list. */
export function CaseList() {
  const [open, setOpen] = useState<Case | null>(null);
  return (
    <List exporter={false} pagination={false}>
      <DataTable bulkActionButtons={false} rowClick="show">
        <DataTable.Col source="id" label="Case" />
        <DataTable.Col<Case> label="Status" render={({ report }) => <StatusBadge report={report} size="small" />} />
        <DataTable.Col<Case>
          label="Score"
          render={({ report }) => <ScoreGauge report={report} shape="bar" size="small" labelHidden />}
        />
        <DataTable.Col<Case> label="Links" render={({ expiresAt }) => <ExpiryCountdown expiresAt={expiresAt} />} />
        <DataTable.Col<Case>
          label="Look"
          render={(record) => (
            <Button
              size="small"
              onClick={(event) => {
                event.stopPropagation();
                setOpen(record);
              }}
            >
              Look
            </Button>
          )}
        />
      </DataTable>
      <Drawer
        anchor="right"
        open={open !== null}
        onClose={() => setOpen(null)}
        slotProps={{ paper: { className: 'sheet' } }}
      >
        {open && <Report record={open} headingLevel={2} />}
      </Drawer>
    </List>
  );
}
