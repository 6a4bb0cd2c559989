//! Answering as a member, and handing in. Indonesian.

use crate::i18n::hand_in::HandIn;

pub(crate) const HAND_IN: HandIn = HandIn {
    invited: |cluster| format!("Anda diundang ikut menilai {cluster}"),
    invited_lead: |count| {
        format!(
            "Jawab {count} pertanyaan menurut pengetahuan Anda sendiri, lalu serahkan jawaban kepada fasilitator. “Tidak tahu” juga jawaban yang berguna."
        )
    },
    invited_safe: "Jawaban hanya tersimpan di perangkat ini sampai Anda menyerahkannya. Anda tidak harus menyebut nama.",
    told_open: "Kelompok ini memilih suara terbuka: angka tiap peran ditampilkan walau orangnya kurang dari tiga, jadi jawaban Anda bisa dikenali.",
    told_closed: "Jawaban baru ditampilkan sebagai jumlah dari sedikitnya tiga orang. Jawaban satu orang tidak ditampilkan tersendiri.",
    begin: "Mulai menjawab",
    go_on: "Lanjutkan jawaban Anda",
    another: "Mulai untuk orang lain",
    bad_invitation: "Undangan ini tidak terbaca",
    bad_invitation_body: "Tautannya mungkin terpotong. Pindai lagi kode di layar fasilitator. Data Anda di sini tidak berubah.",
    other_invitation: |id, version| {
        format!(
            "Undangan ini memakai daftar pertanyaan lain ({id}, versi {version}). Muat ulang Dinamika di perangkat ini, lalu pindai lagi."
        )
    },
    title: "Serahkan jawaban",
    counts: |answered, unknown, not_applicable, unanswered| {
        format!(
            "{answered} terjawab, {unknown} tidak tahu, {not_applicable} tidak berlaku, {unanswered} belum dijawab."
        )
    },
    facilitators: "Hasil dibuka bersama di lokakarya",
    facilitators_body: "Fasilitator menunjukkan hasilnya kepada semua orang, dari jawaban semua orang. Jawaban Anda aman di perangkat ini: periksa, lalu serahkan.",
    role: "Peran Anda",
    role_hint: "Supaya kelompok tahu di mana pandangan tiap peran berbeda. Angka suatu peran hanya ditampilkan bila sedikitnya tiga orang dari peran itu menjawab.",
    role_hint_open: "Supaya kelompok tahu di mana pandangan tiap peran berbeda. Suara terbuka: angka peran Anda ditampilkan walau orangnya kurang dari tiga.",
    role_none: "Tidak ingin menyebut",
    name: "Nama (boleh dikosongkan)",
    name_hint: "Hanya tampil di daftar “sudah menyerahkan”.",
    code: "Tunjukkan kode ini kepada fasilitator",
    code_label: "Kode QR jawaban Anda",
    code_again: "Kode berubah bila jawaban diubah. Jawaban yang diserahkan lagi menggantikan yang sebelumnya.",
    link: "Atau kirim tautannya",
    text: "Atau kirim sebagai teks",
    evidence: "Sertakan bukti yang saya tulis (hanya lewat tautan atau file)",
    copy_text: "Salin teks jawaban",
    file: "Unduh file jawaban",
    share_file: "Bagikan file jawaban",
    copied: "Isi file disalin. Tempel ke pesan untuk fasilitator.",
    message: "Jawaban saya untuk lokakarya",
    received: "Jawaban anggota",
    received_from: |who| format!("Dari: {who}"),
    received_take: |cluster| format!("Terima di lokakarya {cluster}"),
    received_none: "Lokakarya untuk jawaban ini tidak ada di perangkat ini. Buka tautannya di perangkat fasilitator. Data Anda di sini tidak berubah.",
    received_safe: "Data di perangkat ini tidak berubah sebelum Anda menerimanya.",
};
