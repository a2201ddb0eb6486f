// What IBM Equal Access asks a person to look at, and what a person saw. It says more than axe: beside faults, whatever it cannot decide.

interface FalseAlarm {
  rule: string;
  /** The elements that it is said of, and no others. */
  on: string;
  /** Whether it holds only for an element that is inert, or on top where the focus scrolls to. */
  reachable?: true;
  why: string;
  /** A story in which it is heard. Where it is not any more, the entry is no longer needed, and the test of the story fails. */
  heardIn: string;
  /** The look in which it is heard there. @default as its play function left it */
  look?: string;
}

/** The first that fits is taken. */
export const falseAlarms: readonly FalseAlarm[] = [
  {
    rule: 'style_highcontrast_visible',
    on: 'style, [style]',
    why: 'Said once of any page, with its first style. Reports are pictured and checked in forced colours.',
    heardIn: 'reports-livenessreport--enlarged',
  },
  {
    rule: 'style_color_misuse',
    on: 'style, [style*="color"]',
    why: 'Said of any style with a colour. Each status and severity has a word and a sign beside its colour.',
    heardIn: 'recipes-host-page--vite-starter',
  },
  {
    rule: 'style_focus_visible',
    on: '.YourReport :is(select, button, textarea), .Host button, .Kit-theirs button, [data-warning-trigger], iframe.Frame',
    why: 'Where a page styles bare elements it cannot tell whether the ring is seen. focus.spec.ts measures the rings, in pixels.',
    heardIn: 'recipes-host-page--vite-starter',
  },
  {
    rule: 'text_contrast_sufficient',
    on: '.Host > :not(.Host-report), .Host > :not(.Host-report) *, .Host-note, .Host-note *, .Kit-theirs *',
    why: 'A host’s or a kit’s own words, in its own colours.',
    heardIn: 'recipes-host-page--harsh-reset',
    look: 'dark',
  },
  {
    rule: 'element_tabbable_unobscured',
    on: 'button, input, select, [tabindex="0"]',
    reachable: true,
    why: 'It compares boxes: with what lies under a modal dialog, and with a picture whose larger part its stage cuts off.',
    heardIn: 'reports-livenessreport--enlarged',
  },
  {
    rule: 'element_tabbable_role_valid',
    on: '.lr-Viewer-stage[role="group"][aria-label]',
    why: 'Keys zoom and pan what it shows, as they scroll any part that scrolls (of which axe wants that Tab comes there). No role of a widget says that.',
    heardIn: 'reports-livenessreport--enlarged',
  },
  {
    rule: 'widget_tabbable_exists',
    on: '.lr-CaseRow-open[tabindex="-1"]',
    why: 'Hundreds of rows are one stop of Tab, and arrows go from one to the next.',
    heardIn: 'reports-reviewdesk--nothing-open',
  },
  {
    rule: 'aria_keyboard_handler_exists',
    on: '[role="tablist"]:has([role="tab"][tabindex="0"]), [role="tree"]:has([role="treeitem"][tabindex="0"])',
    why: 'It looks for `onkeydown` in the markup. React listens elsewhere, and the tests of both press their keys.',
    heardIn: 'reports-reports--by-keyboard',
  },
  {
    rule: 'aria_descendant_valid',
    on: '[role="tab"]:has(time)',
    why: 'A tab has its name from its text, and the role of a `time` in it is lost. That one is for machines.',
    heardIn: 'reports-reports--by-keyboard',
  },
  {
    rule: 'aria_role_redundant',
    on: 'ol.lr-MatchList-rows[role="list"]',
    why: 'VoiceOver says nothing of a list without marks, unless it has its role in so many words.',
    heardIn: 'reports-livenessreport--matches',
  },
  {
    rule: 'aria_article_label_unique',
    on: '.Gallery article',
    why: 'A grid of the workbench, with the same report in many states under a name each.',
    heardIn: 'reports-livenessreport--everything',
  },
  {
    rule: 'list_structure_proper',
    on: 'dl:not(:has(> :not(div))):not(:has(> div > :not(dt, dd)))',
    why: 'HTML allows a `div` around each `dt` with its `dd`, and the rule does not know that.',
    heardIn: 'reports-livenessreport--approved',
  },
  {
    rule: 'input_label_visible',
    on: 'button.lr-Icon[aria-label][title]',
    why: 'A button with a sign shows its name as a tooltip.',
    heardIn: 'reports-livenessreport--approved',
  },
  {
    rule: 'input_label_visible',
    on: 'label > :is(textarea, select), label + textarea',
    why: 'Its label is visible, around it or before it. The rule asks for this with an `input` only.',
    heardIn: 'components-reviewdecision--gate-by-hand',
  },
  {
    rule: 'input_fields_grouped',
    on: 'textarea.lr-ReviewDecision-input, select.lr-Input, .YourReport-control, .DecisionToolbar :is(textarea, select)',
    why: 'A recommendation for forms with many fields of one kind. Each of these is a question of its own.',
    heardIn: 'reports-livenessreport--on-a-desk',
  },
  {
    rule: 'select_options_grouped',
    on: '.YourReport-control',
    why: 'A recommendation for long lists: a choice of samples needs no groups.',
    heardIn: 'guide-your-report--start',
  },
  {
    rule: 'text_block_heading',
    on: '.DeadlineBar, .EvidenceCard-frame',
    why: 'A few words alone in a box, which say what its state is and head nothing.',
    heardIn: 'composition-another-look--deadline',
  },
  {
    rule: 'text_quoted_correctly',
    on: 'textarea',
    why: 'JSON in a field, not a quotation.',
    heardIn: 'components-rawreport--not-copied',
  },
  {
    rule: 'text_sensory_misuse',
    on: '.lr-Fact-note, .lr-DeskNote-title, .Gallery-name, .YourReport-summary',
    why: 'Above a limit, left to do, larger than a number: amounts, not places.',
    heardIn: 'components-ageestimate--large',
  },
  {
    rule: 'media_keyboard_controllable',
    on: 'video[controls]',
    why: 'A browser’s own controls are used by keyboard.',
    heardIn: 'components-mediapreview--video-played',
  },
  {
    rule: 'caption_track_exists',
    on: 'video',
    why: 'A person’s face and its movements, which the API delivers without captions. Nothing is said in it that the report needs.',
    heardIn: 'components-mediapreview--video-played',
  },
  {
    rule: 'frame_src_valid',
    on: 'iframe.Frame',
    why: 'A window of a host, whose content is checked as a part of the story.',
    heardIn: 'components-mediapreview--in-a-frame',
  },
  {
    rule: 'html_skipnav_exists',
    on: ':root:not(:has(#storybook-root))',
    why: 'A window of a host, which holds one component and is no page.',
    heardIn: 'components-mediapreview--in-a-frame',
  },
];
