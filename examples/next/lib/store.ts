// What this host keeps of a check: who, which status, which score, and what a person decided. No link, no face, no age.
import 'server-only';
import { Database } from 'node-sqlite3-wasm';
import type { RetainedReport } from 'react-liveness-report/read';
import { environment } from './environment';

export interface StoredCase extends RetainedReport {
  id: string;
}

let opened: Database | undefined;

function database(): Database {
  if (opened) return opened;
  opened = new Database(environment.database);
  opened.exec(`
    CREATE TABLE IF NOT EXISTS cases (
      id TEXT PRIMARY KEY,
      status TEXT NOT NULL,
      score REAL,
      told_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS decisions (
      case_id TEXT PRIMARY KEY REFERENCES cases (id),
      outcome TEXT NOT NULL,
      reason TEXT,
      comment TEXT NOT NULL,
      decided_at INTEGER NOT NULL
    ) STRICT;
  `);
  return opened;
}

/** Keeps the newest that was told: a delivery that comes twice, or late, changes nothing. */
export function keep({ id, status, score }: StoredCase, toldAt: number): void {
  database().run(
    `INSERT INTO cases (id, status, score, told_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET status = excluded.status, score = excluded.score, told_at = excluded.told_at
     WHERE excluded.told_at > told_at`,
    [id, status, score, toldAt],
  );
}

export function listCases(): StoredCase[] {
  return database().all(
    'SELECT id, status, score FROM cases ORDER BY told_at DESC, id LIMIT 100',
  ) as unknown as StoredCase[];
}

export interface StoredDecision {
  outcome: string;
  reason: string | null;
  comment: string;
}

/** False when the case was decided before: the first decision holds. */
export function decide(caseId: string, { outcome, reason, comment }: StoredDecision): boolean {
  const { changes } = database().run(
    `INSERT INTO decisions (case_id, outcome, reason, comment, decided_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (case_id) DO NOTHING`,
    [caseId, outcome, reason, comment, Date.now()],
  );
  return changes === 1;
}

export function decisionOf(caseId: string): StoredDecision | null {
  return database().get('SELECT outcome, reason, comment FROM decisions WHERE case_id = ?', [
    caseId,
  ]) as StoredDecision | null;
}
