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

-- Functions in the zone. A name is optional.
CREATE TABLE person (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    function TEXT NOT NULL,
    name TEXT,
    state TEXT NOT NULL CHECK (state IN ('active', 'former'))
) STRICT;

-- Partners outside the zone.
CREATE TABLE partner (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

-- WHAT THE ZONE WANTS -----------------------------------------------------------------------------------------

-- Zonal security plans with their period. The day of approval is apart from the period.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    ambition TEXT NOT NULL,
    "from" TEXT NOT NULL CHECK ("from" IS date("from")),
    until TEXT NOT NULL CHECK (until IS date(until) AND until >= "from"),
    state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'closed')),
    approved_on TEXT CHECK (approved_on IS date(approved_on))
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
    frequency TEXT NOT NULL CHECK (frequency IN ('month', 'quarter', 'half-year', 'year')),
    aggregation TEXT NOT NULL CHECK (aggregation IN ('sum', 'mean', 'last', 'ratio')),
    tolerance REAL NOT NULL CHECK (tolerance >= 0),
    source TEXT NOT NULL,
    cut_off_rule TEXT NOT NULL,
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
    period TEXT NOT NULL,
    cut_off TEXT NOT NULL CHECK (cut_off IS date(cut_off)),
    value REAL NOT NULL,
    denominator REAL CHECK (denominator > 0),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX measurement_indicator ON measurement (indicator, period);

-- Notes on a day of an indicator.
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY NOT NULL,
    indicator INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day IS date(day)),
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
    function TEXT NOT NULL,
    start TEXT CHECK (start IS date(start)),
    "end" TEXT CHECK ("end" IS date("end")),
    state TEXT NOT NULL CHECK (state IN ('planned', 'busy', 'done', 'dropped')),
    progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
    hours REAL,
    done_on TEXT CHECK (done_on IS date(done_on)),
    position INTEGER NOT NULL
) STRICT;

-- WHERE IT IS JUDGED ------------------------------------------------------------------------------------------

-- Meetings. `figures_on` is the day on which the figures are judged.
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (body IN ('security-council', 'police-council', 'police-board', 'management')),
    day TEXT NOT NULL CHECK (day IS date(day)),
    figures_on TEXT NOT NULL CHECK (figures_on IS date(figures_on)),
    title TEXT NOT NULL,
    minutes TEXT NOT NULL
) STRICT;

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
