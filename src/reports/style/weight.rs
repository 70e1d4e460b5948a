//! What an SVG asks of whoever shows it: a few lines can show an element a billion times.

use std::collections::HashMap;

use resvg::usvg::roxmltree::{Attribute, Document, Node, NodeId};

use super::vector::{named, style_sheet};

/// Most elements and references within each other.
const DEEPEST: usize = 200;

/// Weighs an SVG: its elements, each as often as it is shown, and some more than others; none when they stand too
/// deep within each other. It weighs too much rather than too little.
pub(super) fn weight(document: &Document<'_>) -> Option<u64> {
    let elements = || document.descendants().filter(Node::is_element);
    let sheets: Vec<String> = elements().filter(|node| named(*node, "style")).map(style_sheet).collect();
    let mut scales = Scales {
        targets: elements().filter_map(|node| Some((node.attribute("id")?, node))).collect(),
        rules: sheets.iter().flat_map(|sheet| rules(sheet)).collect(),
        known: HashMap::new(),
        marker: 0,
    };
    if elements().any(|node| node.attributes().any(sets_markers))
        || sheets.iter().any(|sheet| sheet.contains("marker"))
    {
        let markers = elements().filter(|node| named(*node, "marker"));
        let weights: Option<Vec<u64>> = markers.map(|marker| scales.weigh(marker, 0)).collect();
        scales.marker = weights?.into_iter().max().unwrap_or(0);
        scales.known.clear();
    }
    scales.weigh(document.root_element(), 0)
}

fn sets_markers(attribute: Attribute<'_, '_>) -> bool {
    attribute.name().starts_with("marker-")
        || attribute.name() == "style" && attribute.value().contains("marker")
}

/// A rule of a style sheet that refers to elements: its selector, and their names.
type Rule<'a> = (&'a str, Vec<&'a str>);

fn rules(sheet: &str) -> impl Iterator<Item = Rule<'_>> {
    sheet.split('}').filter_map(|rule| {
        let (selector, body) = rule.rsplit_once('{')?;
        let targets: Vec<_> = references(body).collect();
        (!targets.is_empty()).then_some((selector, targets))
    })
}

/// The names to which `url(#name)` refers.
fn references(text: &str) -> impl Iterator<Item = &str> {
    text.split("url(").skip(1).filter_map(|rest| {
        rest.split(')').next()?.trim_matches(['"', '\'', ' ', '\t', '\n', '\r']).strip_prefix('#')
    })
}

struct Scales<'a, 'input> {
    targets: HashMap<&'a str, Node<'a, 'input>>,
    rules: Vec<Rule<'a>>,
    known: HashMap<NodeId, u64>,
    /// Weight of the heaviest marker that may stand on every point of a line.
    marker: u64,
}

impl<'a, 'input> Scales<'a, 'input> {
    fn weigh(&mut self, node: Node<'a, 'input>, depth: usize) -> Option<u64> {
        if depth > DEEPEST {
            return None;
        }
        if let Some(known) = self.known.get(&node.id()) {
            return Some(*known);
        }
        // A circle of references is shown once.
        self.known.insert(node.id(), 0);
        let mut sum = self.own(node);
        for child in node.children().filter(Node::is_element) {
            sum = sum.saturating_add(self.weigh(child, depth + 1)?);
        }
        // Everything in an element may inherit its patterns.
        let (patterns, others): (Vec<_>, Vec<_>) =
            self.shown_by(node).into_iter().partition(|target| named(*target, "pattern"));
        for target in others {
            sum = sum.saturating_add(self.weigh(target, depth + 1)?);
        }
        let inside = sum;
        for pattern in patterns {
            sum = sum.saturating_add(self.weigh(pattern, depth + 1)?.saturating_mul(inside));
        }
        self.known.insert(node.id(), sum);
        Some(sum)
    }

    /// What an element weighs by itself.
    fn own(&self, node: Node<'_, '_>) -> u64 {
        let points =
            ["d", "points"].iter().filter_map(|name| node.attribute(*name)).map(str::len).sum::<usize>();
        let own = match node.tag_name().name() {
            "filter" => 1_000,
            "mask" => 100,
            _ => 1,
        };
        self.marker.saturating_mul(points as u64).saturating_add(own)
    }

    /// The elements that an element shows without holding them.
    fn shown_by(&self, node: Node<'a, 'input>) -> Vec<Node<'a, 'input>> {
        let linked = node.attributes().filter(|attribute| attribute.name() == "href");
        let linked = linked.filter_map(|attribute| attribute.value().trim().strip_prefix('#'));
        let referred = node.attributes().flat_map(|attribute| references(attribute.value()));
        let styled = self.rules.iter().filter(|(selector, _)| may_select(selector, node));
        let styled = styled.flat_map(|(_, names)| names.iter().copied());
        linked.chain(referred).chain(styled).filter_map(|name| self.targets.get(name).copied()).collect()
    }
}

/// Tells whether a selector could mean an element.
fn may_select(selector: &str, node: Node<'_, '_>) -> bool {
    let classes = node.attribute("class").unwrap_or_default().split_whitespace();
    let mut names = classes.chain(node.attribute("id")).chain([node.tag_name().name()]);
    selector.contains(['*', '[', ':']) || names.any(|name| selector.contains(name))
}
