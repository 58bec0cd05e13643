// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindAccount`, from `adb/UnbindAccount.md`.

use alicloud_runtime::codegen::*;

/// Separates a RAM user from the database account it is tied to.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::UnbindAccountRequest::new()
///     .db_cluster_id("...")
///     .account_name("...");
/// let reply = client.unbind_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindAccountRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
}

impl UnbindAccountRequest {
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
    UnbindAccountRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for UnbindAccountRequest {
    type Response = UnbindAccountResponse;
    type Error = UnbindAccountError;
    const INFO: OperationInfo = super::operation("UnbindAccount")
        .required(&["DBClusterId", "AccountName"]);
    const ERRORS: &'static [UnbindAccountError] = &[
        UnbindAccountError::InvalidAccountNameMalformed,
        UnbindAccountError::InvalidDBClusterIdNotFound,
        UnbindAccountError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`UnbindAccountRequest`].
pub type UnbindAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnbindAccountRequest`] names.
///
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type UnbindAccountError = super::DocumentedError;
