//! The profile of the cluster. English.

use crate::i18n::profile::Profile;

pub(crate) const PROFILE: Profile = Profile {
    title: "Cluster profile",
    lead: "Only the name is needed. The rest helps to read the result and can be filled in later.",
    optional: "optional",
    date: "Date of the assessment",
    date_hint: "The day of the meeting or when the form was filled in.",
    facilitator: "Facilitator",
    facilitator_hint: "The person who leads the session.",
    participants: "Who is answering",
    participants_hint: "Number of people by role; optional.",
    previous: "Start with",
    previous_blank: "A blank form",
    previous_shown: "A blank form, with the previous answers shown beside each question",
    error_title: "There is something to correct",
    error_safe: "Everything else is saved.",
    error_name: "Enter the name of the cluster",
    error_number: |label| format!("{label}: enter a whole number, such as 120 or 1,200"),
    error_year: |label| format!("{label}: enter a four-digit year that is not in the future, such as 1976"),
    error_date: |first, last| format!("Enter a whole date between the years {first} and {last}, or leave it empty"),
    start: "Go to the questions",
};
