//! Values, and what is made into them.

use dinamika::json::{Number, Object, Value, compact, indented, parse};

fn object(entries: &[(&str, u8)]) -> Object {
    entries.iter().map(|(key, value)| ((*key).to_owned(), (*value).into())).collect()
}

#[test]
fn numbers_are_kept_to_the_letter() {
    for text in
        ["0", "-0", "1.50", "1E5", "1e+05", "-0.0e-0", "1e999", "123456789012345678901234567890.1", &"9".repeat(999)]
    {
        let value = parse(text).unwrap();
        assert_eq!(compact(&value), text);
        assert!(matches!(value, Value::Number(number) if number.as_str() == text && number.to_string() == text));
    }
}

#[test]
fn only_what_is_written_whole_is_whole() {
    let whole = |text: &str| parse(text).unwrap().as_i128();
    for number in [0, -1, 42, i128::from(u64::MAX), i128::from(i64::MIN), i128::MAX, i128::MIN] {
        assert_eq!(whole(&number.to_string()), Some(number));
    }
    assert_eq!(whole("-0"), Some(0));
    for text in ["1.0", "1e3", "0.5", "170141183460469231731687303715884105728", "\"1\"", "null"] {
        assert_eq!(whole(text), None, "{text}");
    }
}

#[test]
fn whatever_is_kept_becomes_a_value() {
    let values: [(Value, &str); 16] = [
        (true.into(), "true"),
        (u8::MAX.into(), "255"),
        (u16::MAX.into(), "65535"),
        (u32::MAX.into(), "4294967295"),
        (u64::MAX.into(), "18446744073709551615"),
        (7_usize.into(), "7"),
        (i32::MIN.into(), "-2147483648"),
        (i64::MIN.into(), "-9223372036854775808"),
        (Number::of_f64(0.1).into(), "0.1"),
        (Number::of_f64(f64::INFINITY).into(), "null"),
        ("a".into(), "\"a\""),
        ("a\"".to_owned().into(), "\"a\\\"\""),
        (vec![Value::Null, false.into()].into(), "[null,false]"),
        (object(&[("b", 1), ("a", 2)]).into(), "{\"b\":1,\"a\":2}"),
        (Some("a").into(), "\"a\""),
        (None::<&str>.into(), "null"),
    ];
    for (value, text) in values {
        assert_eq!(compact(&value), text);
        assert_eq!(parse(text), Ok(value));
    }
}

#[test]
fn a_value_gives_what_it_holds_and_nothing_else() {
    let samples = ["null", "true", "7", "\"a\"", "[1]", "{\"a\": 1}"].map(|text| parse(text).unwrap());
    let held = |held: fn(&Value) -> bool| samples.iter().map(held).collect::<Vec<_>>();
    let only = |place: usize| (0..samples.len()).map(|one| one == place).collect::<Vec<_>>();
    assert_eq!(held(Value::is_null), only(0));
    assert_eq!(held(|value| value.as_bool() == Some(true)), only(1));
    assert_eq!(held(|value| value.as_i128() == Some(7)), only(2));
    assert_eq!(held(|value| value.as_str() == Some("a")), only(3));
    assert_eq!(held(|value| value.as_list() == Some(&[1_u8.into()])), only(4));
    assert_eq!(held(|value| value.as_object() == Some(&object(&[("a", 1)]))), only(5));
    assert_eq!(held(|value| value.get("a").is_some()), only(5));
    assert_eq!(samples[5].get("b"), None);
}

#[test]
fn an_object_keeps_its_order() {
    let mut one = Object::new();
    assert!(one.is_empty());
    for (key, value) in [("c", 1_u8), ("a", 2), ("b", 3), ("c", 4)] {
        one.insert(key.to_owned(), value.into());
    }
    assert_eq!(
        one.iter().map(|(key, value)| (key, value.as_i128())).collect::<Vec<_>>(),
        [("c", Some(4)), ("a", Some(2)), ("b", Some(3))]
    );
    assert_eq!((one.remove("a"), one.remove("a")), (Some(2_u8.into()), None));
    assert_eq!((one.len(), one.contains_key("b"), one.contains_key("a")), (2, true, false));
    one.extend(object(&[("a", 5), ("b", 6)]));
    assert_eq!(compact(&one.into()), r#"{"c":4,"b":6,"a":5}"#);
}

#[test]
fn objects_are_equal_in_any_order() {
    let one = object(&[("a", 1), ("b", 2), ("c", 3)]);
    assert_eq!(one, object(&[("c", 3), ("a", 1), ("b", 2)]));
    for other in [&[("a", 1), ("b", 2)][..], &[("a", 1), ("b", 2), ("d", 3)], &[("a", 1), ("c", 3), ("b", 3)]] {
        assert_ne!(one, object(other));
        assert_ne!(object(other), one);
    }
}

#[test]
fn the_indented_form_has_one_entry_a_line() {
    let value = parse(r#"{"a":[1,{"b":{}},[]],"c":"d","e":{"f":null}}"#).unwrap();
    let expected = r#"{
  "a": [
    1,
    {
      "b": {}
    },
    []
  ],
  "c": "d",
  "e": {
    "f": null
  }
}"#;
    assert_eq!(indented(&value), expected);
}
