// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableDelegateAccount`, from `cloudsso/EnableDelegateAccount.md`.

use alicloud_runtime::codegen::*;

/// Makes an account a delegated administrator of CloudSSO.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::EnableDelegateAccountRequest::new()
///     .account_id("...");
/// let reply = client.enable_delegate_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableDelegateAccountRequest {
    /// **Required.** Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
}

impl EnableDelegateAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountId`, which is required.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
}

request! {
    EnableDelegateAccountRequest {
        "AccountId" => account_id: query,
    }
}

impl Operation for EnableDelegateAccountRequest {
    type Response = EnableDelegateAccountResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("EnableDelegateAccount")
        .required(&["AccountId"]);
}

/// Response to [`EnableDelegateAccountRequest`].
pub type EnableDelegateAccountResponse = alicloud_runtime::EmptyResponse;
