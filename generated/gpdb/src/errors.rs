// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        InstanceFailedUpdateResourceGroup = "Instance.FailedUpdateResourceGroup" ("400"), "", "The resource group could not be changed.";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "More tags are given than one call takes.";
    }
}
