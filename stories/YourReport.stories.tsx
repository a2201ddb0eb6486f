import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { story } from './about.ts';
import { sampleText } from './fixtures/samples.ts';
import { YourReport } from './YourReport.tsx';

const problems = JSON.stringify(
  {
    liveness: {
      status: 'In Review',
      method: 'PASSIVE',
      score: '89',
      reference_image: null,
      video_url: null,
      age_estimation: 'about 24',
      warnings: [
        { risk: 'LOW_FACE_QUALITY', log_type: 2, short_description: 'Low face quality', long_description: '' },
        'a word',
      ],
    },
    session_number: 43762,
  },
  null,
  2,
);

const meta = {
  title: 'Guide/Your report',
  component: YourReport,
  tags: ['!autodocs'],
  parameters: { now: 'real', controls: { disable: true } },
} satisfies Meta<typeof YourReport>;

export default meta;
type Story = StoryObj<typeof meta>;

const leave = (): void => (document.activeElement as HTMLElement | null)?.blur();

const textName = 'The report, as JSON';

export const Start: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Nothing to read yet.');
  },
};

export const DocumentedSample: Story = {
  parameters: story('Pasted.'),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: textName }));
    await userEvent.paste(sampleText('liveness-documented.json'));
    await expect(canvas.getByRole('status')).toHaveTextContent('One report, no problem.');
    await expect(canvas.getByRole('article', { name: 'Liveness check' })).toBeVisible();
    await expect(canvas.getByText('None. Everything that is there is as the API documents it.')).toBeVisible();
    await expect(canvasElement.querySelector('img, video')).toBeNull();
    leave();
  },
};

export const AgeSample: Story = {
  parameters: story('The published age sample is not JSON: a trailing comma.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'age-documented.txt');
    await expect(canvas.getByText(/a trailing comma at line 17, column 6/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Go to line 17' }));
    const area = canvas.getByRole<HTMLTextAreaElement>('textbox', { name: textName });
    await expect(area).toHaveFocus();
    await expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(',');
    area.setSelectionRange(0, 0);
    area.scrollTop = 0;
    leave();
  },
};

export const AgeSampleMended: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'age-documented.txt');
    await userEvent.click(canvas.getByRole('button', { name: 'Go to line 17' }));
    await userEvent.keyboard('{Backspace}');
    await expect(canvas.getByRole('status')).toHaveTextContent('One report, no problem.');
    await expect(canvas.getByRole('article', { name: 'Age estimation' })).toBeVisible();
    canvas.getByRole<HTMLTextAreaElement>('textbox').scrollTop = 0;
    leave();
  },
};

export const Problems: Story = {
  parameters: story('Dropped as a file. What can be read is drawn, and what is wrong is named by its path.'),
  play: async ({ canvas }) => {
    const file = new File([problems], 'report.json', { type: 'application/json' });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const zone = canvas.getByRole('button', { name: /^Drop a JSON file/ });
    zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    await waitFor(() => expect(canvas.getByText('liveness.score')).toBeVisible());
    await expect(canvas.getByText('liveness.warnings[0].log_type')).toBeVisible();
    await expect(canvas.getByText('liveness.warnings[1]')).toBeVisible();
    await expect(canvas.getByText('Score could not be read')).toBeVisible();
  },
};

export const Webhook: Story = {
  parameters: story('Picked as a file: two tries of one person in one decision.'),
  play: async ({ canvas, userEvent }) => {
    const file = new File([sampleText('e4-webhook.json')], 'webhook.json', { type: 'application/json' });
    await userEvent.upload(canvas.getByLabelText('JSON file'), file);
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Session' })).toBeVisible());
    await userEvent.click(canvas.getByRole('radio', { name: 'Age estimation' }));
    await expect(canvas.getAllByRole('article', { name: /^Age estimation, \d of 2$/ })).toHaveLength(2);
    leave();
  },
};

export const TestWebhook: Story = {
  parameters: story('The vendor’s own test: its number from 0 to 1 is told, and not drawn as the score.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'e4-webhook-test.json');
    await expect(canvas.getByRole('status')).toHaveTextContent(
      'One report, one problem. This is a test of the vendor’s, not a person’s check.',
    );
    await expect(canvas.getByText('decision.liveness_checks[0].liveness_score')).toBeVisible();
    leave();
  },
};

export const AnotherFeature: Story = {
  parameters: story('A face match has a score as well. It is not drawn as liveness.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: textName }));
    await userEvent.paste('{ "feature": "FACE_MATCH", "status": "Approved", "score": 12 }');
    await expect(canvas.getByRole('status')).toHaveTextContent('No report, one problem.');
    await expect(canvas.getByText('FACE_MATCH', { exact: true })).toBeVisible();
    await expect(canvas.queryByRole('article')).toBeNull();
    leave();
  },
};

export const TextInText: Story = {
  parameters: story('A row of a table, with the decision as text in a column.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: textName }));
    await userEvent.paste(JSON.stringify({ id: 7, decision: sampleText('liveness-documented.json') }, null, 2));
    await expect(canvas.getByRole('status')).toHaveTextContent('One report, no problem.');
    await expect(canvas.getByRole('article', { name: 'Liveness check' })).toBeVisible();
    leave();
  },
};

export const FileTooLarge: Story = {
  play: async ({ canvas, userEvent }) => {
    const file = new File([' '.repeat(5_000_001)], 'video.json', { type: 'application/json' });
    await userEvent.upload(canvas.getByLabelText('JSON file'), file);
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/larger than any report/));
  },
};
