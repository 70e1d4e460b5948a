//! Sets JSON so that people like to read it: what fits on a line stands on one line.

use serde_json::Value;
use std::fmt::Write;

/// Longest line of a value that is not divided.
const LINE: usize = 108;

/// Sets a JSON value as text.
pub(super) fn set(value: &Value) -> String {
    let mut text = String::new();
    put(value, 0, &mut text);
    text.push('\n');
    text
}

fn put(value: &Value, depth: usize, text: &mut String) {
    let divided = match value {
        Value::Array(items) => items.iter().any(is_nested) || flat(value).len() + depth > LINE,
        Value::Object(fields) => {
            depth == 0 || fields.values().any(is_nested) || flat(value).len() + depth > LINE
        }
        _ => false,
    };
    if !divided {
        text.push_str(&flat(value));
        return;
    }
    let (open, close, parts): (char, char, Vec<(Option<&str>, &Value)>) = match value {
        Value::Array(items) => ('[', ']', items.iter().map(|item| (None, item)).collect()),
        Value::Object(fields) => {
            ('{', '}', fields.iter().map(|(name, item)| (Some(name.as_str()), item)).collect())
        }
        _ => return,
    };
    text.push(open);
    let last = parts.len().saturating_sub(1);
    for (number, (name, part)) in parts.into_iter().enumerate() {
        let _ = write!(text, "\n{:1$}", "", depth + 2);
        if let Some(name) = name {
            let _ = write!(text, "{}: ", Value::from(name));
        }
        put(part, depth + 2, text);
        if number < last {
            text.push(',');
        }
    }
    let _ = write!(text, "\n{:1$}{close}", "", depth);
}

fn is_nested(value: &Value) -> bool {
    value.is_array() || value.is_object()
}

fn flat(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(flat).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let fields: Vec<_> = fields
                .iter()
                .map(|(name, item)| format!("{}: {}", Value::from(name.as_str()), flat(item)))
                .collect();
            format!("{{ {} }}", fields.join(", "))
        }
        other => other.to_string(),
    }
}
