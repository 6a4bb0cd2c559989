//! The parts of longer texts that are displayed separately.

use dinamika::domain::instrument::Locale;
use dinamika::report::{first_sentence, look_back};

use super::support::standard::standard;

#[test]
fn every_question_states_its_period_in_both_languages() {
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
fn splits_off_the_period_in_each_language() {
    let period = |text, locale| look_back(text, locale).period;
    assert_eq!(period("Dalam dua tahun terakhir, berapa usaha?", Locale::Id), "dua tahun terakhir");
    assert_eq!(period("Dibandingkan tiga tahun lalu, bagaimana?", Locale::Id), "dibandingkan tiga tahun lalu");
    assert_eq!(period("Compared with three years ago, how is it?", Locale::En), "compared with three years ago");
}

#[test]
fn a_question_without_a_period_stays_whole() {
    for text in ["Bila rusak, siapa yang membantu?", "Siapa yang membantu?", "", ", ", "Dalam 12 bulan terakhir"] {
        let question = look_back(text, Locale::Id);
        assert_eq!((question.period.as_str(), question.clause, question.rest), ("", "", text));
    }
}

#[test]
fn splits_off_the_first_sentence_of_the_rating_rule() {
    let rule = standard().rating_rule;
    let (sentence, rest) = first_sentence(rule.get(Locale::Id));
    assert_eq!(sentence, "Pilih tingkat tertinggi yang seluruh uraiannya terpenuhi di klaster ini.");
    assert!(!rest.is_empty());
    for locale in [Locale::Id, Locale::En] {
        let (sentence, rest) = first_sentence(rule.get(locale));
        assert_eq!(format!("{sentence} {rest}"), rule.get(locale));
    }
}
