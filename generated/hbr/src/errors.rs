// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        CrossAccountBackupSlrNotExist = "CrossAccountBackupSlrNotExist" ("200"), "", "The service role for backup across accounts has yet to be created.";
        PolicyAlreadyBoundWithThisDataSource = "PolicyAlreadyBoundWithThisDataSource" ("400"), "", "The policy is already in force for the data source.";
    }
}
