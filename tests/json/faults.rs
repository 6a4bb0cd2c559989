//! What is no JSON, each with what is wrong and where.

use dinamika::json::{Wrong, parse};

#[test]
fn every_fault_is_named_with_its_place() {
    for (text, line, column, wrong) in [
        ("", 1, 1, Wrong::End),
        (" \n ", 2, 2, Wrong::End),
        ("[1", 1, 3, Wrong::End),
        ("{\n  \"a\": ", 2, 8, Wrong::End),
        ("\"a", 1, 3, Wrong::End),
        ("\"\\", 1, 3, Wrong::End),
        ("\"\\u00", 1, 6, Wrong::End),
        ("-", 1, 2, Wrong::End),
        ("<html>", 1, 1, Wrong::Value),
        ("[\n1,\n]", 3, 1, Wrong::Value),
        ("{\"é\": one}", 1, 7, Wrong::Value),
        ("tru", 1, 1, Wrong::Value),
        ("NaN", 1, 1, Wrong::Value),
        ("+1", 1, 1, Wrong::Value),
        (".5", 1, 1, Wrong::Value),
        ("'a'", 1, 1, Wrong::Value),
        ("\u{feff}1", 1, 1, Wrong::Value),
        ("\u{a0}1", 1, 1, Wrong::Value),
        ("[1. ]", 1, 4, Wrong::Digit),
        ("[1.5e]", 1, 6, Wrong::Digit),
        ("[-a]", 1, 3, Wrong::Digit),
        ("[1 2]", 1, 4, Wrong::Comma),
        ("[01]", 1, 3, Wrong::Comma),
        ("[\"🌾\"}", 1, 5, Wrong::Comma),
        ("{\"a\": 1; \"b\": 2}", 1, 8, Wrong::Comma),
        ("{a: 1}", 1, 2, Wrong::Key),
        ("{\"a\": 1,}", 1, 9, Wrong::Key),
        ("{1: 1}", 1, 2, Wrong::Key),
        ("{\"a\" 1}", 1, 6, Wrong::Colon),
        ("\"a\nb\"", 1, 3, Wrong::Control),
        ("\"\u{1f}\"", 1, 2, Wrong::Control),
        ("\"\0\"", 1, 2, Wrong::Control),
        ("\"\\x41\"", 1, 3, Wrong::Escape),
        ("\"\\u00g0\"", 1, 6, Wrong::Escape),
        ("\"\\u+041\"", 1, 4, Wrong::Escape),
        ("\"\\'\"", 1, 3, Wrong::Escape),
        ("\"\\ud83c\"", 1, 8, Wrong::Half),
        ("\"\\ud83c\\n\"", 1, 9, Wrong::Half),
        ("\"\\ud83c\\u0041\"", 1, 14, Wrong::Half),
        ("\"\\ud83c\\ud83c\"", 1, 14, Wrong::Half),
        ("\"\\udf3e\"", 1, 8, Wrong::Half),
        ("{\"a\": 1,\n \"b\": 2, \"a\": 3, \"b\": 4}", 2, 10, Wrong::Twice("a".to_owned())),
        ("[{\"\": {\"a\\n\": 1, \"a\\u000a\": 1}}]", 1, 18, Wrong::Twice("a\n".to_owned())),
        ("1 1", 1, 3, Wrong::Behind),
        ("{}\n\n]", 3, 1, Wrong::Behind),
        ("01", 1, 2, Wrong::Behind),
        ("-01", 1, 3, Wrong::Behind),
        ("nullx", 1, 5, Wrong::Behind),
        ("1 // one", 1, 3, Wrong::Behind),
    ] {
        let error = parse(text).expect_err(text);
        assert_eq!((error.line, error.column, error.wrong), (line, column, wrong), "{text}");
    }
}

#[test]
fn a_fault_says_what_and_where() {
    for (text, said) in [
        ("[1,\n x]", "this begins no value at line 2 column 2"),
        ("{\"SP1\": 1, \"SP1\": 2}", "\"SP1\" stands twice at line 1 column 12"),
    ] {
        assert_eq!(parse(text).unwrap_err().to_string(), said);
    }
    assert_eq!(Wrong::Entries.to_string(), "more than 100000 entries");
}
