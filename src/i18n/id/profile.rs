//! The profile of the cluster. Indonesian.

use crate::i18n::profile::Profile;

pub(crate) const PROFILE: Profile = Profile {
    title: "Profil klaster",
    lead: "Hanya nama yang wajib. Yang lain membantu membaca hasil dan boleh diisi nanti.",
    optional: "boleh dikosongkan",
    date: "Tanggal penilaian",
    date_hint: "Hari rapat atau pengisian.",
    facilitator: "Fasilitator",
    facilitator_hint: "Orang yang memandu pengisian.",
    participants: "Siapa yang ikut menjawab",
    participants_hint: "Jumlah orang menurut peran; boleh dikosongkan.",
    previous: "Mulai dengan",
    previous_blank: "Lembar kosong",
    previous_shown: "Lembar kosong, jawaban sebelumnya ditampilkan di samping tiap pertanyaan",
    error_title: "Ada yang perlu diperbaiki",
    error_safe: "Isian lain sudah tersimpan.",
    error_name: "Tulis nama klaster",
    error_number: |label| format!("{label}: tulis bilangan bulat, misalnya 120 atau 1.200"),
    error_year: |label| format!("{label}: tulis tahun dengan empat angka, tidak lebih dari tahun ini, misalnya 1976"),
    error_date: |first, last| format!("Tulis tanggal lengkap antara tahun {first} dan {last}, atau kosongkan"),
    start: "Lanjut ke pertanyaan",
};
