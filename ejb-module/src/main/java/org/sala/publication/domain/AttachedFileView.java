package org.sala.publication.domain;

import org.sala.library.domain.FileView;
import org.sala.shared.Bilingual;

/** What pages show of an attached file. */
public record AttachedFileView(FileView file, Bilingual title, Bilingual alt) {}
