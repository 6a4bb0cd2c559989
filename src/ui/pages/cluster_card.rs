//! One cluster on the home page.

use super::asking::page_of;
use crate::domain::assessment::{Assessment, ClusterProfile};
use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::persistence::Scope;
use crate::platform::{clock, identifier, location};
use crate::report::{Progress, Step, progress, stage_sentence};
use crate::route::{Page, Route};
use crate::ui::components::small_ladder;
use crate::ui::session::Session;
use crate::ui::view::{
    Element, Event, IntoView, Signal, View, a, article, b, button, details, div, h2, h3, input, label, li, p, several,
    span, summary, ul, value,
};

/// A cluster with its latest assessment and, folded, what is done more rarely. Its `assessments` come the latest first.
pub(super) fn cluster_card(session: Session, locale: Locale, assessments: Vec<Assessment>) -> View {
    let (words, common) = (&texts(locale).home, &texts(locale).common);
    let mut assessments = assessments.into_iter();
    let Some(latest) = assessments.next() else { return View::default() };
    let earlier: Vec<_> = assessments.collect();
    let Progress { ladder, diagnosis, counts, .. } = progress(session.instrument, &latest);
    let stage = if diagnosis.is_assessable() {
        stage_sentence(session.instrument, diagnosis.stage, locale)
    } else {
        common.stage_not_yet.to_owned()
    };
    let steps: Signal<Vec<Step<'static>>> = Signal::stored(ladder);
    let place = [latest.cluster.product.clone(), latest.cluster.district.clone()];
    let place = place.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    let is_complete = counts.unanswered == 0;
    let result = Route::own(&latest.id, Page::Result).href();
    let see_result = |class: &str| a().class(class).attr("href", result).child(words.see_result);
    let actions = p().class("actions");
    let actions = if is_complete {
        actions.child(see_result("button")).child(again(session, locale, latest.cluster.clone()))
    } else {
        let href = resume(session, &latest).href();
        actions.child(a().class("button").attr("href", href).child(words.resume)).child(see_result("button quiet"))
    };
    let (date, done) = (date_of(&latest, locale), (words.progress)(counts.answered, counts.applicable()));
    article()
        .class("card cluster")
        .child(h2().child(name_of(&latest, locale)))
        .child(p().class("hint").child(place))
        .child(small_ladder(steps, Signal::stored(stage.clone())))
        .child(p().child(b().child(stage)))
        .child(p().class("hint").child(date).child(" · ").child(done))
        .child(actions)
        .child((!earlier.is_empty()).then(|| earlier_list(&earlier, locale)))
        .child(more(session, locale, latest, earlier, is_complete))
        .into_view()
}

/// Where the user left off: the question looked at last, in the layout chosen.
fn resume(session: Session, assessment: &Assessment) -> Route {
    let place = session.settings.with_untracked(|settings| settings.places.get(&assessment.id).cloned());
    let indicator = place.and_then(|place| session.instrument.indicator(&place));
    let Some(indicator) = indicator.or_else(|| session.instrument.indicators.first()) else { return Route::Home };
    Route::own(&assessment.id, page_of(session, indicator))
}

fn again(session: Session, locale: Locale, cluster: ClusterProfile) -> Element {
    let start = move |_| start_again(session, &cluster);
    let word = texts(locale).home.new_assessment;
    button().attr("type", "button").class("button quiet").on("click", start).child(word)
}

/// A new assessment of the same cluster, nothing answered.
fn start_again(session: Session, cluster: &ClusterProfile) {
    let id = identifier::fresh();
    session.change(Scope::Clusters, None, &[&id], |assessment| *assessment = session.blank(&id, cluster.clone()));
    location::go(&Route::own(&id, Page::Profile));
}

fn earlier_list(earlier: &[Assessment], locale: Locale) -> View {
    let item = |assessment: &Assessment| {
        let href = Route::own(&assessment.id, Page::Result).href();
        li().child(a().attr("href", href).child(date_of(assessment, locale)))
    };
    several([h3().child(texts(locale).home.earlier), ul().children(earlier.iter().map(item))])
}

/// Rename, download, delete.
fn more(session: Session, locale: Locale, latest: Assessment, earlier: Vec<Assessment>, is_complete: bool) -> Element {
    let words = &texts(locale).home;
    let ids: Vec<String> = std::iter::once(&latest).chain(&earlier).map(|one| one.id.clone()).collect();
    let rename = move |event: Event| {
        let name = value(&event).trim().to_owned();
        if !name.is_empty() {
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            session.change(Scope::Clusters, None, &ids, |assessment| assessment.cluster.name = Some(name.clone()));
        }
    };
    let name = latest.cluster.name.clone().unwrap_or_default();
    let cluster = latest.cluster.clone();
    let again = (!is_complete).then(|| p().child(again(session, locale, cluster)));
    let field = format!("rename-{}", latest.id);
    let row = move |assessment: Assessment| {
        let (date, id) = (date_of(&assessment, locale), assessment.id.clone());
        let hidden = || span().class("visually-hidden").child(" ").child(date.clone());
        let download = button()
            .attr("type", "button")
            .class("button quiet")
            .on("click", move |_| session.download(&assessment))
            .child(words.download)
            .child(hidden());
        let delete = button()
            .attr("type", "button")
            .class("button quiet danger")
            .on("click", move |_| session.delete(&id))
            .child(words.delete)
            .child(hidden());
        p().class("actions").child(download).child(delete).child(span().class("hint").child(date))
    };
    let rename_label = label().attr("for", field.clone()).child(words.rename);
    let rename_field = input().attr("id", field).attr("type", "text").attr("value", name).attr("autocomplete", "off");
    details()
        .child(summary().child(words.more))
        .child(div().class("field").child(rename_label).child(rename_field.on("change", rename)))
        .child(again)
        .children(std::iter::once(latest).chain(earlier).map(row))
}

fn name_of(assessment: &Assessment, locale: Locale) -> String {
    let name = assessment.cluster.name.clone().filter(|name| !name.trim().is_empty());
    name.unwrap_or_else(|| texts(locale).common.unnamed_cluster.to_owned())
}

fn date_of(assessment: &Assessment, locale: Locale) -> String {
    assessment.date.map(|date| clock::date_text(date, locale)).unwrap_or_default()
}
