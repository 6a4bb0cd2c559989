//! From a value to a text.

use super::Value;

/// The value as JSON without white space.
pub fn compact(value: &Value) -> String {
    let mut text = String::new();
    write(value, None, &mut text);
    text
}

/// The value as JSON for people: one entry a line.
pub fn indented(value: &Value) -> String {
    let mut text = String::new();
    write(value, Some(0), &mut text);
    text
}

/// Writes a value that stands this deep; no depth is no white space.
fn write(value: &Value, depth: Option<usize>, text: &mut String) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(flag) => text.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => text.push_str(number.as_str()),
        Value::Text(given) => quoted(given, text),
        Value::List(values) => {
            text.push('[');
            for (place, value) in values.iter().enumerate() {
                entry(place, depth, text);
                write(value, within(depth), text);
            }
            close(values.is_empty(), depth, ']', text);
        }
        Value::Object(object) => {
            text.push('{');
            for (place, (key, value)) in object.iter().enumerate() {
                entry(place, depth, text);
                quoted(key, text);
                text.push_str(if depth.is_some() { ": " } else { ":" });
                write(value, within(depth), text);
            }
            close(object.is_empty(), depth, '}', text);
        }
    }
}

fn within(depth: Option<usize>) -> Option<usize> {
    depth.map(|depth| depth + 1)
}

/// What stands before the entry at this place of what stands this deep.
fn entry(place: usize, depth: Option<usize>, text: &mut String) {
    if 0 < place {
        text.push(',');
    }
    line(within(depth), text);
}

fn close(is_empty: bool, depth: Option<usize>, bracket: char, text: &mut String) {
    if !is_empty {
        line(depth, text);
    }
    text.push(bracket);
}

fn line(depth: Option<usize>, text: &mut String) {
    if let Some(depth) = depth {
        text.push('\n');
        (0..depth).for_each(|_| text.push_str("  "));
    }
}

/// Writes a text as JSON at the end of `text`.
pub fn quoted(given: &str, text: &mut String) {
    text.push('"');
    for sign in given.chars() {
        match sign {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\u{8}' => text.push_str("\\b"),
            '\u{c}' => text.push_str("\\f"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            ..' ' => {
                text.push_str("\\u00");
                let digit = |value| char::from_digit(value, 16).unwrap_or_default();
                text.extend([digit(u32::from(sign) / 16), digit(u32::from(sign) % 16)]);
            }
            _ => text.push(sign),
        }
    }
    text.push('"');
}
