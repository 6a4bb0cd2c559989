//! The licences of all bundled software. Indonesian.

use crate::i18n::licences::Licences;

pub(crate) const LICENCES: Licences = Licences {
    title: "Lisensi",
    lead: "Dinamika dan semua bagian yang ikut di dalamnya, dengan naskah lisensi aslinya.",
    failed: "Naskah lisensi tidak dapat dimuat sekarang. Coba lagi saat ada jaringan.",
};
