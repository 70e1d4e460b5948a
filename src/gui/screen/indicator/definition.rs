//! Everything that defines an indicator, each field of it to be changed in place.

use super::choice::Choice;
use super::one::{Message, One};
use super::save::{Field, tolerance_scale};
use super::verdict::rounded;
use crate::domain::{Aggregation, Direction, Frequency, Indicator, Nature, Vocabulary};
use crate::gui::context::Context;
use crate::gui::style::space;
use crate::gui::widget;
use iced::widget::{Row, column, container, row, space as gap};
use iced::{Element, Length};

pub(super) fn view<'a>(
    one: &'a One,
    indicator: &'a Indicator,
    context: Context<'a>,
    is_wide: bool,
) -> Element<'a, Message> {
    let words = context.words;
    let fields = Fields { one, context };
    let field = |field, key, text: &str| fields.field(field, key, text.to_owned());
    let decimals = indicator.decimals.to_string();
    let scale = tolerance_scale(indicator.nature);
    let tolerance = words.plain_number(rounded(indicator.tolerance * scale));
    let tolerance_label = match indicator.nature {
        Nature::Proportion => "indicator-tolerance-in-points",
        Nature::Score => "indicator-tolerance-in-score",
        _ => "indicator-tolerance-in-percent",
    };
    let name: Element<'a, Message> = field(Field::Name, "indicator-name", &indicator.name);
    let code: Element<'a, Message> = field(Field::Code, "indicator-code", &indicator.code);
    let owner = fields.select(context.people(indicator.owner), indicator.owner, Choice::Owner);
    let areas: [Element<'a, Message>; 2] = [
        fields.area(Field::Definition, "indicator-definition", "indicator-definition-example"),
        fields.area(Field::CutOffRule, "indicator-cut-off-rule", "indicator-cut-off-rule-example"),
    ];
    let mut frequency = fields.listed(context.options(), indicator.frequency, Choice::Frequency);
    if indicator.frequency == Frequency::Irregular {
        frequency = frequency.hint(words.say("views-irregular-hint"));
    }
    let mut choices: Vec<Element<'a, Message>> = vec![
        fields.choose(indicator.kind, Choice::Kind),
        fields.choose(indicator.direction, Choice::Direction),
        fields.choose(indicator.nature, Choice::Nature),
        frequency.into(),
        fields.choose(indicator.aggregation, Choice::Aggregation),
    ];
    // A band has no way that leads into it.
    if matches!(indicator.direction, Direction::Lower | Direction::Higher) {
        let shape = fields.listed(context.options(), indicator.trajectory, Choice::Trajectory);
        choices.push(shape.hint(words.say("views-trajectory-hint")).into());
    }
    let settles = indicator.settles_after.to_string();
    let per = words.plain_number(indicator.per);
    let mut texts: Vec<Element<'a, Message>> = vec![
        field(Field::Unit, "indicator-unit", &indicator.unit),
        field(Field::Decimals, "indicator-decimals", &decimals),
    ];
    if indicator.aggregation == Aggregation::Ratio {
        texts.push(fields.hinted(Field::Per, "views-per", per, "views-per-hint"));
    }
    texts.extend([
        fields.hinted(Field::Tolerance, tolerance_label, tolerance, "indicator-tolerance-hint"),
        fields.hinted(Field::SettlesAfter, "views-settles-after", settles, "views-settles-after-hint"),
        field(Field::Source, "indicator-source", &indicator.source),
    ]);
    let beside =
        |elements: Vec<Element<'a, Message>>| -> Row<'a, Message> { row(elements).spacing(space::MEDIUM) };
    let mut card = column![
        widget::heading(words.say("indicator-defined"), 2),
        row![
            container(name).width(Length::FillPortion(3)),
            code,
            container(owner).width(Length::FillPortion(2))
        ]
        .spacing(space::MEDIUM),
    ]
    .spacing(space::MEDIUM);
    let [definition, rule] = areas;
    if is_wide {
        card = card.push(beside(vec![definition, rule]));
    } else {
        card = card.push(definition).push(rule);
    }
    let in_row = if is_wide { 3 } else { 2 };
    for group in [choices, texts] {
        let mut all = group.into_iter().peekable();
        while all.peek().is_some() {
            let shown: Vec<Element<'a, Message>> = all.by_ref().take(in_row).collect();
            // Fields keep their width in a row that is not full.
            let lacking = in_row - shown.len();
            let rest = (0..lacking).map(|_| gap().width(Length::Fill).into());
            card = card.push(beside(shown).extend(rest));
        }
    }
    widget::card(card).into()
}

/// Makes the fields.
#[derive(Clone, Copy)]
struct Fields<'a> {
    one: &'a One,
    context: Context<'a>,
}

impl<'a> Fields<'a> {
    fn bare(self, field: Field, key: &str, held: String) -> widget::Field<'a, Message> {
        widget::field(self.context.say(key), self.one.drafts.text(field, || held))
            .on_input(move |text| Message::Typed(field, text))
            .on_submit(Message::Left(field))
            .on_leave(Message::Left(field))
            .error(self.one.drafts.error(field))
            .id(if field == Field::Tolerance { "indicator-tolerance" } else { key })
    }

    fn field(self, field: Field, key: &str, held: String) -> Element<'a, Message> {
        self.bare(field, key, held).into()
    }

    fn hinted(self, field: Field, key: &str, held: String, hint: &str) -> Element<'a, Message> {
        self.bare(field, key, held).hint(self.context.say(hint)).into()
    }

    fn area(self, field: Field, key: &str, example: &str) -> Element<'a, Message> {
        let Some(content) = self.one.drafts.content(field) else { return column![].into() };
        widget::text_area(self.context.say(key), content)
            .on_action(move |action| Message::Wrote(field, action))
            .on_leave(Message::Left(field))
            .error(self.one.drafts.error(field))
            .placeholder(self.context.say(example))
            .id(key)
            .into()
    }

    fn choose<T: Vocabulary + Clone>(self, held: T, choice: fn(T) -> Choice) -> Element<'a, Message> {
        self.select(self.context.options::<T>(), held, choice)
    }

    fn select<T: Copy + PartialEq + 'a>(
        self,
        options: Vec<(T, String)>,
        held: T,
        choice: fn(T) -> Choice,
    ) -> Element<'a, Message> {
        self.listed(options, held, choice).into()
    }

    fn listed<T: Copy + PartialEq + 'a>(
        self,
        options: Vec<(T, String)>,
        held: T,
        choice: fn(T) -> Choice,
    ) -> widget::Select<'a, T, Message> {
        let key = choice(held).label();
        let refused = self.one.refused.as_ref().filter(|(label, _)| *label == key);
        let error = refused.map(|(_, why)| why.clone());
        widget::select(self.context.say(key), options, Some(held), move |chosen| {
            Message::Chosen(choice(chosen))
        })
        .error(error)
        .id(key)
    }
}
