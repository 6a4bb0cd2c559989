//! A chart as a picture. It is shown without the page, so a heading says whose numbers these are and what the shapes mean.

use charming::Chart;
use charming::component::Title;
use charming::element::TextStyle;

use super::{Palette, is_open};
use crate::domain::instrument::{Instrument, Level, Locale};
use crate::domain::scoring::DimensionScore;
use crate::i18n;

/// The size of the chart in a picture, in pixels; the heading is above it.
pub(super) const CHART: (u16, u16) = (760, 460);

const MARGIN: u16 = 16;
const TITLE: u16 = 26;
const LINE: u16 = 20;
const GAP: u16 = 4;
/// The most characters in a line of the title, of 19 pixels, and in one of the text, of 14.
const LENGTHS: [usize; 2] = [66, 92];

/// What stands above the chart in a picture: a title, and text below it, wrapped to the width of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    title: Vec<String>,
    lines: Vec<String>,
}

impl Heading {
    /// The heading of a chart of these scores, on the instrument's scale: `title`, the scale, what hatching means if
    /// answers are missing, and what the dotted line means if the chart shows the `target` of this name.
    ///
    /// ```
    /// use dinamika::domain::assessment::{Answers, Assessment, Date};
    /// use dinamika::domain::instrument::{Instrument, Locale, STANDARD};
    /// use dinamika::domain::scoring::score;
    /// use dinamika::report::charts::Heading;
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let day = Date::parse("2026-11-23").expect("it is a date");
    /// let assessment = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", day);
    /// let scores = score(&instrument, &Answers::of(&instrument, &assessment)).dimensions;
    /// let heading = Heading::of("Ceper", &instrument, &scores, None, Locale::En);
    /// assert_eq!(heading.size().0, 760);
    /// ```
    pub fn of(
        title: &str,
        instrument: &Instrument,
        scores: &[DimensionScore],
        target: Option<&str>,
        locale: Locale,
    ) -> Self {
        let words = i18n::result(locale);
        let [lowest, highest] = [instrument.scale.lowest(), instrument.scale.highest()].map(Level::numeral);
        let mut lines = vec![(words.chart_scale)(lowest, highest)];
        if is_open(scores) {
            lines.push(words.chart_legend.to_owned());
        }
        lines.extend(target.map(|name| (i18n::target(locale).legend)(name)));
        Self::new(title, &lines)
    }

    /// A heading with this title and these paragraphs below it.
    pub fn new(title: &str, paragraphs: &[String]) -> Self {
        let wrapped = |text, length| textwrap::wrap(text, length).into_iter().map(String::from).collect::<Vec<_>>();
        let lines = paragraphs.iter().flat_map(|paragraph| wrapped(paragraph, LENGTHS[1]));
        Self { title: wrapped(title, LENGTHS[0]), lines: lines.collect() }
    }

    /// Its height in pixels.
    fn height(&self) -> u16 {
        let high = |lines: &[String], height| u16::try_from(lines.len()).unwrap_or_default() * height;
        2 * MARGIN + high(&self.title, TITLE) + GAP + high(&self.lines, LINE)
    }

    /// The palette of a picture with this heading.
    #[must_use]
    pub fn palette(&self, page: Palette) -> Palette {
        Palette { width: CHART.0, font_size: 15, head: self.height(), ..page }
    }

    /// The size of a picture with this heading, in pixels.
    pub fn size(&self) -> (u16, u16) {
        (CHART.0, CHART.1 + self.height())
    }

    /// Adds the heading and a background to a chart made with its [palette](Self::palette).
    #[must_use]
    pub fn above(&self, chart: Chart, palette: &Palette) -> Chart {
        let style = |size: u16, height: u16| {
            let style = TextStyle::new().color(palette.ink.as_str()).font_family(palette.font.as_str());
            style.font_size(size).line_height(height)
        };
        let title = Title::new()
            .text(self.title.join("\n"))
            .subtext(self.lines.join("\n"))
            .left(i32::from(MARGIN))
            .top(i32::from(MARGIN));
        let title = title.padding(0).item_gap(GAP).text_style(style(19, TITLE)).subtext_style(style(14, LINE));
        chart.background_color(palette.ground.as_str()).title(title)
    }
}
