//! The stored assessments, each parsed when it is first needed.

use std::fmt::Debug;
use std::sync::{Arc, OnceLock};

use litemap::LiteMap;

use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::exchange::{Head, decode};

/// The text of a stored record. Copying all of it is what makes a large library slow to open, so it is asked for what is needed.
pub trait RecordText: Debug + Send + Sync {
    /// Its length, in bytes or UTF-16 units.
    fn length(&self) -> usize;

    /// Its start, up to the first `mark`, with the mark and the character after it.
    fn start(&self, mark: &str) -> Option<String>;

    /// All of it.
    fn whole(&self) -> String;
}

impl RecordText for String {
    fn length(&self) -> usize {
        self.len()
    }

    fn start(&self, mark: &str) -> Option<String> {
        let (before, after) = self.split_once(mark)?;
        Some([before, mark, after.get(..after.ceil_char_boundary(1))?].concat())
    }

    fn whole(&self) -> String {
        self.clone()
    }
}

/// The assessments by id.
///
/// ```
/// use dinamika::domain::{assessment::{Assessment, Date}, instrument::{Instrument, STANDARD}};
/// use dinamika::exchange::{Head, encode_compact};
/// use dinamika::persistence::Assessments;
/// use std::sync::Arc;
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let date = Date::parse("2026-11-27").expect("it is a date");
/// let mut assessment = Assessment::of_example(&instrument, &instrument.examples[0], "Cor Mulya", date);
/// assessment.id = "a-1".to_owned();
/// let mut all = Assessments::default();
/// all.insert_unread(Box::leak(Box::new(instrument)), Head::of(&assessment), Arc::new(encode_compact(&assessment)));
/// assert_eq!(all.unread().collect::<Vec<_>>(), ["a-1"]);
/// assert_eq!(all.get("a-1"), Some(&assessment));
/// assert_eq!(all.unread().count(), 0);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Assessments(LiteMap<String, Box<Stored>>);

/// One assessment.
#[derive(Clone, Debug)]
struct Stored {
    head: Head,
    /// `None` if the record turned out to be damaged.
    whole: OnceLock<Option<Assessment>>,
    /// The record, until it is parsed, and the instrument to parse it for.
    record: Option<(&'static Instrument, Arc<dyn RecordText>)>,
}

impl Stored {
    fn whole(&self) -> Option<&Assessment> {
        let read = || {
            let (instrument, text) = self.record.as_ref()?;
            let mut assessment = decode(instrument, &text.whole()).ok()?;
            assessment.id.clone_from(&self.head.id);
            Some(assessment)
        };
        self.whole.get_or_init(read).as_ref()
    }
}

impl Assessments {
    /// The number of assessments.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no assessments.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The assessment with this id, parsed if necessary. `None` also if its record turns out to be damaged.
    pub fn get(&self, id: &str) -> Option<&Assessment> {
        self.0.get(id)?.whole()
    }

    /// The head of an assessment, without parsing the rest.
    pub fn head(&self, id: &str) -> Option<&Head> {
        self.0.get(id).map(|stored| &stored.head)
    }

    /// The head of each assessment, by id.
    pub fn heads(&self) -> impl Iterator<Item = &Head> {
        self.0.values().map(|stored| &stored.head)
    }

    /// All assessments, parsed if necessary, without those whose records turn out to be damaged.
    pub fn values(&self) -> impl Iterator<Item = &Assessment> {
        self.0.values().filter_map(|stored| stored.whole())
    }

    /// The assessments not parsed so far: not needed yet, or damaged.
    pub fn unread(&self) -> impl Iterator<Item = &str> {
        let unread = self.0.values().filter(|stored| !matches!(stored.whole.get(), Some(Some(_))));
        unread.map(|stored| stored.head.id.as_str())
    }

    /// The record with this id, if it was inserted unparsed.
    pub fn record(&self, id: &str) -> Option<String> {
        self.0.get(id)?.record.as_ref().map(|(_, text)| text.whole())
    }

    /// Inserts an assessment under this id, replacing the one that was there.
    pub fn insert(&mut self, id: &str, mut assessment: Assessment) {
        id.clone_into(&mut assessment.id);
        let head = Head::of(&assessment);
        self.put(Stored { head, whole: OnceLock::from(Some(assessment)), record: None });
    }

    /// Inserts a record to be parsed when it is first needed.
    pub fn insert_unread(&mut self, instrument: &'static Instrument, head: Head, record: Arc<dyn RecordText>) {
        self.put(Stored { head, whole: OnceLock::new(), record: Some((instrument, record)) });
    }

    fn put(&mut self, stored: Stored) {
        self.0.insert(stored.head.id.clone(), Box::new(stored));
    }

    /// Removes the assessment with this id.
    pub fn remove(&mut self, id: &str) {
        self.0.remove(id);
    }
}
