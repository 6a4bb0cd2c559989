//! The parts of longer texts that stand apart on a screen.

use dinamika::domain::instrument::Locale;
use dinamika::report::{first_sentence, look_back};

use super::support::standard::standard;

#[test]
fn every_question_says_in_both_languages_which_time_it_looks_back_on() {
    for indicator in standard().indicators {
        for locale in [Locale::Id, Locale::En] {
            let text = indicator.question.get(locale);
            let question = look_back(text, locale);
            assert!(!question.period.is_empty(), "{text}");
            assert_eq!(format!("{}{}", question.clause, question.rest), text);
            assert!(question.period.chars().count() <= 30, "one line has no room for {}", question.period);
        }
    }
}

#[test]
fn the_time_stands_by_itself_in_the_words_of_the_language() {
    let period = |text, locale| look_back(text, locale).period;
    assert_eq!(period("Dalam dua tahun terakhir, berapa usaha?", Locale::Id), "dua tahun terakhir");
    assert_eq!(period("Dibandingkan tiga tahun lalu, bagaimana?", Locale::Id), "dibandingkan tiga tahun lalu");
    assert_eq!(period("Compared with three years ago, how is it?", Locale::En), "compared with three years ago");
}

#[test]
fn a_question_that_begins_with_no_time_stays_whole() {
    for text in ["Bila rusak, siapa yang membantu?", "Siapa yang membantu?", "", ", ", "Dalam 12 bulan terakhir"] {
        let question = look_back(text, Locale::Id);
        assert_eq!((question.period.as_str(), question.clause, question.rest), ("", "", text));
    }
}

#[test]
fn the_rating_rule_begins_with_a_sentence_that_stands_alone() {
    let rule = standard().rating_rule;
    let (sentence, rest) = first_sentence(rule.get(Locale::Id));
    assert_eq!(sentence, "Pilih tingkat tertinggi yang seluruh uraiannya terpenuhi di klaster ini.");
    assert!(!rest.is_empty());
    for locale in [Locale::Id, Locale::En] {
        let (sentence, rest) = first_sentence(rule.get(locale));
        assert_eq!(format!("{sentence} {rest}"), rule.get(locale));
    }
}
