/** The characters whose advances are listed, in their order. */
const CHARACTERS =
  " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~–—‘’“”„…•·×−≥≤→←↑↓ßæøÆØðþ«»°€£";

const listed = (advances: string): ReadonlyMap<string, number> => {
  const widths = advances.split(" ");
  return new Map(Array.from(CHARACTERS, (character, at) => [character, Number(widths[at])]));
};

/**
 * Advances of the bundled faces in thousandths of an em, measured in Chromium without kerning. So the width of a text
 * is the same in the browser, in a worker and in a test, before and after the face has arrived.
 */
export const advances = {
  sans: listed(
    "281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620 566 619 620 288 302 662 662 662 511 966 690 654 730 722 601 590 746 743 269 571 672 565 903 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 591 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662 500 1000 261 261 440 440 421 864 563 288 662 662 549 549 1000 1000 834 834 616 917 600 994 765 583 612 583 583 456 667 611",
  ),
  sansBold: listed(
    "252 321 523 644 650 1004 663 326 373 373 540 673 319 465 319 379 660 423 623 636 666 612 640 576 640 640 319 329 673 673 673 543 999 728 659 737 722 605 588 749 746 277 580 703 565 922 759 769 645 773 652 650 660 736 728 1020 720 713 652 373 379 373 481 469 351 574 624 583 624 591 389 625 612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 455 359 455 673 500 1000 294 294 507 501 480 956 503 319 673 673 549 549 1000 1000 881 881 644 913 609 1013 769 594 624 634 634 458 679 629",
  ),
};
