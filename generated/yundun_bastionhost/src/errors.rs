// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        DatabaseAccountAlreadyExists = "DatabaseAccountAlreadyExists" ("400"), "", "The database has an account of this name already.";
        DatabaseAccountNotFound = "DatabaseAccountNotFound" ("404"), "", "The bastion host has no such account on the database.";
        DatabaseAlreadyExists = "DatabaseAlreadyExists" ("400"), "The database already exists.", "This database has been added already.";
        DatabaseNotFound = "DatabaseNotFound" ("404"), "", "The bastion host has no such database.";
        HostAccountAlreadyExists = "HostAccountAlreadyExists" ("400"), "", "The host has an account of this name already.";
        HostAccountNotFound = "HostAccountNotFound" ("404"), "", "The bastion host has no such account on the host.";
        HostGroupAlreadyExists = "HostGroupAlreadyExists" ("400"), "", "Another group of hosts has this name.";
        HostGroupNotFound = "HostGroupNotFound" ("404"), "", "The bastion host has no such group of hosts.";
        HostNotFound = "HostNotFound" ("400"), "", "The bastion host has no such host.";
        HostShareKeyAlreadyExists = "HostShareKeyAlreadyExists" ("400"), "", "Another shared key has this name.";
        HostShareKeyNotFound = "HostShareKeyNotFound" ("404"), "", "The bastion host has no such shared key.";
        InternalError = "InternalError" ("500"), "An unknown error occurred.", "The service failed on its side; try again after a while.";
        InvalidParameter = "InvalidParameter" ("400"), "The argument is invalid.", "A parameter has a value that the operation does not accept; the message says which.";
        LicenseOutOfLimit = "LicenseOutOfLimit" ("400"), "", "The edition allows no more hosts and databases.";
        NetworkDomainAlreadyExists = "NetworkDomainAlreadyExists" ("400"), "", "Another network domain has this name.";
        NetworkDomainNotFound = "NetworkDomainNotFound" ("404"), "", "The bastion host has no such network domain.";
        PolicyAlreadyExists = "PolicyAlreadyExists" ("400"), "The policy already exists.", "Another policy has this name.";
        PolicyNotFound = "PolicyNotFound" ("404"), "", "The bastion host has no such policy.";
        RuleAlreadyExists = "RuleAlreadyExists" ("400"), "The rule already exists.", "Another authorization rule has this name.";
        RuleNotFound = "RuleNotFound" ("404"), "", "The bastion host has no such authorization rule.";
        UserAlreadyExists = "UserAlreadyExists" ("400"), "The user already exists.", "Another user has this name.";
        UserGroupAlreadyExists = "UserGroupAlreadyExists" ("400"), "", "Another group of users has this name.";
        UserGroupNotFound = "UserGroupNotFound" ("404"), "", "The bastion host has no such group of users.";
        UserNotFound = "UserNotFound" ("404"), "", "The bastion host has no such user.";
    }
}
