// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccountZonal`, from `polardb/DeleteAccountZonal.md`.

use alicloud_runtime::codegen::*;

/// Deletes a database account of a zonal cluster; nobody can sign in with it any more.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteAccountZonalRequest::new()
///     .db_cluster_id("...")
///     .account_name("...");
/// let reply = client.delete_account_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccountZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
}

impl DeleteAccountZonalRequest {
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
}

request! {
    DeleteAccountZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for DeleteAccountZonalRequest {
    type Response = DeleteAccountZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAccountZonal")
        .required(&["DBClusterId", "AccountName"]);
}

/// Response to [`DeleteAccountZonalRequest`], which the documentation does not describe.
pub type DeleteAccountZonalResponse = alicloud_runtime::UndocumentedResponse;
