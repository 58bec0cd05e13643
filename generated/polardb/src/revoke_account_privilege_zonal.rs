// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevokeAccountPrivilegeZonal`, from `polardb/RevokeAccountPrivilegeZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`RevokeAccountPrivilege`](super::Client::revoke_account_privilege): takes an
/// account's access to a database away.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::RevokeAccountPrivilegeZonalRequest::new()
///     .db_cluster_id("...")
///     .account_name("...")
///     .db_name("...");
/// let reply = client.revoke_account_privilege_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevokeAccountPrivilegeZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl RevokeAccountPrivilegeZonalRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RevokeAccountPrivilegeZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "DBName" => db_name: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RevokeAccountPrivilegeZonalRequest {
    type Response = RevokeAccountPrivilegeZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RevokeAccountPrivilegeZonal")
        .required(&["DBClusterId", "AccountName", "DBName"])
        .idempotency_token("ClientToken");
}

/// Response to [`RevokeAccountPrivilegeZonalRequest`], which the documentation does not describe.
pub type RevokeAccountPrivilegeZonalResponse = alicloud_runtime::UndocumentedResponse;
