// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        InvalidAccountNameMalformed = "InvalidAccountName.Malformed" ("400"), "", "The account name does not follow the naming rules.";
        InvalidAccountPasswordMalformed = "InvalidAccountPassword.Malformed" ("400"), "", "The password does not follow the rules for passwords.";
        InvalidAccountTypeMalformed = "InvalidAccountType.Malformed" ("400"), "", "The kind of account is none that the operation knows.";
        InvalidDBInstanceIdNotFound = "InvalidDBInstanceId.NotFound" ("404"), "", "There is no database instance with this ID.";
        InvalidDBInstanceStateNotSupport = "InvalidDBInstanceState.NotSupport" ("403"), "", "The cluster is in a state in which this is not possible.";
    }
}
