// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantAccountPrivilegeZonal`, from `polardb/GrantAccountPrivilegeZonal.md`.

use alicloud_runtime::codegen::*;

/// Gives an account of a zonal cluster rights on one or more databases.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::GrantAccountPrivilegeZonalRequest::new()
///     .db_cluster_id("...")
///     .account_name("...")
///     .db_name("...")
///     .account_privilege("...");
/// let reply = client.grant_account_privilege_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantAccountPrivilegeZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// **Required.** What the account may do in the database.
    pub account_privilege: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl GrantAccountPrivilegeZonalRequest {
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
    pub fn account_privilege(mut self, value: impl Into<String>) -> Self {
        self.account_privilege = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    GrantAccountPrivilegeZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "DBName" => db_name: query,
        "AccountPrivilege" => account_privilege: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for GrantAccountPrivilegeZonalRequest {
    type Response = GrantAccountPrivilegeZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GrantAccountPrivilegeZonal")
        .required(&["DBClusterId", "AccountName", "DBName", "AccountPrivilege"])
        .idempotency_token("ClientToken");
}

/// Response to [`GrantAccountPrivilegeZonalRequest`], which the documentation does not describe.
pub type GrantAccountPrivilegeZonalResponse = alicloud_runtime::UndocumentedResponse;
