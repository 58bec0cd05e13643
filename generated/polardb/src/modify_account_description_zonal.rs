// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountDescriptionZonal`, from `polardb/ModifyAccountDescriptionZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`ModifyAccountDescription`](super::Client::modify_account_description):
/// changes the note on a database account.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyAccountDescriptionZonalRequest::new()
///     .db_cluster_id("...")
///     .account_name("...")
///     .account_description("...");
/// let reply = client.modify_account_description_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountDescriptionZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Note that tells people what the account is for.
    pub account_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyAccountDescriptionZonalRequest {
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
    /// Sets `AccountDescription`, which is required.
    pub fn account_description(mut self, value: impl Into<String>) -> Self {
        self.account_description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyAccountDescriptionZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountDescription" => account_description: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyAccountDescriptionZonalRequest {
    type Response = ModifyAccountDescriptionZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAccountDescriptionZonal")
        .required(&["DBClusterId", "AccountName", "AccountDescription"])
        .idempotency_token("ClientToken");
}

/// Response to [`ModifyAccountDescriptionZonalRequest`], which the documentation does not describe.
pub type ModifyAccountDescriptionZonalResponse = alicloud_runtime::UndocumentedResponse;
