// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccount`, from `r-kvstore/DeleteAccount.md`.

use alicloud_runtime::codegen::*;

/// Removes a database account from a running instance; clients that log in with it are locked out.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DeleteAccountRequest::new()
///     .account_name("demoaccount")
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.delete_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccountRequest {
    /// **Required.** Login name of the account. Length: at most 16. Example: `demoaccount`.
    pub account_name: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Origin of the request, for the service's own records; leave it out.
    pub source_biz: Option<String>,
}

impl DeleteAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SourceBiz`.
    pub fn source_biz(mut self, value: impl Into<String>) -> Self {
        self.source_biz = Some(value.into());
        self
    }
}

request! {
    DeleteAccountRequest {
        "AccountName" => account_name: query,
        "InstanceId" => instance_id: query,
        "SourceBiz" => source_biz: query,
    }
}

impl Operation for DeleteAccountRequest {
    type Response = DeleteAccountResponse;
    type Error = DeleteAccountError;
    const INFO: OperationInfo = super::operation("DeleteAccount")
        .required(&["AccountName", "InstanceId"]);
    const ERRORS: &'static [DeleteAccountError] = &[
        DeleteAccountError::InvalidAccountNameFormat,
        DeleteAccountError::InvalidEngineVersionFormat,
        DeleteAccountError::OperationDeniedAccountStatus,
        DeleteAccountError::InvalidAccountNameNotFound,
    ];
}

/// Response to [`DeleteAccountRequest`].
pub type DeleteAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAccountRequest`] names.
///
/// - [`InvalidAccountNameFormat`](super::DocumentedError::InvalidAccountNameFormat)
/// - [`InvalidEngineVersionFormat`](super::DocumentedError::InvalidEngineVersionFormat)
/// - [`OperationDeniedAccountStatus`](super::DocumentedError::OperationDeniedAccountStatus)
/// - [`InvalidAccountNameNotFound`](super::DocumentedError::InvalidAccountNameNotFound)
pub type DeleteAccountError = super::DocumentedError;
