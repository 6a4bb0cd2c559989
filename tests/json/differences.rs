//! What makes one value of another: exact, small, and harmless where it does not belong.

use std::time::{Duration, Instant};

use dinamika::json::{MOST_ENTRIES, Object, Value, applied, compact, difference, parse};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::oracle::{json as theirs, text};
use super::support::generate::settings;
use super::support::wounds::{wounded, wounds};

fn value(text: &str) -> Value {
    parse(text).unwrap()
}

/// Any JSON, a few floors high.
fn json() -> impl Strategy<Value = Value> {
    theirs().prop_map(|json| value(&json.to_string()))
}

/// What is done at one place of a value.
#[derive(Clone, Debug)]
enum Act {
    Put(Value),
    Add(String, Value),
    TakeOut,
    Reorder,
}

/// The way to a place, and what is done there.
fn mutations() -> impl Strategy<Value = Vec<(Vec<Index>, Act)>> {
    let act = prop_oneof![
        json().prop_map(Act::Put),
        (text(), json()).prop_map(|(key, value)| Act::Add(key, value)),
        Just(Act::TakeOut),
        Just(Act::Reorder),
    ];
    vec((vec(any::<Index>(), 0..4), act), 0..4)
}

/// The value after it; nothing where it is taken out.
fn mutated(value: Value, way: &[Index], act: &Act) -> Option<Value> {
    match (value, way) {
        (Value::Object(object), [place, way @ ..]) if !object.is_empty() => {
            let place = place.index(object.len());
            let entries = object.into_iter().enumerate().filter_map(|(own, (key, value))| {
                Some((key, if own == place { mutated(value, way, act)? } else { value }))
            });
            Some(Value::Object(entries.collect()))
        }
        (Value::List(values), [place, way @ ..]) if !values.is_empty() => {
            let place = place.index(values.len());
            let each = |(own, value)| if own == place { mutated(value, way, act) } else { Some(value) };
            Some(Value::List(values.into_iter().enumerate().filter_map(each).collect()))
        }
        (_, _) if matches!(act, Act::TakeOut) => None,
        (Value::Object(mut object), _) if matches!(act, Act::Add(..)) => {
            if let Act::Add(key, value) = act {
                object.insert(key.clone(), value.clone());
            }
            Some(object.into())
        }
        (Value::Object(object), _) if matches!(act, Act::Reorder) => {
            let mut entries: Vec<_> = object.into_iter().collect();
            entries.reverse();
            Some(Value::Object(entries.into_iter().collect()))
        }
        (value, _) => Some(if let Act::Put(value) = act { value.clone() } else { value }),
    }
}

fn leads(from: &Value, to: &Value) {
    let difference = difference(from, to);
    assert_eq!(applied(from, &difference).as_ref(), Some(to), "{}", compact(&difference));
    // It is kept as text.
    assert_eq!(applied(from, &value(&compact(&difference))).as_ref(), Some(to));
}

#[test]
fn each_kind_of_change_is_written_so() {
    for (from, to, expected) in [
        ("1", "1", "{}"),
        ("1.50", "1.5", "[1.5]"),
        ("1e2", "1E2", "[1E2]"),
        ("null", "{}", "[{}]"),
        ("{}", "null", "[null]"),
        ("{}", "[]", "[[]]"),
        ("[1,2]", "[1,3]", "[[1,3]]"),
        (r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#, "{}"),
        (r#"{"a":1}"#, r#"{"a":null}"#, r#"{"a":[null]}"#),
        (r#"{"a":null}"#, "{}", r#"{"a":[]}"#),
        ("{}", r#"{"a":null}"#, r#"{"a":[null]}"#),
        ("{}", r#"{"a":{}}"#, r#"{"a":[{}]}"#),
        ("{}", r#"{"a":[]}"#, r#"{"a":[[]]}"#),
        (r#"{"a":{"b":{"c":1,"d":[]}}}"#, r#"{"a":{"b":{"c":2,"d":[]}}}"#, r#"{"a":{"b":{"c":[2]}}}"#),
        (r#"{"":{"\u0000":1}}"#, r#"{"":{}}"#, r#"{"":{"\u0000":[]}}"#),
        (r#"{"a":1,"b":2,"c":3}"#, r#"{"d":2,"c":3,"a":4}"#, r#"{"d":[2],"a":[4],"b":[]}"#),
    ] {
        assert_eq!(compact(&difference(&value(from), &value(to))), expected, "{from} {to}");
        leads(&value(from), &value(to));
    }
}

#[test]
fn what_does_not_fit_or_is_no_difference_makes_nothing() {
    for (from, difference) in [
        ("{}", "null"),
        ("{}", "1"),
        ("{}", "\"a\""),
        ("{}", "[]"),
        ("{}", "[1,2]"),
        ("{}", r#"{"a":[]}"#),
        ("{}", r#"{"a":{}}"#),
        ("{}", r#"{"a":{"b":[1]}}"#),
        ("{}", r#"{"a":1}"#),
        ("{}", r#"{"a":[1,2]}"#),
        (r#"{"a":1}"#, r#"{"a":null}"#),
        (r#"{"a":1}"#, r#"{"a":{"b":[1]}}"#),
        (r#"{"a":[1]}"#, r#"{"a":{"0":[1]}}"#),
        ("[1]", r#"{"0":[2]}"#),
    ] {
        assert_eq!(applied(&value(from), &value(difference)), None, "{from} {difference}");
    }
}

#[test]
fn any_value_becomes_any_other() {
    proptest!(settings(), |(from in json(), to in json())| leads(&from, &to));
}

#[test]
fn any_value_becomes_what_changes_make_of_it() {
    proptest!(settings(), |(from in json(), mutations in mutations())| {
        let to = mutations.iter().try_fold(from.clone(), |value, (way, act)| mutated(value, way, act));
        let to = to.unwrap_or(Value::Null);
        leads(&from, &to);
        leads(&to, &from);
    });
}

#[test]
fn between_equal_values_nothing_lies() {
    proptest!(settings(), |(json in json(), other in json(), way in vec(any::<Index>(), 0..4))| {
        let reordered = mutated(json.clone(), &way, &Act::Reorder).unwrap();
        prop_assert_eq!(compact(&difference(&json, &json)), "{}");
        prop_assert_eq!(compact(&difference(&json, &reordered)) == "{}", json == reordered);
        prop_assert_eq!(compact(&difference(&json, &other)) == "{}", json == other);
    });
}

#[test]
fn any_difference_does_no_harm_anywhere() {
    proptest!(settings(), |(from in json(), to in json(), elsewhere in json(), wounds in wounds())| {
        let _ = applied(&from, &to);
        let difference = difference(&from, &to);
        let _ = applied(&elsewhere, &difference);
        if let Ok(wounded) = parse(&wounded(&compact(&difference), &wounds)) {
            let _ = applied(&from, &wounded);
            let _ = applied(&elsewhere, &wounded);
        }
    });
}

/// A value made of the signs a difference is made of.
#[test]
fn what_is_nearly_a_difference_does_no_harm() {
    let part = select(vec!["{}", "[]", "[1]", "[[]]", "[{}]", "[1,2]", "null", r#"{"a":[]}"#, r#"{"a":{"b":[3]}}"#]);
    proptest!(settings(), |(from in part.clone(), parts in vec(("[ab]", part), 0..3))| {
        let entries: Object = parts.iter().map(|(key, part)| (key.clone(), value(part))).collect();
        let from: Object = [("a".to_owned(), value(from)), ("c".to_owned(), Value::Null)].into_iter().collect();
        let from = Value::Object(from);
        if let Some(to) = applied(&from, &entries.into()) {
            prop_assert!(to.get("c").is_some_and(Value::is_null));
            leads(&from, &to);
        }
    });
}

fn nested(levels: usize, innermost: &str) -> Value {
    let object = |value, _| Value::Object([("a".to_owned(), value)].into_iter().collect());
    (0..levels).fold(value(innermost), object)
}

#[test]
fn however_deep_the_way_back_is_found() {
    for levels in [1, 126, 127, 128, 129, 300] {
        let (from, to) = (nested(levels, "1"), nested(levels, "2"));
        assert_eq!(applied(&from, &difference(&from, &to)), Some(to), "{levels}");
        assert_eq!(compact(&difference(&from, &from)), "{}");
    }
    assert_eq!(applied(&nested(300, "1"), &nested(300, "[2]")), None, "no file is as deep");
}

#[test]
fn many_keys_take_no_more_than_their_length() {
    let began = Instant::now();
    let keys = (0..MOST_ENTRIES - 1).map(|key| format!("\"{key}\":0,")).collect::<Vec<_>>().concat();
    let object = |last| value(&format!("{{{keys}{last}}}"));
    leads(&object("\"a\":1"), &object("\"a\":2"));
    leads(&object("\"a\":1"), &object("\"b\":1"));
    leads(&value("{}"), &Value::Object([("a".to_owned(), object("\"a\":1"))].into_iter().collect()));
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
}
