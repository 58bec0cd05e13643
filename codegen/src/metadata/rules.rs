//! What the room has to say about documents. Data only.

use crate::report::rules;

rules! {
    /// The file is not a document.
    DOCUMENT_UNREADABLE = "D0801" Error "a document of metadata cannot be read";
    /// A value has a kind that its key does not allow.
    WRONG_KIND = "D0802" Warning "a value of a document has the wrong kind";
    /// A key that nothing reads.
    UNKNOWN_KEY = "D0803" Note "a key of a document is not read";
    /// A reference to a type that the document does not have.
    REFERENCE_BROKEN = "D0804" Warning "a reference leads to no type of the document";
    /// A type that contains itself ends where it does.
    TYPE_ENDLESS = "D0805" Note "a type of a document contains itself";
    /// A word for a type, place or way of writing that is not in the table.
    UNKNOWN_WORD = "D0806" Warning "a document has a word that is not in the tables";
    /// Two parameters cannot both be what they say.
    PARAMETERS_MEET = "D0807" Warning "two parameters of a document exclude each other";
}
