// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckAccountNameZonal`, from `polardb/CheckAccountNameZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`CheckAccountName`](super::Client::check_account_name): tests whether a
/// database account name can be used in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CheckAccountNameZonalRequest::new()
///     .db_cluster_id("...")
///     .account_name("...");
/// let reply = client.check_account_name_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckAccountNameZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
}

impl CheckAccountNameZonalRequest {
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
    CheckAccountNameZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for CheckAccountNameZonalRequest {
    type Response = CheckAccountNameZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckAccountNameZonal")
        .required(&["DBClusterId", "AccountName"])
        .read_only();
}

/// Response to [`CheckAccountNameZonalRequest`], which the documentation does not describe.
pub type CheckAccountNameZonalResponse = alicloud_runtime::UndocumentedResponse;
