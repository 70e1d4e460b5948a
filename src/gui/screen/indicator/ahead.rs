//! Whether the latest figure is out of the ordinary, how likely the targets are, and the pace that they need.

use super::one::{Message, One};
use crate::analysis::explanation::{Aspect, Explained};
use crate::analysis::{Judgement, NoOutlook, Outlook, Variation, YearAhead};
use crate::domain::{Direction, Indicator};
use crate::gui::context::Context;
use crate::gui::dialog::explain;
use crate::gui::style::space;
use crate::gui::widget::{self, Tone};
use crate::words::Judged;
use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

pub(super) fn view<'a>(
    one: &'a One,
    indicator: &'a Indicator,
    judgement: &'a Judgement,
    context: Context<'a>,
) -> Option<Element<'a, Message>> {
    let course = one.views.course.as_ref()?;
    let words = context.words;
    let chart = one.views.chart.as_ref();
    let judged = Judged {
        dossier: context.dossier,
        indicator,
        judgement,
        course: Some(course),
        chart,
        outlook: context.outlooks.of(indicator.id),
    };
    let mut card = column![].spacing(space::SMALL);
    if let Some(chart) = chart {
        let variation = chart.variation(indicator.direction);
        let head = row![
            container(widget::small(words.say("indicator-variation"))).width(Length::Fill),
            widget::badge(tone(variation), words.variation(variation)),
            explain::button(context, Explained::Indicator(indicator.id, Aspect::Limits), Message::Explain),
        ]
        .spacing(space::SMALL);
        card = card.push(head.align_y(Alignment::Center));
        card = card.push(widget::small(words.variation_sentences(&judged).join(" ")));
    }
    if indicator.direction != Direction::Informative {
        card = card.push(widget::rule()).push(outlook(indicator, judged.outlook, context));
    }
    Some(widget::card(card).into())
}

fn tone(variation: Variation) -> Tone {
    match variation {
        Variation::Improvement => Tone::Good,
        Variation::Concern => Tone::Bad,
        Variation::Neutral => Tone::Informative,
        Variation::CommonCause | Variation::TooFew => Tone::Neutral,
    }
}

/// How likely the targets of this year and of the plan are; why nobody can say; or that it is being computed.
fn outlook<'a>(
    indicator: &'a Indicator,
    answer: Option<&'a Result<Outlook, NoOutlook>>,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let Some(answer) = answer else { return widget::small(words.say("indicator-outlook-busy")).into() };
    let outlook = match answer {
        Ok(outlook) => outlook,
        Err(why) => return widget::small(words.no_outlook(*why)).into(),
    };
    let mut block = column![].spacing(space::SMALL);
    let asked = Explained::Indicator(indicator.id, Aspect::Forecast);
    let mut explain = Some(explain::button(context, asked, Message::Explain));
    for year in outlook.first_and_last() {
        block = block.push(if year.is_known {
            widget::small(words.year_ahead(indicator, year, outlook.maturity)).into()
        } else {
            chance(indicator, year, outlook, explain.take(), context)
        });
    }
    let remarks = words.outlook_remarks(indicator, outlook);
    block.push((!remarks.is_empty()).then(|| widget::small(remarks.join(" ")))).into()
}

/// The chance of a target as a bar.
fn chance<'a>(
    indicator: &'a Indicator,
    year: &YearAhead,
    outlook: &Outlook,
    explain: Option<Element<'a, Message>>,
    context: Context<'a>,
) -> Element<'a, Message> {
    let words = context.words;
    let says = words.probability(year, outlook.maturity);
    let target = words.target_words(indicator, year.target, year.upper);
    let values = [("year", year.year.to_string()), ("target", target)];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let label = words.say_with("indicator-chance", &values);
    let bar = widget::progress(year.probability as f32, None, label.clone()).says(says.clone());
    column![
        widget::small(label),
        row![bar.tone(likely(year.probability)), widget::strong(says)]
            .push(explain)
            .spacing(space::SMALL)
            .align_y(Alignment::Center),
        widget::small(words.expected_of_year(indicator, year)),
    ]
    .spacing(space::TINY)
    .into()
}

/// More likely than not is good, under one in five is bad.
fn likely(probability: f64) -> Tone {
    match probability {
        _ if probability >= 0.5 => Tone::Good,
        _ if probability >= 0.2 => Tone::Attention,
        _ => Tone::Bad,
    }
}
