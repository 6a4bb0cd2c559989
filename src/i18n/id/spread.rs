//! The spread of ballots on every question. Indonesian.

use crate::i18n::spread::Spread;

pub(crate) const SPREAD: Spread = Spread {
    lead: "Untuk tiap pertanyaan: berapa suara untuk tiap tingkat pada putaran terakhir, nilai tengah, dan seberapa sepakat. Batas rendah, sedang, dan tinggi adalah usulan kami.",
    empty: "Belum ada suara yang dibuka.",
    counts: "Suara per tingkat",
    median: "Nilai tengah",
    agreement: "Kesepakatan",
    agreed: "Disepakati",
    dimension: |value, count| format!("Rata-rata kesepakatan {value}, dari {count} pertanyaan"),
    unknown: |unknown, not_applicable| format!("tidak tahu {unknown}, tidak berlaku {not_applicable}"),
    to_vote: "Buka pertanyaan ini",
    roles: "Menurut peran",
    roles_rule: "Angka suatu peran hanya tampil bila sedikitnya tiga orang dari peran itu menjawab; yang lain digabung sebagai “Lainnya”. Bila “Lainnya” hanya satu atau dua orang, semua angka peran disembunyikan.",
    roles_open: "Kelompok memilih suara terbuka: angka semua peran tampil.",
    roles_none: "Belum ada pertanyaan dengan angka dua peran yang boleh dibandingkan.",
    roles_equal: "Tidak ada perbedaan antarperan.",
    differ: "Di mana peran paling berbeda",
    differ_item: |indicator, high, high_mean, low, low_mean| {
        format!("{indicator}: {high} {high_mean}, {low} {low_mean}")
    },
};
