//! One cluster on the home page.

use super::asking::page_of;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::Scope;
use crate::platform::{clock, identifier};
use crate::report::{Progress, Step, names, progress, stage_so_far};
use crate::route::{Page, Route};
use crate::ui::components::{quiet_button, small_ladder};
use crate::ui::session::Session;
use crate::ui::view::{
    Element, Event, IntoView, Memo, Signal, View, a, article, b, button, details, div, h2, h3, input, label, li, p,
    several, span, summary, ul, untrack, value,
};

/// What a card says of the latest assessment.
#[derive(Clone, Debug, PartialEq)]
struct Latest {
    place: String,
    date: String,
    stage: String,
    steps: Vec<Step<'static>>,
    done: String,
    is_complete: bool,
}

/// A cluster with its latest assessment and, folded, what is done more rarely. `ids` are its assessments, the latest first.
/// Each part follows what it shows, so that a field in use and a button about to be pressed stay where they are.
pub(super) fn cluster_card(session: Session, locale: Locale, ids: Vec<String>) -> View {
    let mut all = ids.clone().into_iter();
    let Some(id) = all.next() else { return View::default() };
    let earlier: Vec<_> = all.collect();
    let name = {
        let id = id.clone();
        move || assessment(session, &id).map(|one| names::cluster(one.cluster.name.as_deref(), locale))
    };
    let latest = {
        let id = id.clone();
        Memo::new(move || assessment(session, &id).map(|one| latest(session, &one, locale)))
    };
    let shown = {
        let latest = latest.clone();
        move || latest.get().map(|latest| current(session, locale, &id, latest))
    };
    let is_complete =
        Memo::new(move || latest.with(|one| one.as_ref().is_some_and(|one| one.is_complete)) == Some(true));
    article()
        .class("card cluster")
        .child(h2().child(name))
        .child(shown)
        .child((!earlier.is_empty()).then(|| earlier_list(session, &earlier, locale)))
        .child(more(session, locale, ids, is_complete))
        .into_view()
}

fn assessment(session: Session, id: &str) -> Option<Assessment> {
    session.library.with(|library| library.assessments.get(id).cloned())
}

fn latest(session: Session, assessment: &Assessment, locale: Locale) -> Latest {
    let words = i18n::home(locale);
    let Progress { ladder, diagnosis, counts, .. } = progress(session.instrument(), assessment);
    let place = [assessment.cluster.product.clone(), assessment.cluster.district.clone()];
    Latest {
        place: place.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · "),
        date: date_of(assessment, locale),
        stage: stage_so_far(session.instrument(), &diagnosis, locale),
        steps: ladder,
        done: (words.progress)(counts.answered, counts.applicable()),
        is_complete: counts.unanswered == 0,
    }
}

fn current(session: Session, locale: Locale, id: &str, latest: Latest) -> View {
    let words = i18n::home(locale);
    let result = Route::own(id, Page::Result).href();
    let workshop = Route::own(id, Page::Workshop).href();
    let workshop = a().class("button quiet").attr("href", workshop).child(words.workshop);
    let see_result = |class: &str| a().class(class).attr("href", result).child(words.see_result);
    let actions = p().class("actions");
    let actions = if latest.is_complete {
        actions.child(see_result("button")).child(again(session, locale, id))
    } else {
        let href = resume(session, id).href();
        actions.child(a().class("button").attr("href", href).child(words.resume)).child(see_result("button quiet"))
    };
    several([
        p().class("hint").child(latest.place).into_view(),
        small_ladder(Signal::stored(latest.steps), Signal::stored(latest.stage.clone())),
        p().child(b().child(latest.stage)).into_view(),
        p().class("hint").child(latest.date).child(" · ").child(latest.done).into_view(),
        actions.child(workshop).into_view(),
    ])
}

/// Where the user left off: the question looked at last, in the layout chosen.
fn resume(session: Session, id: &str) -> Route {
    let place = session.settings.with_untracked(|settings| settings.places.get(id).cloned());
    let indicator = place.and_then(|place| session.instrument().indicator(&place));
    let Some(indicator) = indicator.or_else(|| session.instrument().indicators.first()) else { return Route::Home };
    Route::own(id, page_of(session, indicator))
}

fn again(session: Session, locale: Locale, id: &str) -> Element {
    let id = id.to_owned();
    quiet_button().on("click", move |_| start_again(session, &id)).child(i18n::home(locale).new_assessment)
}

/// A new assessment of the same cluster, nothing answered.
fn start_again(session: Session, of: &str) {
    let Some(cluster) = untrack(|| assessment(session, of)).map(|one| one.cluster) else { return };
    let id = identifier::fresh();
    session.change(Scope::Clusters, None, &[&id], |assessment| *assessment = session.blank(&id, cluster.clone()));
    session.go(Route::own(&id, Page::Profile));
}

fn earlier_list(session: Session, earlier: &[String], locale: Locale) -> View {
    let item = |id: &String| {
        let (href, id) = (Route::own(id, Page::Result).href(), id.clone());
        li().child(a().attr("href", href).child(move || assessment(session, &id).map(|one| date_of(&one, locale))))
    };
    several([h3().child(i18n::home(locale).earlier), ul().children(earlier.iter().map(item))])
}

/// Rename, download, delete.
fn more(session: Session, locale: Locale, ids: Vec<String>, is_complete: Memo<bool>) -> Element {
    let words = i18n::home(locale);
    let first = ids.first().cloned().unwrap_or_default();
    let name = untrack(|| assessment(session, &first)).and_then(|one| one.cluster.name).unwrap_or_default();
    let field = format!("rename-{first}");
    let rename_label = label().attr("for", field.clone()).child(words.rename);
    let rename_field = input().attr("id", field).attr("type", "text").attr("value", name).attr("autocomplete", "off");
    let rows: Vec<_> = ids.iter().map(|id| row(session, locale, id.clone())).collect();
    let whole = (1 < ids.len()).then(|| {
        let ids = ids.clone();
        p().child(
            quiet_button().on("click", move |_| session.download_cluster(ids.clone())).child(words.download_cluster),
        )
    });
    let rename = move |event: Event| {
        let name = value(&event).trim().to_owned();
        if !name.is_empty() {
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            session.change(Scope::Clusters, None, &ids, |assessment| assessment.cluster.name = Some(name.clone()));
        }
    };
    details()
        .child(summary().child(words.more))
        .child(div().class("field").child(rename_label).child(rename_field.on("change", rename)))
        .child(move || (!is_complete.get()).then(|| p().child(again(session, locale, &first))))
        .child(rows)
        .child(whole)
}

/// What can be done with one assessment.
fn row(session: Session, locale: Locale, id: String) -> Element {
    let words = i18n::home(locale);
    let date = {
        let id = id.clone();
        move || assessment(session, &id).map(|one| date_of(&one, locale)).unwrap_or_default()
    };
    let plain = |class: &'static str, name: &'static str| {
        let hidden = span().class("visually-hidden").child(" ").child(date.clone());
        button().attr("type", "button").class(class).child(name).child(hidden)
    };
    let downloaded = id.clone();
    let download = plain("button quiet", words.download).on("click", move |_| {
        if let Some(assessment) = untrack(|| assessment(session, &downloaded)) {
            session.download(&assessment);
        }
    });
    // What a newer version has written can be looked at and downloaded, no more.
    let own = (!session.is_newer(&id)).then(|| {
        let hidden = span().class("visually-hidden").child(" ").child(date.clone());
        let versions = a().class("button quiet").attr("href", Route::own(&id, Page::Versions).href());
        let delete = plain("button quiet danger", words.delete).on("click", move |_| session.delete(&id));
        several([versions.child(i18n::common(locale).versions).child(hidden), delete])
    });
    p().class("actions").child(download).child(own).child(span().class("hint").child(date.clone()))
}

fn date_of(assessment: &Assessment, locale: Locale) -> String {
    assessment.date.map(|date| clock::date_text(date, locale)).unwrap_or_default()
}
