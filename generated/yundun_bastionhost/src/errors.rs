// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        DatabaseAccountAlreadyExists = "DatabaseAccountAlreadyExists" ("400"), "", "";
        DatabaseAccountNotFound = "DatabaseAccountNotFound" ("404"), "", "";
        DatabaseAlreadyExists = "DatabaseAlreadyExists" ("400"), "The database already exists.", "The database already exists.";
        DatabaseNotFound = "DatabaseNotFound" ("404"), "", "";
        HostAccountAlreadyExists = "HostAccountAlreadyExists" ("400"), "", "";
        HostAccountNotFound = "HostAccountNotFound" ("404"), "", "";
        HostGroupAlreadyExists = "HostGroupAlreadyExists" ("400"), "", "";
        HostGroupNotFound = "HostGroupNotFound" ("404"), "", "";
        HostNotFound = "HostNotFound" ("400"), "", "";
        HostShareKeyAlreadyExists = "HostShareKeyAlreadyExists" ("400"), "", "";
        HostShareKeyNotFound = "HostShareKeyNotFound" ("404"), "", "";
        InternalError = "InternalError" ("500"), "An unknown error occurred.", "The service failed on its side; try again after a while.";
        InvalidParameter = "InvalidParameter" ("400"), "The argument is invalid.", "A parameter has a value that the operation does not accept; the message says which.";
        LicenseOutOfLimit = "LicenseOutOfLimit" ("400"), "", "";
        NetworkDomainAlreadyExists = "NetworkDomainAlreadyExists" ("400"), "", "";
        NetworkDomainNotFound = "NetworkDomainNotFound" ("404"), "", "";
        PolicyAlreadyExists = "PolicyAlreadyExists" ("400"), "The policy already exists.", "The policy already exists.";
        PolicyNotFound = "PolicyNotFound" ("404"), "", "";
        RuleAlreadyExists = "RuleAlreadyExists" ("400"), "The rule already exists.", "The rule already exists.";
        RuleNotFound = "RuleNotFound" ("404"), "", "";
        UserAlreadyExists = "UserAlreadyExists" ("400"), "The user already exists.", "The user already exists.";
        UserGroupAlreadyExists = "UserGroupAlreadyExists" ("400"), "", "";
        UserGroupNotFound = "UserGroupNotFound" ("404"), "", "";
        UserNotFound = "UserNotFound" ("404"), "", "";
    }
}
