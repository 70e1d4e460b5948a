//! What changed between two moments, as councillors read it.

use super::{Scene, decisions, sheet, tidy};
use crate::analysis::{FigureChange, Happening, HappeningKind, Release, Since, Subject};
use crate::domain::{Decision, Key, Kind, Status, Vocabulary};
use crate::reports::report::{Block, Cell, Column, Report, Run, Table};
use crate::words::{SinceLine, SinceText};

/// Rows of a table in which not everything needs to be told.
const ROWS: usize = 10;

/// What changed since the earlier moment of a release.
pub(in crate::reports) struct Story<'a> {
    scene: &'a Scene<'a>,
    since: Since,
    text: SinceText,
}

impl<'a> Story<'a> {
    /// Compares the two moments; none without an earlier one.
    pub fn of(scene: &'a Scene<'a>) -> Option<Self> {
        let Release { dossier, picture, earlier, .. } = scene.release;
        let earlier = earlier.as_ref()?;
        let then = (&earlier.dossier, &earlier.picture);
        let since = Since::of(then, (dossier, picture), Some(&earlier.restated));
        let text = scene.words.since(&since, dossier);
        Some(Self { scene, since, text })
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.since.is_empty()
    }

    /// The box at the top, with the two moments below it.
    pub fn in_short(&self, report: &mut Report) {
        let words = self.scene.words;
        let sentences = if self.is_empty() {
            vec![words.say("since-nothing-what")]
        } else {
            [
                Some(self.priorities()),
                Some(self.indicators()),
                Some(self.done()),
                self.decided(),
                self.came_in(),
            ]
            .into_iter()
            .flatten()
            .collect()
        };
        report.push(sheet::in_box(self.scene, sentences));
        if let Some(earlier) = &self.scene.release.earlier {
            let until = crate::analysis::Times { on: self.scene.on, known: self.scene.known };
            report.push(Block::note(words.since_span(earlier.times, until, None)));
        }
    }

    /// Which priorities stand otherwise; those that went the same way are named together.
    fn priorities(&self) -> String {
        let words = self.scene.words;
        let day = words.long_day(self.since.from);
        let mut ways: Vec<(Status, Status, Vec<String>)> = Vec::new();
        for change in self.since.statuses.iter().filter(|one| one.is_change()) {
            let Subject::Priority(id) = change.subject else { continue };
            let Some(priority) = self.scene.dossier.get(id) else { continue };
            match ways.iter_mut().find(|way| (way.0, way.1) == (change.from, change.to)) {
                Some(way) => way.2.push(priority.code.clone()),
                None => ways.push((change.from, change.to, vec![priority.code.clone()])),
            }
        }
        if ways.is_empty() {
            return words.say_with("report-since-same", &[("day", &day)]);
        }
        let item = |(then, now, codes): &(Status, Status, Vec<String>)| {
            let named = words.say_with("report-since-priorities", &[("codes", &words.list(codes))]);
            let (then, now) = (words.word(*then), words.word(*now));
            let values = [("priorities", named.as_str()), ("then", &then), ("now", &now)];
            words.say_with("report-since-item", &values)
        };
        let items: Vec<String> = ways.iter().map(item).collect();
        words.say_with("report-since-changes", &[("day", &day), ("items", &words.list(&items))])
    }

    fn indicators(&self) -> String {
        let words = self.scene.words;
        let (better, worse) = self.since.turns();
        let said = |key: &str, count: usize| words.count(key, count);
        if (better, worse) == (0, 0) {
            return words.say("report-since-no-turns");
        }
        let turns = [said("report-since-better", better), said("report-since-worse", worse)];
        words.opening(&words.say_with("report-since-turns", &[("turns", &words.list(&turns))]))
    }

    fn done(&self) -> String {
        let words = self.scene.words;
        let count = |kind| self.since.count(kind);
        let finished = words.count("report-since-finished", count(HappeningKind::Finished));
        let late = words.count("report-since-became-late", count(HappeningKind::BecameLate));
        let said = words.list(&[finished, late]);
        words.say_with("report-since-sentence", &[("said", &words.opening(&said))])
    }

    fn decided(&self) -> Option<String> {
        let words = self.scene.words;
        let count = |kind| self.since.count(kind);
        let told: Vec<String> = [
            (count(HappeningKind::Decided), "report-since-decided"),
            (count(HappeningKind::CarriedOut), "report-since-carried-out"),
            (count(HappeningKind::DecisionLate), "report-since-decision-late"),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, key)| words.count(key, count))
        .collect();
        let said = words.opening(&words.list(&told));
        (!told.is_empty()).then(|| words.say_with("report-since-sentence", &[("said", &said)]))
    }

    fn came_in(&self) -> Option<String> {
        let words = self.scene.words;
        let (_, revised) = self.since.figure_counts();
        let told: Vec<String> =
            [(revised, "report-since-revised"), (self.since.goals.len(), "report-since-moved-goals")]
                .into_iter()
                .filter(|(count, _)| *count > 0)
                .map(|(count, key)| words.count(key, count))
                .collect();
        let said = words.opening(&words.list(&told));
        (!told.is_empty()).then(|| words.say_with("report-since-sentence", &[("said", &said)]))
    }

    /// The four numbers, beside each other.
    pub fn numbers(&self, report: &mut Report) {
        let words = self.scene.words;
        let columns = self.text.numbers.iter().map(|number| {
            let is_of_statuses = number.worse.is_some();
            let own = || words.say("report-since-statuses-indicators");
            let title = if is_of_statuses { own() } else { number.title.clone() };
            Column::left(title).share(1.0)
        });
        let mut table = Table::new(words.say("report-since-numbers"), columns);
        table.push(self.text.numbers.iter().map(|number| {
            let count = words.number(number.number as f64, 0);
            let rest = match number.worse {
                Some(worse) => words.say_with("report-since-worse-beside", &[("worse", &worse.to_string())]),
                None => words.say_with("report-since-beside", &[("rest", &number.rest)]),
            };
            Cell::from(vec![Run::strong(count), Run::plain(rest)])
        }));
        report.push(table);
    }

    /// Every status that changed, with what it comes of.
    pub fn statuses(&self, report: &mut Report) {
        let words = self.scene.words;
        let lines = self.section("statuses");
        report.push(Block::heading(1, words.say("report-since-statuses")));
        if lines.is_empty() {
            report.push(Block::plain(words.say("report-since-no-statuses")));
            return;
        }
        let kinds = [
            ("priorities", Kind::Priority),
            ("indicators", Kind::Indicator),
            ("objectives", Kind::Objective),
        ];
        for (code, kind) in kinds {
            let of_kind: Vec<&SinceLine> = lines.iter().filter(|line| line.key.kind() == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            let heading = words.say(&format!("report-since-statuses-{code}"));
            report.push(Block::heading(2, heading.clone()));
            report.push(self.table_of_statuses(heading, "report-since-column-why", &of_kind));
        }
    }

    fn table_of_statuses(&self, name: String, why: &str, lines: &[&SinceLine]) -> Table {
        let words = self.scene.words;
        let mut table = Table::new(
            name,
            [
                Column::left(words.say("report-since-column-what")).strong().share(2.2),
                Column::left(words.say("report-since-column-then")),
                Column::left(words.say("report-since-column-now")),
                Column::left(words.say(why)).share(4.0),
            ],
        );
        for line in lines {
            let Some((then, now)) = line.statuses else { continue };
            table.push([
                tidy(&line.name).into(),
                self.scene.status(then).into(),
                self.scene.status(now).into(),
                tidy(&line.detail).into(),
            ]);
        }
        table
    }

    /// What stood otherwise at the earlier moment than was known then.
    pub fn restated(&self, report: &mut Report) {
        let words = self.scene.words;
        let lines: Vec<&SinceLine> = self.section("restated").iter().collect();
        if lines.is_empty() {
            return;
        }
        let day = words.long_day(self.since.from);
        report.push(Block::heading(1, words.say("report-since-restated")));
        report.push(Block::plain(words.say_with("report-since-restated-what", &[("day", &day)])));
        let mut table = Table::new(
            words.say("report-since-restated"),
            [
                Column::left(words.say("report-since-column-what")).strong().share(1.0),
                Column::left(words.say("report-since-column-known-then")),
                Column::left(words.say("report-since-column-known-now")),
            ],
        );
        for line in lines {
            let Some((then, now)) = line.statuses else { continue };
            let (then, now) = (self.scene.status(then), self.scene.status(now));
            table.push([tidy(&line.name).into(), then.into(), now.into()]);
        }
        report.push(table);
    }

    /// Targets and baselines that moved.
    pub fn goals(&self, report: &mut Report) {
        let words = self.scene.words;
        let columns = ["report-column-indicator", "report-since-column-moved"];
        let rows = self.section("goals").iter().map(|line| vec![line.name.clone(), line.what.clone()]);
        let heading = words.say("report-since-goals");
        report.blocks.extend(self.rows(1, heading, &columns, rows.collect(), usize::MAX));
    }

    /// What happened to actions and phases, by what happened.
    pub fn work(&self, report: &mut Report) {
        use HappeningKind::{BecameLate, Dropped, Finished, Moved, Signed};
        let words = self.scene.words;
        let columns = ["report-column-action", "report-since-column-happened", "report-since-column-of"];
        let told: Vec<Block> = [Finished, BecameLate, Moved, Dropped, Signed]
            .into_iter()
            .flat_map(|kind| {
                let lines = self.of_kind(kind);
                // What is late is told in full.
                let most = if kind == BecameLate { usize::MAX } else { ROWS };
                let heading = self.heading_of(kind, lines.len());
                let rows =
                    lines.into_iter().map(|line| vec![line.name, words.opening(&line.what), line.detail]);
                self.rows(2, heading, &columns, rows.collect(), most)
            })
            .collect();
        if !told.is_empty() {
            report.push(Block::heading(1, words.say("report-since-work")));
            report.blocks.extend(told);
        }
    }

    /// What happened to decisions, by what happened; all of it.
    pub fn decisions(&self, report: &mut Report) {
        use HappeningKind::{CarriedOut, Decided, DecisionDropped, DecisionLate};
        let mut told = Vec::new();
        for kind in [Decided, CarriedOut, DecisionLate, DecisionDropped] {
            let of_kind = self.since.happenings.iter().filter(|one| one.kind == kind);
            let found = of_kind.filter_map(|one| match one.key {
                Key::Decision(id) => self.scene.dossier.get(id),
                _ => None,
            });
            let found: Vec<&Decision> = found.collect();
            if !found.is_empty() {
                told.push(Block::heading(2, self.heading_of(kind, found.len())));
                told.push(decisions::table(self.scene, &found).into());
            }
        }
        if !told.is_empty() {
            report.push(Block::heading(1, self.scene.words.say("report-since-decisions")));
            report.blocks.extend(told);
        }
    }

    fn heading_of(&self, kind: HappeningKind, count: usize) -> String {
        self.scene.words.count(&format!("report-since-{}-title", kind.code()), count)
    }

    /// The lines of what happened in one way.
    fn of_kind(&self, kind: HappeningKind) -> Vec<SinceLine> {
        let some: Vec<Happening> =
            self.since.happenings.iter().filter(|one| one.kind == kind).cloned().collect();
        let since = Since {
            happenings: some,
            statuses: Vec::new(),
            figures: Vec::new(),
            goals: Vec::new(),
            structure: Vec::new(),
            ..self.since
        };
        let text = self.scene.words.since(&since, self.scene.dossier);
        text.sections.into_iter().flat_map(|section| section.lines).collect()
    }

    /// How many figures came in, and each one that was known otherwise.
    pub fn figures(&self, report: &mut Report) {
        let words = self.scene.words;
        if self.since.figures.is_empty() {
            return;
        }
        let (new, _) = self.since.figure_counts();
        let indicators = self.since.figures.iter().filter(|one| !one.new.is_empty()).count();
        let indicators = words.count("report-since-indicators", indicators);
        report.push(Block::heading(1, words.say("report-since-figures")));
        report.push(Block::plain(words.count_with(
            "report-since-new-figures",
            new,
            &[("indicators", &indicators)],
        )));
        let otherwise = |one: &FigureChange| !one.revised.is_empty() || !one.withdrawn.is_empty();
        let figures = self.since.figures.iter().filter(|one| otherwise(one)).cloned();
        let since = Since {
            figures: figures.map(|one| FigureChange { new: Vec::new(), ..one }).collect(),
            statuses: Vec::new(),
            goals: Vec::new(),
            happenings: Vec::new(),
            structure: Vec::new(),
            ..self.since
        };
        let text = words.since(&since, self.scene.dossier);
        let lines = text.sections.into_iter().flat_map(|section| section.lines);
        let columns = ["report-column-indicator", "report-since-column-revised"];
        let rows = lines.map(|line| vec![line.name, line.detail]);
        let heading = words.say("report-since-revised-title");
        report.blocks.extend(self.rows(2, heading, &columns, rows.collect(), usize::MAX));
    }

    /// What came into the plan, went out of it or was rewritten.
    pub fn structure(&self, report: &mut Report) {
        let words = self.scene.words;
        let columns =
            ["report-since-column-part", "report-since-column-kind", "report-since-column-happened"];
        let lines = self.section("structure").iter();
        let rows = lines.map(|line| vec![line.name.clone(), line.detail.clone(), words.opening(&line.what)]);
        let heading = words.say("report-since-structure");
        report.blocks.extend(self.rows(1, heading, &columns, rows.collect(), 2 * ROWS));
    }

    fn section(&self, code: &str) -> &[SinceLine] {
        let section = self.text.sections.iter().find(|section| section.code == code);
        section.map_or(&[], |section| &section.lines)
    }

    /// A heading with a table of texts; nothing without rows.
    fn rows(
        &self,
        level: u8,
        heading: String,
        columns: &[&str],
        rows: Vec<Vec<String>>,
        most: usize,
    ) -> Vec<Block> {
        if rows.is_empty() {
            return Vec::new();
        }
        let words = self.scene.words;
        let named = columns.iter().enumerate().map(|(index, key)| {
            let column = Column::left(words.say(key));
            // What happened is short; what it happened to is not.
            let is_between = index == 1 && columns.len() > 2;
            if is_between { column } else { column.share(1.0) }
        });
        let mut table = Table::new(heading.clone(), named);
        let more = rows.len().saturating_sub(most);
        for row in rows.into_iter().take(most) {
            table.push(row.iter().map(|text| Cell::from(tidy(text))));
        }
        let table = if more > 0 {
            table.noted(words.opening(&words.count("report-and-more-rows", more)))
        } else {
            table
        };
        vec![Block::heading(level, heading), table.into()]
    }
}
