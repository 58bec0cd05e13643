// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckAccountName`, from `polardb/CheckAccountName.md`.

use alicloud_runtime::codegen::*;

/// Tests whether a database account name is valid and still unused in a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CheckAccountNameRequest::new()
///     .db_cluster_id("...")
///     .account_name("...");
/// let reply = client.check_account_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckAccountNameRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
}

impl CheckAccountNameRequest {
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
    CheckAccountNameRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for CheckAccountNameRequest {
    type Response = CheckAccountNameResponse;
    type Error = CheckAccountNameError;
    const INFO: OperationInfo = super::operation("CheckAccountName")
        .required(&["DBClusterId", "AccountName"])
        .read_only();
    const ERRORS: &'static [CheckAccountNameError] = &[
        CheckAccountNameError::InvalidAccountNameDuplicate,
        CheckAccountNameError::InvalidAccountNameMalformed,
        CheckAccountNameError::InvalidDBClusterIdMalformed,
        CheckAccountNameError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`CheckAccountNameRequest`].
pub type CheckAccountNameResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CheckAccountNameRequest`] names.
///
/// - [`InvalidAccountNameDuplicate`](super::DocumentedError::InvalidAccountNameDuplicate)
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type CheckAccountNameError = super::DocumentedError;
