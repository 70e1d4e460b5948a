//! All texts of all records: codes and titles that stand twice, and personal data.

use super::inspection::Inspection;
use super::kind::RemarkKind;
use super::personal::{PersonalData, personal_data};
use super::remark::{Remark, Value};
use crate::domain::{Id, Key, Kind, Plan, Record, plan_of};
use serde_json::Value as Json;
use std::collections::{BTreeMap, btree_map::Entry};

/// Among what a code or a title has to be its own: a noun, and a plan for what belongs to one.
type Among = (Kind, Option<Id<Plan>>);

pub(super) fn check(inspection: &mut Inspection<'_>) {
    let mut codes: BTreeMap<(Among, String), (Key, String)> = BTreeMap::new();
    let mut titles: BTreeMap<(Among, String), Key> = BTreeMap::new();
    for kind in Kind::ALL {
        for record in records(inspection, *kind) {
            let Ok(Json::Object(fields)) = record.to_fields() else { continue };
            let key = record.key();
            let plan = plan_of(&record, inspection.dossier);
            for (field, text) in &fields {
                if let Json::String(text) = text {
                    check_text(inspection, key, field, text);
                }
            }
            if plan.is_some_and(|plan| !inspection.is_open(plan)) {
                continue;
            }
            let text =
                |name: &str| fields.get(name).and_then(Json::as_str).filter(|text| !text.trim().is_empty());
            if let Some(code) = text("code") {
                let among = (*kind, plan.filter(|_| *kind == Kind::Priority));
                let plain: String = code.to_lowercase().split_whitespace().collect();
                match codes.entry((among, plain)) {
                    Entry::Occupied(other) if other.get().1 != code => {
                        let remark = Remark::new(RemarkKind::CodeTwins, key);
                        let remark = remark.with("code", Value::Text(code.to_owned()));
                        inspection.add(remark.with("other", Value::Text(other.get().1.clone())));
                    }
                    Entry::Occupied(_) => {}
                    Entry::Vacant(free) => {
                        free.insert((key, code.to_owned()));
                    }
                }
            }
            if let Some(title) = title_field(*kind).and_then(text) {
                let plain = title.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
                match titles.get(&((*kind, plan), plain.clone())) {
                    Some(other) => {
                        let remark = Remark::new(RemarkKind::TitleTwins, key);
                        inspection.add(remark.with("other", Value::Record(*other)));
                    }
                    None => {
                        titles.insert(((*kind, plan), plain), key);
                    }
                }
            }
        }
    }
}

/// The records of a noun that can say something: measurements are many, and few have a note.
fn records(inspection: &Inspection<'_>, kind: Kind) -> Vec<Record> {
    match kind {
        Kind::Measurement => {
            let noted = inspection.dossier.measurements.values().filter(|one| !one.note.is_empty());
            noted.cloned().map(Record::Measurement).collect()
        }
        Kind::Rating => {
            let noted = inspection.dossier.ratings.values().filter(|one| !one.note.is_empty());
            noted.cloned().map(Record::Rating).collect()
        }
        _ => inspection.dossier.records(kind),
    }
}

/// The field of a noun in which two of the same are a mistake.
fn title_field(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Priority | Kind::Objective | Kind::ActionPlan => Some("title"),
        Kind::Indicator
        | Kind::Partner
        | Kind::Unit
        | Kind::Body
        | Kind::Function
        | Kind::Norm
        | Kind::Framework
        | Kind::ValueGroup
        | Kind::CoreValue
        | Kind::ActionField
        | Kind::ChainLink
        | Kind::Phenomenon
        | Kind::Investment
        | Kind::Criterion => Some("name"),
        _ => None,
    }
}

/// Whether a field is meant for what would elsewhere give something away, or holds no words at all.
fn is_meant(kind: Kind, field: &str) -> bool {
    match kind {
        Kind::Post => matches!(field, "phone" | "email" | "address" | "code"),
        Kind::Channel => matches!(field, "address" | "code"),
        Kind::Norm | Kind::Framework => matches!(field, "reference" | "code"),
        Kind::Attachment => matches!(field, "digest"),
        _ => matches!(field, "code" | "refnis" | "period"),
    }
}

fn check_text(inspection: &mut Inspection<'_>, key: Key, field: &str, text: &str) {
    if is_meant(key.kind(), field) {
        return;
    }
    for (data, found) in personal_data(text) {
        let kind = match data {
            PersonalData::NationalNumber => RemarkKind::PersonalNationalNumber,
            PersonalData::ReportNumber => RemarkKind::PersonalReportNumber,
            PersonalData::LicencePlate => RemarkKind::PersonalLicencePlate,
            PersonalData::Phone => RemarkKind::PersonalPhone,
            PersonalData::Email => RemarkKind::PersonalEmail,
        };
        let remark = Remark::new(kind, key).with("field", Value::Field(field.to_owned()));
        inspection.add(remark.with("found", Value::Text(found)));
    }
}
