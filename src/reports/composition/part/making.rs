//! How the figures of the report were made: by source, one block an indicator; what holds for all is said once.

use super::{Scene, rich};
use crate::analysis::explanation::{Aspect, Caveat, Explained, Explanation, Formula};
use crate::analysis::{Judgement, Picture};
use crate::domain::{Direction, Id, Indicator};
use crate::reports::report::{Block, Report, Run};
use std::collections::BTreeMap;

pub(in crate::reports) fn push(scene: &Scene<'_>, report: &mut Report) {
    let words = scene.words;
    report.push(Block::heading(1, words.say("explanation-made")));
    let sources = sources(scene);
    if sources.is_empty() {
        report.push(Block::plain(words.say("report-sources-none")));
        return;
    }
    report.push(Block::plain(words.say("explanation-made-what")));
    let methods = methods(scene, sources.values().flatten());
    if !methods.is_empty() {
        let said = words.say_with("explanation-made-methods", &[("methods", &methods.join(" "))]);
        report.push(Block::paragraph(rich(&said)));
    }
    // A source of a single indicator has no heading of its own.
    let (shared, single): (Vec<_>, Vec<_>) = sources.iter().partition(|(_, indicators)| indicators.len() > 1);
    for ((_, source), indicators) in &shared {
        let heading = match source.as_str() {
            "" => words.say("explanation-made-no-source"),
            source => words.say_with("explanation-made-source", &[("source", source)]),
        };
        report.push(Block::heading(2, heading));
        for (indicator, judgement) in *indicators {
            report.push(Block::Note(block(scene, indicator, judgement, None)));
        }
    }
    if !single.is_empty() {
        let key = if shared.is_empty() { "explanation-made-sources" } else { "explanation-made-other" };
        report.push(Block::heading(2, words.say(key)));
    }
    for ((_, source), indicators) in single {
        for (indicator, judgement) in indicators {
            report.push(Block::Note(block(scene, indicator, judgement, Some(source.as_str()))));
        }
    }
}

type Judged<'a> = (&'a Indicator, &'a Judgement);

/// The indicators that the report shows by their source, in the order of the alphabet whatever the capitals.
fn sources<'a>(scene: &Scene<'a>) -> BTreeMap<(String, String), Vec<Judged<'a>>> {
    let mut found: BTreeMap<(String, String), Vec<Judged<'a>>> = BTreeMap::new();
    let mut seen: Vec<Id<Indicator>> = Vec::new();
    let shown = scene.priorities().into_iter().flat_map(|one| Picture::indicators_of(scene.dossier, one.id));
    for id in shown {
        let (Some(indicator), Some(judgement)) = (scene.dossier.get(id), scene.picture.indicators.get(&id))
        else {
            continue;
        };
        if seen.contains(&id) || judgement.series.readings.is_empty() {
            continue;
        }
        seen.push(id);
        let source = indicator.source.trim();
        found.entry((source.to_lowercase(), source.to_owned())).or_default().push((indicator, judgement));
    }
    found
}

/// The methods by which changes in the report were judged, each once.
fn methods<'a>(scene: &Scene<'_>, judged: impl Iterator<Item = &'a Judged<'a>>) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for (indicator, _) in judged {
        let Some(explanation) = explain(scene, indicator, Aspect::Change) else { continue };
        if let Some(Formula::Change { method, .. }) = explanation.answer().map(|step| &step.formula)
            && method.is_tested
        {
            // The dispersion differs by indicator; the method does not.
            let method = scene.words.method_of(method.rule);
            if !said.contains(&method) {
                said.push(method);
            }
        }
    }
    said
}

fn explain(scene: &Scene<'_>, indicator: &Indicator, aspect: Aspect) -> Option<Explanation> {
    Explanation::of(scene.dossier, scene.picture, Explained::Indicator(indicator.id, aspect))
}

/// What an indicator counts, how its figures were made, when they were drawn, and what to beware of.
fn block(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement, source: Option<&str>) -> Vec<Run> {
    let words = scene.words;
    let mut said = vec![kind(scene, indicator)];
    let definition = super::tidy(&indicator.definition);
    if !definition.is_empty() {
        said.push(ended(definition));
    }
    said.extend(figure(scene, indicator, judgement));
    let expected = explain(scene, indicator, Aspect::Expected).filter(|_| is_judged(indicator));
    if let Some(step) = expected.as_ref().and_then(Explanation::answer) {
        let equation = words.equation(Some(indicator), step);
        said.push(words.say_with("explanation-made-expected", &[("equation", &equation)]));
    }
    said.extend(source.map(|source| match source {
        "" => ended(words.say("explanation-made-no-source")),
        source => words.say_with("explanation-made-own-source", &[("source", source)]),
    }));
    let explanation = explain(scene, indicator, Aspect::Figure);
    let days = explanation.and_then(|one| words.cut_off(one.cut_off));
    said.extend(days.map(|days| words.say_with("explanation-made-cut-off", &[("days", &days)])));
    let text = [String::new(), said.join(" ")].join(" ");
    let mut runs = vec![Run::strong(ended(indicator.name.trim().to_owned())), Run::plain(text)];
    let caveats = crate::analysis::caveats(scene.dossier, indicator, judgement, scene.on);
    // That counts are spread by the season is said once, above.
    let own: Vec<Caveat> =
        caveats.into_iter().filter(|caveat| !matches!(caveat, Caveat::Seasonal(_))).collect();
    let own = words.caveats(scene.dossier, Some(indicator), &own);
    if !own.is_empty() {
        let beware = words.say_with("explanation-made-beware", &[("caveats", &own.join(" "))]);
        runs.push(Run::emphasis([String::new(), beware].join(" ")));
    }
    runs
}

fn is_judged(indicator: &Indicator) -> bool {
    indicator.direction != Direction::Informative
}

/// Unit, frequency and which way is better.
fn kind(scene: &Scene<'_>, indicator: &Indicator) -> String {
    let words = scene.words;
    let (frequency, direction) = (words.word(indicator.frequency), words.word(indicator.direction));
    let values = [("frequency", frequency.as_str()), ("direction", &direction)];
    let said = match indicator.unit.trim() {
        "" => words.say_with("explanation-made-kind-bare", &values),
        unit => words.say_with("explanation-made-kind", &[values[0], values[1], ("unit", unit)]),
    };
    words.opening(&said)
}

/// How the figure of the year was made, with its outcome.
fn figure(scene: &Scene<'_>, indicator: &Indicator, judgement: &Judgement) -> Option<String> {
    let words = scene.words;
    let last = judgement.series.last()?.period;
    let readings = judgement.series.of_year(last.year());
    let span = words.span(readings.first()?.period, last);
    let how = words.say_with(words.how_of_year(indicator, readings.len()), &[("span", &span)]);
    let figure = words.year_figure(indicator, judgement)?;
    Some(words.say_with("explanation-made-figure", &[("how", &how), ("figure", &figure)]))
}

/// A text that ends like a sentence.
fn ended(text: String) -> String {
    if text.ends_with(['.', '!', '?']) { text } else { [text, ".".to_owned()].concat() }
}
