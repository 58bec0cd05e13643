// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAccount`, from `polardb/ResetAccount.md`.

use alicloud_runtime::codegen::*;

/// Resets the privileged account of a PolarDB cluster and gives it a new password.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ResetAccountRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxxxxxxx")
///     .account_name("testacc")
///     .account_password("Pw123456");
/// let reply = client.reset_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAccountRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// Password that the account logs on with. Length: 8 to 32. A secret: it is printed as `***`.
    pub account_password: Option<String>,
}

impl ResetAccountRequest {
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
}

request! {
    ResetAccountRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query as Secret,
    }
}

impl Operation for ResetAccountRequest {
    type Response = ResetAccountResponse;
    type Error = ResetAccountError;
    const INFO: OperationInfo = super::operation("ResetAccount")
        .required(&["DBClusterId", "AccountName"]);
    const ERRORS: &'static [ResetAccountError] = &[
        ResetAccountError::InvalidAccountNameMalformed,
        ResetAccountError::ConcurrentTaskExceeded,
        ResetAccountError::InvalidDBClusterNotFound,
        ResetAccountError::InvalidDBClusterIdMalformed,
        ResetAccountError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`ResetAccountRequest`].
pub type ResetAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResetAccountRequest`] names.
///
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`ConcurrentTaskExceeded`](super::DocumentedError::ConcurrentTaskExceeded), here with HTTP status 403
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type ResetAccountError = super::DocumentedError;
