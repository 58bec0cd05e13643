// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccount`, from `clickhouse/DeleteAccount.md`.

use alicloud_runtime::codegen::*;

/// Deletes a database account; nobody can connect with it any more.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DeleteAccountRequest::new()
///     .db_cluster_id("...")
///     .account_name("...");
/// let reply = client.delete_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccountRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
}

impl DeleteAccountRequest {
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
    DeleteAccountRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for DeleteAccountRequest {
    type Response = DeleteAccountResponse;
    type Error = DeleteAccountError;
    const INFO: OperationInfo = super::operation("DeleteAccount")
        .required(&["DBClusterId", "AccountName"]);
    const ERRORS: &'static [DeleteAccountError] = &[
        DeleteAccountError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DeleteAccountRequest`].
pub type DeleteAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAccountRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DeleteAccountError = super::DocumentedError;
