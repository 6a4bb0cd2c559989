//! The target of a cluster. Indonesian.

use crate::i18n::counts::id::digits;
use crate::i18n::target::Target;

pub(crate) const TARGET: Target = Target {
    title: "Target klaster",
    mark: "Target",
    legend: |name| format!("Garis titik-titik: {name}"),
    save_title: "Simpan sebagai target klaster",
    save_hint: "Yang disimpan hanya tingkat yang lebih tinggi dari jawaban sekarang. Target sebelumnya diganti, dan dapat dikembalikan.",
    name: "Nama target",
    proposed: |year| format!("Target {year}"),
    date: "Tercapai paling lambat",
    save: "Simpan target",
    nothing_raised: "Naikkan dahulu satu tingkat atau lebih di atas.",
    no_name: "Tulis nama target.",
    no_plan: "Target disimpan dalam rencana aksi, dan rencana itu sekarang tidak dapat diubah. Buka rencana aksi untuk melihat sebabnya.",
    named: |name, day| format!("{name}, paling lambat {day}"),
    leads_to: |stage| format!("Bila tercapai: {stage}"),
    distance: |reached, all, lacking, missing| {
        let text = format!("Tercapai: {} dari {} pertanyaan", digits(reached), digits(all));
        let text = if lacking == 0 { text } else { format!("{text} · kurang {} tingkat", digits(lacking)) };
        if missing == 0 { text } else { format!("{text} · belum diketahui: {}", digits(missing)) }
    },
    reached: "Tercapai",
    no_action: "Belum ada aksi",
    all_served: "Setiap pertanyaan yang belum tercapai sudah punya aksi.",
    all: "Semua pertanyaan target ini",
    add_action: "Tambah aksi",
    drop: "Hapus target",
    dropped: |name| format!("{name} dihapus. Tekan Urungkan untuk mengembalikannya."),
    several: "Ada lebih dari satu target, karena disimpan di dua tempat. Yang terakhir disimpan yang berlaku; hapus yang tidak dipakai.",
    measure: "Target tercapai",
    set_one: "Tentukan target di halaman hasil",
    none: "Belum ada target. Coba tingkat yang lebih tinggi di halaman hasil, lalu simpan sebagai target.",
};
