import { ReviewDesk, type DeskCase, type Decision } from '../../src/index.js';

interface Props {
  cases: readonly DeskCase[];
  load: (caseId: string | number) => void;
  save: (caseId: string | number, decision: Decision) => Promise<Response>;
}

export function Desk({ cases, load, save }: Props) {
  return (
    <ReviewDesk cases={cases} onOpen={load} onDecide={(decision, { caseId }) => save(caseId, decision)} undoFor={10} />
  );
}
