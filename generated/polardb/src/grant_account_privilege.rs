// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantAccountPrivilege`, from `polardb/GrantAccountPrivilege.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountPrivilege};

/// Gives an account rights on one or more databases, next to those it has.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::GrantAccountPrivilegeRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxxxxxxx")
///     .account_name("testacc_01")
///     .db_name("testdb_1")
///     .account_privilege("ReadOnly");
/// let reply = client.grant_account_privilege(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantAccountPrivilegeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// **Required.** What the account may do in the database.
    pub account_privilege: Option<Open<AccountPrivilege>>,
}

impl GrantAccountPrivilegeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `AccountPrivilege`, which is required.
    pub fn account_privilege(
        mut self,
        value: impl Into<Open<AccountPrivilege>>,
    ) -> Self {
        self.account_privilege = Some(value.into());
        self
    }
}

request! {
    GrantAccountPrivilegeRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "DBName" => db_name: query,
        "AccountPrivilege" => account_privilege: query,
    }
}

impl Operation for GrantAccountPrivilegeRequest {
    type Response = GrantAccountPrivilegeResponse;
    type Error = GrantAccountPrivilegeError;
    const INFO: OperationInfo = super::operation("GrantAccountPrivilege")
        .required(&["DBClusterId", "AccountName", "DBName", "AccountPrivilege"]);
    const ERRORS: &'static [GrantAccountPrivilegeError] = &[
        GrantAccountPrivilegeError::EngineMigrationActionDisabled,
        GrantAccountPrivilegeError::LockTimeout,
        GrantAccountPrivilegeError::AccountUpdateError,
        GrantAccountPrivilegeError::InvalidDBNameMalformed,
        GrantAccountPrivilegeError::InvalidAccountNameMalformed,
        GrantAccountPrivilegeError::InvalidAccountPrivilegeMalformed,
        GrantAccountPrivilegeError::IncorrectAccountPrivilegeType,
        GrantAccountPrivilegeError::InvalidDBClusterNotFound,
        GrantAccountPrivilegeError::InvalidDBClusterIdMalformed,
        GrantAccountPrivilegeError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`GrantAccountPrivilegeRequest`].
pub type GrantAccountPrivilegeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`GrantAccountPrivilegeRequest`] names.
///
/// - [`EngineMigrationActionDisabled`](super::DocumentedError::EngineMigrationActionDisabled)
/// - [`LockTimeout`](super::DocumentedError::LockTimeout)
/// - [`AccountUpdateError`](super::DocumentedError::AccountUpdateError)
/// - [`InvalidDBNameMalformed`](super::DocumentedError::InvalidDBNameMalformed)
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidAccountPrivilegeMalformed`](super::DocumentedError::InvalidAccountPrivilegeMalformed)
/// - [`IncorrectAccountPrivilegeType`](super::DocumentedError::IncorrectAccountPrivilegeType)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type GrantAccountPrivilegeError = super::DocumentedError;
