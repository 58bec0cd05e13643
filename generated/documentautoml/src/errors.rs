// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        _10001 = "10001" ("200"), "", "A parameter is wrong.";
        _10002 = "10002" ("200"), "", "The caller has no right to this.";
        _10003 = "10003" ("200"), "", "The item is in a state in which this is not possible.";
        _10005 = "10005" ("200"), "", "There is no such service.";
        _11002 = "11002" ("200"), "", "The account has not activated the service.";
        _13018 = "13018" ("200"), "", "There is no such model.";
        _16001 = "16001" ("200"), "", "There is no model to read the document with.";
        _16004 = "16004" ("200"), "", "There is no such model.";
        _19999 = "19999" ("200"), "", "The service failed for a reason that it does not name.";
        _21002 = "21002" ("200"), "", "Reading by the template took too long.";
        _21003 = "21003" ("200"), "", "Reading by the template failed.";
        _21004 = "21004" ("200"), "", "The template could not be handed in.";
        _21018 = "21018" ("200"), "", "There is no such template.";
        _22002 = "22002" ("200"), "", "The text recognition failed.";
        _23002 = "23002" ("200"), "", "The document could not be fetched.";
        _50007 = "50007" ("200"), "", "The format of the file is not supported.";
        _50008 = "50008" ("200"), "", "The file is too large.";
    }
}
