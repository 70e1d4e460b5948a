-- The file format of Kadans, version 1.
--
-- A document is one SQLite file: application_id 0x4B444E53 ("KDNS"), user_version = the version of this schema.
-- It holds STRICT tables and indexes and nothing else: no trigger, no view, no virtual table. A file whose
-- schema differs from this text is refused.
--
--   * Identities are 63-bit numbers with a time prefix, made without a central counter.
--   * Days are ISO 8601 texts (2023-10-31). Periods are 2023-09, 2023-Q3, 2023-H2 or 2023.
--   * Closed vocabularies are short English codes; their words for people are no part of the file.
--   * A column is named as the field of the domain that it holds; `docs/plan-json.md` explains the fields.
--   * What can be computed is not stored: status, progress of objectives, totals, forecasts.

-- WHO ---------------------------------------------------------------------------------------------------------

-- The police zone; one row.
CREATE TABLE zone (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    description TEXT NOT NULL
) STRICT;

-- A function in the zone; the name of who holds it is optional.
CREATE TABLE person (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    function TEXT NOT NULL CHECK (trim(function) <> ''),
    name TEXT,
    state TEXT NOT NULL CHECK (state IN ('active', 'former'))
) STRICT;

-- A partner outside the zone.
CREATE TABLE partner (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> '')
) STRICT;

-- A municipality, as long as it exists.
CREATE TABLE area (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    refnis TEXT NOT NULL,
    inhabitants INTEGER,
    households INTEGER,
    "from" TEXT CHECK ("from" IS date("from")),
    until TEXT CHECK (until IS date(until)),
    successor INTEGER REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A unit of the force.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('area', 'service', 'support', 'team')),
    parent INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    area INTEGER REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    head INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    fte REAL,
    mandate TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- A place where one finds the police.
CREATE TABLE post (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    area INTEGER REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    opening TEXT NOT NULL
) STRICT;

-- A channel by which the zone speaks to people.
CREATE TABLE channel (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('website', 'blog', 'magazine', 'social', 'press', 'other')),
    address TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- A body that decides about the plan or judges its progress.
CREATE TABLE body (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CHECK (kind IN (
        'security-council', 'police-council', 'police-board', 'management', 'municipal-council', 'other'
    )),
    powers TEXT NOT NULL,
    members TEXT NOT NULL
) STRICT;

-- A meeting where progress is judged.
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day IS date(day)),
    figures_on TEXT NOT NULL CHECK (figures_on IS date(figures_on)),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    minutes TEXT NOT NULL
) STRICT;

-- WHAT THE ZONE STANDS FOR, AND WHAT BINDS IT -----------------------------------------------------------------

-- What the zone says of itself, under its own heading.
CREATE TABLE statement (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN (
        'mission', 'vision', 'ambition', 'motto', 'refrain', 'principle', 'vision-point', 'picture', 'method', 'organisation', 'own'
    )),
    heading TEXT NOT NULL CHECK (trim(heading) <> ''),
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- Values that belong together.
CREATE TABLE value_group (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    position INTEGER NOT NULL
) STRICT;

-- A value that the zone holds; it may stand in a group.
CREATE TABLE core_value (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    "group" INTEGER REFERENCES value_group (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- A function of the zone, under its own name.
CREATE TABLE function (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    legal TEXT CHECK (legal IN (
        'neighbourhood', 'reception', 'response', 'victims', 'investigation', 'public-order', 'traffic'
    )),
    standing TEXT NOT NULL CHECK (standing IN ('ordinary', 'cornerstone')),
    service TEXT NOT NULL,
    notions TEXT NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- A norm that the zone must or wants to meet. The need is computed.
CREATE TABLE norm (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    function INTEGER REFERENCES function (id) DEFERRABLE INITIALLY DEFERRED,
    requirement TEXT NOT NULL,
    reference TEXT NOT NULL,
    checked_on TEXT CHECK (checked_on IS date(checked_on)),
    basis TEXT NOT NULL CHECK (basis IN ('inhabitants', 'municipalities', 'strength', 'fixed', 'text')),
    amount REAL,
    per REAL,
    actual REAL,
    note TEXT NOT NULL
) STRICT;

-- A plan, note or rule of others that the plan follows.
CREATE TABLE framework (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CHECK (kind IN (
        'national-plan', 'framework-note', 'circular', 'prosecutor', 'authority', 'law', 'other'
    )),
    issuer TEXT NOT NULL,
    "from" TEXT CHECK ("from" IS date("from")),
    until TEXT CHECK (until IS date(until)),
    reference TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- A field of action, such as crime or traffic.
CREATE TABLE action_field (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- A link of the security chain, under the zone's own word.
CREATE TABLE chain_link (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    stage TEXT NOT NULL CHECK (stage IN ('proactive', 'preventive', 'repressive', 'curative')),
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- A phenomenon of safety or liveability.
CREATE TABLE phenomenon (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    category TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- A means that the zone buys or builds.
CREATE TABLE investment (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    text TEXT NOT NULL,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    budget_planned REAL,
    budget_used REAL,
    due TEXT CHECK (due IS date(due)),
    done_on TEXT CHECK (done_on IS date(done_on))
) STRICT;

-- WHAT THE ZONE WANTS -----------------------------------------------------------------------------------------

-- Zonal security plans with their period. Approvals are apart from the period.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    alias TEXT NOT NULL,
    ambition TEXT NOT NULL,
    "from" TEXT NOT NULL CHECK ("from" IS date("from")),
    until TEXT NOT NULL CHECK (until IS date(until) AND until >= "from"),
    state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'closed')),
    predecessor INTEGER REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What the zone calls each level of its objectives.
CREATE TABLE level (
    id INTEGER PRIMARY KEY NOT NULL,
    plan INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    depth INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (plan, depth)
) STRICT;

-- Priorities, on three tracks.
CREATE TABLE priority (
    id INTEGER PRIMARY KEY NOT NULL,
    plan INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    track TEXT NOT NULL CHECK (track IN ('external', 'internal', 'attention')),
    scope TEXT NOT NULL,
    emphasis TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by INTEGER REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;

-- Objectives in a tree.
CREATE TABLE objective (
    id INTEGER PRIMARY KEY NOT NULL,
    priority INTEGER NOT NULL REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    level INTEGER NOT NULL REFERENCES level (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    deadline TEXT CHECK (deadline IS date(deadline)),
    weight REAL NOT NULL CHECK (weight >= 0),
    position INTEGER NOT NULL
) STRICT;

-- WHAT IS MEASURED --------------------------------------------------------------------------------------------

-- Indicators belong to the zone and outlive its plans.
CREATE TABLE indicator (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    unit TEXT NOT NULL,
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
    kind TEXT NOT NULL CHECK (kind IN ('input', 'process', 'output', 'outcome', 'effect')),
    direction TEXT NOT NULL CHECK (direction IN ('lower', 'higher', 'band', 'informative')),
    nature TEXT NOT NULL CHECK (nature IN ('count', 'proportion', 'rate', 'amount', 'score')),
    frequency TEXT NOT NULL CHECK (frequency IN ('month', 'quarter', 'half-year', 'year', 'irregular')),
    aggregation TEXT NOT NULL CHECK (aggregation IN ('sum', 'mean', 'last', 'ratio')),
    per REAL NOT NULL CHECK (per > 0),
    trajectory TEXT NOT NULL CHECK (trajectory IN ('linear', 'step')),
    tolerance REAL NOT NULL CHECK (tolerance >= 0),
    source TEXT NOT NULL,
    cut_off_rule TEXT NOT NULL,
    settles_after INTEGER NOT NULL CHECK (settles_after >= 0),
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Which indicator measures which objective.
CREATE TABLE contribution (
    id INTEGER PRIMARY KEY NOT NULL,
    objective INTEGER NOT NULL REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    indicator INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    weight REAL NOT NULL CHECK (weight >= 0)
) STRICT;

-- Where an indicator started in a plan.
CREATE TABLE baseline (
    id INTEGER PRIMARY KEY NOT NULL,
    indicator INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    value REAL NOT NULL
) STRICT;

-- What an indicator should reach in a year; `upper` closes a band.
CREATE TABLE target (
    id INTEGER PRIMARY KEY NOT NULL,
    indicator INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    plan INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    value REAL NOT NULL,
    upper REAL CHECK (upper >= value)
) STRICT;

-- Measured values. A later cut-off day supersedes an earlier one; both stay.
CREATE TABLE measurement (
    id INTEGER PRIMARY KEY NOT NULL,
    indicator INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    area INTEGER REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL,
    cut_off TEXT NOT NULL CHECK (cut_off IS date(cut_off)),
    value REAL NOT NULL,
    denominator REAL CHECK (denominator > 0),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX measurement_indicator ON measurement (indicator, period);

-- What a source says of a change, in percent against the same period of the year before, when it gives no figures.
CREATE TABLE published_change (
    id INTEGER PRIMARY KEY NOT NULL,
    indicator INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    period TEXT NOT NULL,
    cut_off TEXT NOT NULL CHECK (cut_off IS date(cut_off)),
    percent REAL NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- Notes on a day of an indicator, until another day when they lasted.
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY NOT NULL,
    indicator INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day IS date(day)),
    until TEXT CHECK (until IS date(until)),
    kind TEXT NOT NULL CHECK (kind IN ('intervention', 'disruption', 'definition', 'note')),
    text TEXT NOT NULL
) STRICT;

-- WHAT IS DONE ------------------------------------------------------------------------------------------------

-- Action plans of an objective. Hours and euro.
CREATE TABLE action_plan (
    id INTEGER PRIMARY KEY NOT NULL,
    objective INTEGER NOT NULL REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    context TEXT NOT NULL,
    approach TEXT NOT NULL,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    hours_planned REAL,
    hours_used REAL,
    budget_planned REAL,
    budget_used REAL
) STRICT;

-- Which indicator an action plan watches.
CREATE TABLE support (
    id INTEGER PRIMARY KEY NOT NULL,
    action_plan INTEGER NOT NULL REFERENCES action_plan (id) DEFERRABLE INITIALLY DEFERRED,
    indicator INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Which partner takes part in an action plan.
CREATE TABLE involvement (
    id INTEGER PRIMARY KEY NOT NULL,
    action_plan INTEGER NOT NULL REFERENCES action_plan (id) DEFERRABLE INITIALLY DEFERRED,
    partner INTEGER NOT NULL REFERENCES partner (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Cycles of an action plan, usually one a year.
CREATE TABLE cycle (
    id INTEGER PRIMARY KEY NOT NULL,
    action_plan INTEGER NOT NULL REFERENCES action_plan (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL,
    outcome TEXT CHECK (outcome IN ('embed', 'adjust', 'stop'))
) STRICT;

-- The four phases of a cycle. Who signed and when is set together.
CREATE TABLE phase (
    id INTEGER PRIMARY KEY NOT NULL,
    cycle INTEGER NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('plan', 'do', 'check', 'act')),
    due TEXT CHECK (due IS date(due)),
    text TEXT NOT NULL,
    signed_by INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    signed_on TEXT CHECK (signed_on IS date(signed_on))
) STRICT;

-- Figures as they stood when Check was signed off.
CREATE TABLE frozen_figure (
    id INTEGER PRIMARY KEY NOT NULL,
    cycle INTEGER NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    indicator INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day IS date(day)),
    value REAL NOT NULL,
    expected REAL,
    status TEXT NOT NULL CHECK (status IN ('on-course', 'attention', 'off-course', 'unknown', 'informative'))
) STRICT;

-- Actions of a cycle. Progress in percent.
CREATE TABLE action (
    id INTEGER PRIMARY KEY NOT NULL,
    cycle INTEGER NOT NULL REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    function INTEGER REFERENCES function (id) DEFERRABLE INITIALLY DEFERRED,
    start TEXT CHECK (start IS date(start)),
    "end" TEXT CHECK ("end" IS date("end")),
    state TEXT NOT NULL CHECK (state IN ('planned', 'busy', 'done', 'dropped')),
    progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
    hours REAL,
    done_on TEXT CHECK (done_on IS date(done_on)),
    position INTEGER NOT NULL
) STRICT;

-- HOW THE PLAN IS FOUNDED, PLACED AND CLOSED ------------------------------------------------------------------

-- What a body did with a plan on a day.
CREATE TABLE approval (
    id INTEGER PRIMARY KEY NOT NULL,
    plan INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day IS date(day)),
    kind TEXT NOT NULL CHECK (kind IN ('prepared', 'signed', 'approved', 'noted')),
    note TEXT NOT NULL
) STRICT;

-- A version, an addendum or an extension of a plan.
CREATE TABLE amendment (
    id INTEGER PRIMARY KEY NOT NULL,
    plan INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL CHECK (trim(code) <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('version', 'addendum', 'extension')),
    day TEXT NOT NULL CHECK (day IS date(day)),
    text TEXT NOT NULL CHECK (trim(text) <> '')
) STRICT;

-- The place of an objective or an action plan in the matrix.
CREATE TABLE placement (
    id INTEGER PRIMARY KEY NOT NULL,
    objective INTEGER REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    action_plan INTEGER REFERENCES action_plan (id) DEFERRABLE INITIALLY DEFERRED,
    field INTEGER REFERENCES action_field (id) DEFERRABLE INITIALLY DEFERRED,
    chain INTEGER REFERENCES chain_link (id) DEFERRABLE INITIALLY DEFERRED,
    function INTEGER REFERENCES function (id) DEFERRABLE INITIALLY DEFERRED,
    sphere TEXT CHECK (sphere IN ('administrative', 'judicial'))
) STRICT;

-- An objective that serves a second larger one as well.
CREATE TABLE descent (
    id INTEGER PRIMARY KEY NOT NULL,
    objective INTEGER NOT NULL REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER NOT NULL REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The answer of an objective to one letter of SMART.
CREATE TABLE smart_answer (
    id INTEGER PRIMARY KEY NOT NULL,
    objective INTEGER NOT NULL REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    letter TEXT NOT NULL CHECK (letter IN ('specific', 'measurable', 'acceptable', 'realistic', 'timed')),
    text TEXT NOT NULL CHECK (trim(text) <> '')
) STRICT;

-- A priority follows a framework.
CREATE TABLE alignment (
    id INTEGER PRIMARY KEY NOT NULL,
    framework INTEGER NOT NULL REFERENCES framework (id) DEFERRABLE INITIALLY DEFERRED,
    priority INTEGER NOT NULL REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL
) STRICT;

-- A phenomenon that a priority is about.
CREATE TABLE focus (
    id INTEGER PRIMARY KEY NOT NULL,
    priority INTEGER NOT NULL REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    phenomenon INTEGER NOT NULL REFERENCES phenomenon (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL
) STRICT;

-- A source of the argumentation matrix with its weight.
CREATE TABLE criterion (
    id INTEGER PRIMARY KEY NOT NULL,
    plan INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CHECK (kind IN (
        'figures', 'survey', 'authorities', 'partners', 'staff', 'framework', 'other'
    )),
    weight REAL NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- The score of a phenomenon on a criterion.
CREATE TABLE rating (
    id INTEGER PRIMARY KEY NOT NULL,
    criterion INTEGER NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    phenomenon INTEGER NOT NULL REFERENCES phenomenon (id) DEFERRABLE INITIALLY DEFERRED,
    score REAL NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- Whether a phenomenon was retained for a plan, and why.
CREATE TABLE selection (
    id INTEGER PRIMARY KEY NOT NULL,
    plan INTEGER NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    phenomenon INTEGER NOT NULL REFERENCES phenomenon (id) DEFERRABLE INITIALLY DEFERRED,
    verdict TEXT NOT NULL CHECK (verdict IN ('retained', 'not-retained', 'undecided')),
    reason TEXT NOT NULL,
    priority INTEGER REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The final evaluation of an objective.
CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY NOT NULL,
    objective INTEGER NOT NULL REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    verdict TEXT NOT NULL CHECK (verdict IN ('reached', 'partly', 'not-reached', 'not-measurable')),
    lesson TEXT NOT NULL,
    course TEXT NOT NULL CHECK (course IN ('keep', 'change', 'merge', 'stop')),
    merged_into INTEGER REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    successor INTEGER REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day IS date(day))
) STRICT;

-- WHAT THE ZONE BINDS ITSELF TO, AND CAN DO -------------------------------------------------------------------

-- A result commitment or a promise.
CREATE TABLE commitment (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('result', 'promise')),
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    statement INTEGER REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    norm TEXT NOT NULL,
    perspective TEXT CHECK (perspective IN ('citizen', 'staff', 'partner')),
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    unit INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT CHECK (due IS date(due)),
    action_plan INTEGER REFERENCES action_plan (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'broken')),
    position INTEGER NOT NULL
) STRICT;

-- Where one can see that a commitment is kept.
CREATE TABLE proof (
    id INTEGER PRIMARY KEY NOT NULL,
    commitment INTEGER NOT NULL REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
    indicator INTEGER REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    action_plan INTEGER REFERENCES action_plan (id) DEFERRABLE INITIALLY DEFERRED,
    investment INTEGER REFERENCES investment (id) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    seen_on TEXT CHECK (seen_on IS date(seen_on))
) STRICT;

-- The capacity of the whole zone in a year, or what one function takes of it.
CREATE TABLE capacity (
    id INTEGER PRIMARY KEY NOT NULL,
    year INTEGER NOT NULL,
    function INTEGER REFERENCES function (id) DEFERRABLE INITIALLY DEFERRED,
    fte REAL,
    hours REAL NOT NULL
) STRICT;

-- A status that a person declares beside the computed one, of an indicator, an objective or a priority.
CREATE TABLE declaration (
    id INTEGER PRIMARY KEY NOT NULL,
    indicator INTEGER REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    objective INTEGER REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    priority INTEGER REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL CHECK (status IN ('on-course', 'attention', 'off-course')),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    by INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day IS date(day)),
    until TEXT NOT NULL CHECK (until IS date(until))
) STRICT;

-- How the reports of the zone look.
CREATE TABLE house_style (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    language TEXT NOT NULL CHECK (language IN ('nl', 'fr', 'de', 'en')),
    colour TEXT NOT NULL,
    tint TEXT NOT NULL,
    footer TEXT NOT NULL,
    cover_text TEXT NOT NULL,
    threshold INTEGER NOT NULL
) STRICT;

-- Reports that the zone makes again and again.
CREATE TABLE recipe (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CHECK (kind IN (
        'council', 'since', 'yearly', 'final', 'fact-sheet', 'municipality', 'action-plan', 'follow-up', 'decisions',
        'presentation', 'figures'
    )),
    edition TEXT NOT NULL CHECK (edition IN ('internal', 'closed', 'public')),
    language TEXT NOT NULL CHECK (language IN ('nl', 'fr', 'de', 'en')),
    second_language TEXT CHECK (second_language IN ('nl', 'fr', 'de', 'en')),
    figures_on TEXT CHECK (figures_on IS date(figures_on)),
    compared_with TEXT CHECK (compared_with IS date(compared_with)),
    "from" TEXT CHECK ("from" IS date("from")),
    meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    priority INTEGER REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    area INTEGER REFERENCES area (id) DEFERRABLE INITIALLY DEFERRED,
    action_plan INTEGER REFERENCES action_plan (id) DEFERRABLE INITIALLY DEFERRED,
    left_out TEXT NOT NULL,
    ask TEXT NOT NULL CHECK (ask IN ('takes-note', 'approves')),
    cover TEXT NOT NULL CHECK (cover IN ('without', 'with')),
    agenda_item TEXT NOT NULL,
    subject TEXT NOT NULL,
    legal_grounds TEXT NOT NULL,
    context TEXT NOT NULL,
    financial_impact TEXT NOT NULL,
    advice TEXT NOT NULL,
    signatures TEXT NOT NULL
) STRICT;

-- How far one record may go, when that is not as usual.
CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY NOT NULL,
    priority INTEGER REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    objective INTEGER REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
    indicator INTEGER REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    action_plan INTEGER REFERENCES action_plan (id) DEFERRABLE INITIALLY DEFERRED,
    action INTEGER REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    level TEXT NOT NULL CHECK (level IN ('open', 'usual', 'closed', 'internal')),
    threshold INTEGER,
    reason TEXT NOT NULL CHECK (trim(reason) <> '')
) STRICT;

-- A file that is kept in the document. Its bytes stand apart, under their digest.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    text TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    size INTEGER NOT NULL,
    digest TEXT NOT NULL CHECK (trim(digest) <> ''),
    plan INTEGER REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
    priority INTEGER REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    action_plan INTEGER REFERENCES action_plan (id) DEFERRABLE INITIALLY DEFERRED,
    meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    amendment INTEGER REFERENCES amendment (id) DEFERRABLE INITIALLY DEFERRED,
    house_style INTEGER REFERENCES house_style (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The bytes of attachments, each content once. They stay when an attachment is undone or removed, for redo and the
-- history need them; the journal never holds them, and a digest of an attachment says all of them.
CREATE TABLE content (
    digest TEXT PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- WHERE IT IS JUDGED ------------------------------------------------------------------------------------------

-- Decisions, each with an owner and a day.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY NOT NULL,
    meeting INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    cycle INTEGER REFERENCES cycle (id) DEFERRABLE INITIALLY DEFERRED,
    priority INTEGER REFERENCES priority (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('continue', 'adjust', 'stop', 'regular')),
    text TEXT NOT NULL,
    decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT CHECK (due IS date(due)),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    done_on TEXT CHECK (done_on IS date(done_on))
) STRICT;

-- WHAT HAPPENED TO THE DOCUMENT -------------------------------------------------------------------------------

-- Every committed edit, in order. Undo and redo are revisions themselves, so the log always tells the truth.
CREATE TABLE revision (
    id INTEGER PRIMARY KEY NOT NULL,
    -- Local time with its offset: 2023-11-08T14:32:05+01:00.
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    -- 'start' makes the document and cannot be undone.
    sort TEXT NOT NULL CHECK (sort IN ('start', 'edit', 'undo', 'redo')),
    -- The revision that is undone or redone.
    subject INTEGER REFERENCES revision (id),
    -- The name of the edit as data, so that it can be said in any language: verb, noun, and the zone's own words.
    verb TEXT NOT NULL,
    noun TEXT NOT NULL,
    label TEXT NOT NULL,
    -- Deflated JSON: [["table", id, before or null, after or null], ...] in the order of writing.
    changes BLOB NOT NULL,
    -- SHA-256 over the hash before, and this row. It shows damage and honest mistakes, not a forger.
    hash BLOB NOT NULL
) STRICT;
