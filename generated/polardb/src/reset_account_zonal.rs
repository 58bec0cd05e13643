// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAccountZonal`, from `polardb/ResetAccountZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`ResetAccount`](super::Client::reset_account): resets an account and gives it
/// a new password.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ResetAccountZonalRequest::new()
///     .db_cluster_id("...")
///     .account_name("...");
/// let reply = client.reset_account_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAccountZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// Password that the account logs on with.
    pub account_password: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ResetAccountZonalRequest {
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
    /// Sets `AccountPassword`.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ResetAccountZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ResetAccountZonalRequest {
    type Response = ResetAccountZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetAccountZonal")
        .required(&["DBClusterId", "AccountName"])
        .idempotency_token("ClientToken");
}

/// Response to [`ResetAccountZonalRequest`], which the documentation does not describe.
pub type ResetAccountZonalResponse = alicloud_runtime::UndocumentedResponse;
