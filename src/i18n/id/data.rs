//! The data on this device: earlier states, backup, room. Indonesian.

use crate::i18n::data::Data;

pub(crate) const DATA: Data = Data {
    versions_lead: |name| {
        format!(
            "{name}: setiap perubahan dapat dikembalikan. Makin lama suatu versi, makin jarang yang disimpan; bila ruang habis, versi sebelumnya dilepas lebih dahulu, tidak pernah jawaban sekarang."
        )
    },
    versions_none: "Belum ada versi sebelumnya.",
    versions_impossible: "Peramban ini tidak dapat menyimpan versi sebelumnya. Urungkan dan Ulangi tetap bisa selama halaman ini terbuka.",
    changed_then: |what| format!("Sesudah itu berubah: {what}"),
    changed_profile: "profil klaster",
    changed_more: |count| format!("{count} jawaban lain"),
    changed_nothing: "tidak ada jawaban",
    look: "Lihat versi ini",
    then_now: |then, now| format!("{then} (sekarang: {now})"),
    same_as_now: "Jawabannya sama dengan sekarang.",
    stage_then: |stage| format!("Saat itu: {stage}"),
    bring_back: "Kembalikan versi ini",
    brought_back: "Versi itu dikembalikan. Keadaan sebelumnya juga tersimpan di sini.",
    backup: "Cadangan",
    backup_lead: "Satu berkas berisi semua penilaian, juga yang tidak terbaca. Buka berkas itu di perangkat lain atau setelah data peramban terhapus.",
    deleted: "Penilaian yang dihapus",
    deleted_item: |name, changed| format!("{name}, terakhir diubah {changed}"),
    restore: "Kembalikan",
    forget: "Hapus untuk selamanya",
    room: "Ruang penyimpanan",
    room_used: |thousands, percent| {
        format!(
            "Jawaban memakai {thousands} ribu huruf, {percent} % dari ruang yang diberikan peramban (5.243 ribu huruf)."
        )
    },
    room_disk: |megabytes| {
        format!("Salinan di disk, versi sebelumnya, dan aplikasi ini sendiri memakai {megabytes} MB.")
    },
    persisted: "Peramban berjanji tidak membuang data ini bila ruang perangkat habis.",
    not_persisted: "Bila ruang perangkat habis, peramban dapat membuang data ini. Unduh cadangan secara teratur.",
    private: "Di jendela pribadi (penyamaran) semua data hilang begitu jendela ditutup: unduh cadangan sebelum menutupnya.",
    file_place: "Dinamika dibuka sebagai berkas. Peramban menyimpan jawaban untuk semua berkas bersama-sama; berkas lain di perangkat ini dapat melihatnya.",
};
