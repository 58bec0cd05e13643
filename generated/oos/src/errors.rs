// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        EntityNotExistsExecution = "EntityNotExists.Execution" ("404"), "", "There is no such execution.";
        InvalidParameter = "InvalidParameter" ("400"), "The parameter is invalid.", "A parameter has a value that the operation does not accept; the message says which.";
    }
}
