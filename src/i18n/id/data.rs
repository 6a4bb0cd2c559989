//! The page on stored data: earlier versions, backup, storage space. Indonesian.

use crate::i18n::counts::id::digits;
use crate::i18n::data::Data;

pub(crate) const DATA: Data = Data {
    versions_lead: |name| {
        format!(
            "{name}: perubahan dikumpulkan menurut sesi: jeda lebih dari 30 menit memulai sesi baru. Perubahan terbaru dapat dikembalikan satu per satu; dari yang lama hanya sebagian versi yang disimpan. Bila ruang habis, versi lama yang dihapus, bukan jawaban sekarang."
        )
    },
    versions_none: "Belum ada versi sebelumnya.",
    versions_impossible: "Browser ini tidak dapat menyimpan versi sebelumnya. Urungkan dan Ulangi tetap bisa selama halaman ini terbuka.",
    sitting_stage: |stage| format!("Di akhir sesi ini: {stage}"),
    sitting_changed: |count, what| format!("Jawaban yang berubah: {count} – {what}"),
    sitting_first: "Isi paling awal yang masih disimpan.",
    versions_in: |count| format!("{count} versi dalam sesi ini"),
    changed_then: |what| format!("Yang berubah sesudahnya: {what}"),
    profile_differs: "Profil klaster, tanggal, atau peserta juga berbeda.",
    changed_profile: "profil klaster",
    changed_more: |count| format!("{count} pertanyaan lain"),
    changed_nothing: "(jawaban dan profil tidak berubah)",
    look: "Lihat versi ini",
    then_now: |then, now| format!("{then} (sekarang: {now})"),
    same_as_now: "Jawabannya sama dengan sekarang.",
    stage_then: |stage| format!("Saat itu: {stage}"),
    bring_back: "Kembalikan versi ini",
    brought_back: "Versi itu dikembalikan. Isi sebelumnya juga tersimpan di sini.",
    plan_versions_lead: |name| {
        format!(
            "Rencana aksi {name}: setiap perubahan menjadi satu versi, yang terbaru di atas. Dari yang lama hanya sebagian yang disimpan. Bila ruang habis, versi lama yang dihapus, bukan rencana sekarang."
        )
    },
    plan_differs: |actions, outputs, targets| {
        let besides = [("hasil langkah", outputs), ("target", targets)].into_iter().filter(|(_, count)| *count != 0);
        let besides = besides.map(|(what, count)| format!(" · {what}: {}", digits(count)));
        format!("Yang berbeda dari sekarang: aksi: {}{}", digits(actions), besides.collect::<String>())
    },
    backup: "Cadangan",
    backup_lead: "Satu file berisi semua penilaian dan rencana aksi, juga data yang tidak terbaca. Versi sebelumnya dan penilaian yang dihapus tidak ikut. Buka file itu di perangkat lain, atau di sini bila data browser terhapus.",
    plans_left: "Rencana aksi lain",
    plan_left: |name| format!("{name}: tidak ada penilaian lagi di browser ini."),
    plan_unreadable: |name| format!("{name}: rencananya tidak terbaca. Datanya tetap seperti semula."),
    plan_download: "Unduh apa adanya",
    deleted: "Penilaian yang dihapus",
    deleted_item: |name, changed| format!("{name}, terakhir diubah {changed}"),
    restore: "Kembalikan",
    forget: "Hapus permanen",
    room: "Ruang penyimpanan",
    room_used: |thousands, percent| {
        let thousands = digits(thousands);
        let percent = if percent == 0 { "kurang dari 1".to_owned() } else { percent.to_string() };
        format!("Penyimpanan untuk jawaban terpakai {percent}% ({thousands} ribu dari sekitar 5.243 ribu karakter).")
    },
    room_disk: |megabytes| {
        format!("Salinan kedua, versi sebelumnya, dan aplikasi ini memakai {megabytes} MB di perangkat ini.")
    },
    persisted: "Bila ruang perangkat habis, browser tidak akan menghapus data ini. Data ini ikut hilang bila Anda menghapus data browser.",
    not_persisted: "Bila ruang perangkat habis, browser dapat menghapus data ini. Unduh cadangan secara teratur.",
    private: "Di jendela pribadi (samaran) semua data hilang begitu jendela ditutup: unduh cadangan sebelum menutupnya.",
    file_place: "Dinamika dibuka sebagai file. Halaman lain yang juga dibuka sebagai file di browser ini dapat membaca jawaban Anda: jangan buka file html yang tidak Anda kenal.",
    forget_sure: "Tekan sekali lagi untuk menghapus permanen",
};
