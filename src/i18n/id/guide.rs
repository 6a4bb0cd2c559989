//! What to know before a workshop. Indonesian.

use crate::i18n::guide::Guide;

pub(crate) const GUIDE: Guide = Guide {
    title: "Panduan fasilitator",
    lead: "Satu halaman untuk yang memandu lokakarya. Cetak, atau baca sebelum mulai.",
    parts: &[
        (
            "Persiapan",
            &[
                "Undang 6 sampai 20 orang yang berbeda peran: pemilik usaha kecil dan besar, pengurus, pekerja, pendamping, pembeli. Di bawah empat suara, kesepakatan tidak dihitung.",
                "Siapkan dua sampai tiga jam, atau dua pertemuan. Lokakarya dapat dihentikan dan dilanjutkan hari lain.",
                "Buka Dinamika di laptop yang tersambung proyektor, sekali dengan jaringan. Setelah itu jaringan tidak diperlukan.",
                "Minta peserta membawa bukti yang ada: nota jasa, daftar hadir, buku pesanan.",
                "Bila anggota akan menjawab di ponsel, tampilkan kode undangan pada awal pertemuan, atau kirim tautannya sehari sebelumnya.",
            ],
        ),
        (
            "Urutan",
            &[
                "Jelaskan tujuan: melihat di mana klaster berdiri dan apa yang terbuka berikutnya. Ini bukan nilai rapor.",
                "Bacakan pertanyaan dan kelima tingkatnya. Pilih tingkat tertinggi yang seluruh uraiannya terpenuhi.",
                "Pungut suara: angkat tangan untuk hal biasa, rahasia untuk hal yang peka. Jangan membuka hasil sebelum semua memberi suara.",
                "Buka hasil. Bila sepakat, catat alasan dan lanjut. Bila terbelah, dengarkan kedua ujung, lalu pungut suara lagi satu kali.",
                "Sepakati satu tingkat. Suara tengah hanya usulan. Tulis alasannya dan pendapat yang berbeda.",
                "Di akhir, buka “Yang perlu dibahas” untuk sisa yang terbelah, lalu buka hasil bersama.",
            ],
        ),
        (
            "Bila suara terbelah",
            &[
                "Minta satu orang dari tingkat terendah dan satu dari tertinggi bercerita: kejadian apa yang mereka lihat?",
                "Tanyakan: apakah kita membayangkan hal yang sama? Sering kali yang berbeda adalah arti pertanyaannya.",
                "Bila banyak yang tidak tahu, catat sebagai “Tidak tahu” dan tentukan siapa yang mencari tahu.",
                "Bila tetap terbelah, sepakati tingkat yang lebih rendah dan tulis pendapat yang berbeda. Itu hasil yang jujur.",
            ],
        ),
        (
            "Yang sebaiknya tidak dilakukan",
            &[
                "Jangan menyebut suara siapa yang rendah atau tinggi, dan jangan menebaknya.",
                "Jangan mengambil rata-rata. Kelompoklah yang menyepakati.",
                "Jangan membandingkan dengan klaster lain di depan peserta.",
                "Jangan memberi suara sebagai fasilitator, kecuali kelompok memintanya.",
                "Jangan menaikkan jawaban supaya tahapnya naik. Pembatas utama justru menunjukkan langkah berikutnya.",
            ],
        ),
        (
            "Kerahasiaan dan data",
            &[
                "Suara rahasia disimpan hanya sebagai jumlah, tanpa urutan, waktu, atau peran, dan tersegel sampai dibuka. Segel menahan orang yang mengintip; ia tidak menahan ahli komputer yang memegang perangkatnya.",
                "Angka menurut peran baru tampil bila sedikitnya tiga orang; kelompok boleh memilih suara terbuka.",
                "Berkas cadangan memuat suara yang sudah dibuka. Suara yang belum dibuka tinggal di perangkat ini, jadi buka dahulu sebelum pindah perangkat.",
            ],
        ),
    ],
    print: "Cetak panduan",
};
