//! The guide to a workshop. Indonesian.

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
                "Sebelum acara, buka Dinamika sekali dengan jaringan di laptop yang akan disambungkan ke proyektor. Bila Pengaturan mengatakan siap tanpa jaringan, jaringan tidak diperlukan lagi.",
                "Minta peserta membawa bukti yang ada: nota jasa, daftar hadir, buku pesanan.",
                "Bila anggota akan menjawab di ponsel, tampilkan kode undangan pada awal pertemuan, atau kirim tautannya sehari sebelumnya.",
            ],
        ),
        (
            "Urutan",
            &[
                "Jelaskan tujuannya: melihat di tahap mana klaster berada dan apa langkah berikutnya. Ini bukan nilai rapor.",
                "Bacakan pertanyaan dan kelima tingkatnya. Pilih tingkat tertinggi yang seluruh uraiannya terpenuhi.",
                "Pungut suara: angkat tangan untuk hal biasa, rahasia untuk hal yang peka. Jangan membuka hasil sebelum semua memberi suara. Bila ada pejabat, pengurus, atau pembeli besar di ruangan, pakai suara rahasia.",
                "Buka hasil. Bila suara sepakat, catat alasannya dan lanjutkan. Bila terpecah, dengarkan alasan untuk tingkat terendah dan tertinggi, lalu pungut suara sekali lagi.",
                "Sepakati satu tingkat. Nilai tengah hanya usulan. Tulis alasannya dan pendapat yang berbeda.",
                "Di akhir, buka “Yang perlu dibahas” untuk sisa yang terpecah, lalu buka hasil bersama.",
            ],
        ),
        (
            "Bila suara terpecah",
            &[
                "Tanyakan kepada semua: kejadian apa yang mendukung tingkat terendah, dan kejadian apa yang mendukung tingkat tertinggi? Siapa pun boleh menjawab, tanpa menyebut pilihannya sendiri.",
                "Tanyakan: apakah kita membayangkan hal yang sama? Sering kali yang berbeda adalah arti pertanyaannya.",
                "Bila banyak yang tidak tahu, catat sebagai “Tidak tahu” dan tentukan siapa yang mencari tahu.",
                "Bila tetap terpecah, sepakati tingkat yang lebih rendah dan tulis pendapat yang berbeda. Itu hasil yang jujur.",
            ],
        ),
        (
            "Yang sebaiknya tidak dilakukan",
            &[
                "Jangan menyebut suara siapa yang rendah atau tinggi, dan jangan menebaknya.",
                "Jangan mengambil rata-rata. Kelompok yang menentukan.",
                "Jangan membandingkan dengan klaster lain di depan peserta.",
                "Jangan memberi suara sebagai fasilitator, kecuali kelompok memintanya.",
                "Jangan menaikkan jawaban supaya tahapnya naik. Penghambat utama justru menunjukkan langkah berikutnya.",
            ],
        ),
        (
            "Kerahasiaan dan data",
            &[
                "Suara rahasia disimpan hanya sebagai jumlah, tanpa urutan, waktu, atau peran, dan disegel sampai dibuka. Segel ini mencegah orang mengintip, tetapi tidak mencegah ahli komputer yang memegang perangkatnya.",
                "Angka menurut peran baru tampil bila sedikitnya tiga orang; kelompok boleh memilih suara terbuka.",
                "File cadangan memuat suara yang sudah dibuka. Suara yang belum dibuka tinggal di perangkat ini, jadi buka dahulu sebelum pindah perangkat.",
            ],
        ),
    ],
    print: "Cetak panduan",
};
