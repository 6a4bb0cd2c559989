//! The data on this device: earlier states, backup, room. Indonesian.

use crate::i18n::data::Data;

pub(crate) const DATA: Data = Data {
    versions_lead: |name| {
        format!(
            "{name}: perubahan baru dapat dikembalikan satu per satu. Dari yang sudah lama hanya sebagian versi disimpan. Bila ruang habis, versi sebelumnya yang dihapus, bukan jawaban sekarang."
        )
    },
    versions_none: "Belum ada versi sebelumnya.",
    versions_impossible: "Peramban ini tidak dapat menyimpan versi sebelumnya. Urungkan dan Ulangi tetap bisa selama halaman ini terbuka.",
    changed_then: |what| format!("Sesudah itu berubah: {what}"),
    profile_differs: "Profil klaster, tanggal, atau peserta juga berbeda.",
    changed_profile: "profil klaster",
    changed_more: |count| format!("{count} pertanyaan lain"),
    changed_nothing: "bukan jawaban dan bukan profil",
    look: "Lihat versi ini",
    then_now: |then, now| format!("{then} (sekarang: {now})"),
    same_as_now: "Jawabannya sama dengan sekarang.",
    stage_then: |stage| format!("Saat itu: {stage}"),
    bring_back: "Kembalikan versi ini",
    brought_back: "Versi itu dikembalikan. Keadaan sebelumnya juga tersimpan di sini.",
    backup: "Cadangan",
    backup_lead: "Satu berkas berisi semua penilaian, juga data yang tidak terbaca. Versi sebelumnya dan penilaian yang dihapus tidak ikut. Buka berkas itu di perangkat lain, atau di sini bila data peramban terhapus.",
    deleted: "Penilaian yang dihapus",
    deleted_item: |name, changed| format!("{name}, terakhir diubah {changed}"),
    restore: "Kembalikan",
    forget: "Hapus untuk selamanya",
    room: "Ruang penyimpanan",
    room_used: |thousands, percent| {
        format!("Ruang untuk jawaban terpakai {percent} % ({thousands} ribu dari sekitar 5.243 ribu huruf).")
    },
    room_disk: |megabytes| {
        format!("Salinan kedua, versi sebelumnya, dan aplikasi ini memakai {megabytes} MB di perangkat ini.")
    },
    persisted: "Bila ruang perangkat habis, peramban tidak akan membuang data ini. Bila data peramban dihapus, data ini ikut hilang.",
    not_persisted: "Bila ruang perangkat habis, peramban dapat membuang data ini. Unduh cadangan secara teratur.",
    private: "Di jendela pribadi (samaran) semua data hilang begitu jendela ditutup: unduh cadangan sebelum menutupnya.",
    file_place: "Dinamika dibuka sebagai berkas. Halaman lain yang juga dibuka sebagai berkas di peramban ini dapat membaca jawaban Anda: jangan buka berkas html yang tidak Anda kenal.",
    forget_sure: "Tekan sekali lagi: hapus untuk selamanya",
};
