// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevokeAccountPrivilege`, from `polardb/RevokeAccountPrivilege.md`.

use alicloud_runtime::codegen::*;

/// Takes a standard account's access to a database away.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::RevokeAccountPrivilegeRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxxxxxx")
///     .account_name("testacc")
///     .db_name("testDB");
/// let reply = client.revoke_account_privilege(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevokeAccountPrivilegeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl RevokeAccountPrivilegeRequest {
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
}

request! {
    RevokeAccountPrivilegeRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "DBName" => db_name: query,
    }
}

impl Operation for RevokeAccountPrivilegeRequest {
    type Response = RevokeAccountPrivilegeResponse;
    type Error = RevokeAccountPrivilegeError;
    const INFO: OperationInfo = super::operation("RevokeAccountPrivilege")
        .required(&["DBClusterId", "AccountName", "DBName"]);
    const ERRORS: &'static [RevokeAccountPrivilegeError] = &[
        RevokeAccountPrivilegeError::InvalidDBNameMalformed,
        RevokeAccountPrivilegeError::InvalidAccountNameMalformed,
        RevokeAccountPrivilegeError::InvalidDBClusterNotFound,
        RevokeAccountPrivilegeError::InvalidDBClusterIdMalformed,
        RevokeAccountPrivilegeError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`RevokeAccountPrivilegeRequest`].
pub type RevokeAccountPrivilegeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RevokeAccountPrivilegeRequest`] names.
///
/// - [`InvalidDBNameMalformed`](super::DocumentedError::InvalidDBNameMalformed)
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type RevokeAccountPrivilegeError = super::DocumentedError;
