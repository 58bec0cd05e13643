// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccount`, from `adb/DeleteAccount.md`.

use alicloud_runtime::codegen::*;

/// Deletes a database account of a cluster; nobody can sign in with it any more.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DeleteAccountRequest::new()
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
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
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
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
}

request! {
    DeleteAccountRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "Engine" => engine: query,
    }
}

impl Operation for DeleteAccountRequest {
    type Response = DeleteAccountResponse;
    type Error = DeleteAccountError;
    const INFO: OperationInfo = super::operation("DeleteAccount")
        .required(&["DBClusterId", "AccountName"]);
    const ERRORS: &'static [DeleteAccountError] = &[
        DeleteAccountError::InvalidAccountNameMalformed,
        DeleteAccountError::InvalidDBClusterIdNotFound,
        DeleteAccountError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DeleteAccountRequest`].
pub type DeleteAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAccountRequest`] names.
///
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DeleteAccountError = super::DocumentedError;
