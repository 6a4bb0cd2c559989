//! Texts made to do harm: they are refused, or read in no more time than their length takes.

use std::time::{Duration, Instant};

use dinamika::json::{MOST_ENTRIES, Value, Wrong, compact, parse};

/// So many times that whatever is done for each pair of them would be noticed.
const MANY: usize = MOST_ENTRIES;

fn list(count: usize) -> String {
    format!("[{}0]", "0,".repeat(count - 1))
}

fn object(keys: impl Iterator<Item = usize>) -> String {
    let entries: Vec<_> = keys.map(|key| format!("\"key {key:06}\":0")).collect();
    format!("{{{}}}", entries.join(","))
}

fn wrong(text: &str) -> Wrong {
    parse(text).unwrap_err().wrong
}

#[test]
fn what_is_nested_deeply_is_refused_where_the_library_refuses_it() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":[", "]}]")] {
        for levels in 1..300 {
            let text = format!("{}0{}", open.repeat(levels), close.repeat(levels));
            assert_eq!(
                parse(&text).is_ok(),
                serde_json::from_str::<serde_json::Value>(&text).is_ok(),
                "{levels} {open}"
            );
        }
        assert_eq!(wrong(&open.repeat(1_000_000)), Wrong::Depth);
    }
    // Side by side is not within one another.
    let beside = format!("[{}[]]", "[[]],".repeat(1000));
    assert!(parse(&beside).is_ok());
}

#[test]
fn the_deepest_that_is_read_can_be_compared_copied_and_written() {
    let text = format!("{}{}", "[".repeat(127), "]".repeat(127));
    let value = parse(&text).unwrap();
    assert_eq!(value.clone(), value);
    assert_eq!(compact(&value), text);
}

#[test]
fn no_list_and_no_object_is_longer_than_any_of_use() {
    let length = |text: &str| parse(text).unwrap().as_list().map_or(0, <[Value]>::len);
    assert_eq!(length(&list(MANY)), MANY);
    assert_eq!(wrong(&list(MANY + 1)), Wrong::Entries);
    assert_eq!(wrong(&object(0..=MANY)), Wrong::Entries);
    let keys = parse(&object(0..MANY)).unwrap();
    assert_eq!(keys.as_object().map(dinamika::json::Object::len), Some(MANY));
}

#[test]
fn many_keys_take_no_more_than_their_length() {
    let began = Instant::now();
    let scattered = || (0..MANY).map(|key| key * 7919 % MANY);
    for text in [object(0..MANY), object((0..MANY).rev()), object(scattered())] {
        let value = parse(&text).unwrap();
        assert_eq!(value.clone(), value);
        assert_eq!(compact(&value), text);
    }
    assert_eq!(wrong(&object((0..MANY - 1).chain([0]))), Wrong::Twice("key 000000".to_owned()));
    let same = parse(&object(std::iter::repeat_n(0, MANY))).unwrap_err();
    assert_eq!((same.line, same.column), (1, 17), "the second is the first that is too many");
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
}

#[test]
fn long_texts_take_no_more_than_their_length() {
    let began = Instant::now();
    for piece in ["a", "\\n", "é", "\\ud83c\\udf3e", "🌾"] {
        let text = format!("\"{}\"", piece.repeat(1_000_000));
        let value = parse(&text).unwrap();
        assert!(value.as_str().is_some_and(|text| text.chars().count() == 1_000_000));
        assert!(wrong(&text[..text.len() - 1]) == Wrong::End);
    }
    for text in ["1".repeat(1_000_000), " ".repeat(1_000_000) + "1"] {
        assert!(parse(&text).is_ok());
    }
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
}
