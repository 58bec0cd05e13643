// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableDelegateAccount`, from `cloudsso/DisableDelegateAccount.md`.

use alicloud_runtime::codegen::*;

/// Takes the role of delegated CloudSSO administrator away from an account.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudsso::Client) -> Result<(), alicloud_cloudsso::Error> {
/// let request = alicloud_cloudsso::DisableDelegateAccountRequest::new()
///     .account_id("...");
/// let reply = client.disable_delegate_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableDelegateAccountRequest {
    /// **Required.** Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
}

impl DisableDelegateAccountRequest {
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
    DisableDelegateAccountRequest {
        "AccountId" => account_id: query,
    }
}

impl Operation for DisableDelegateAccountRequest {
    type Response = DisableDelegateAccountResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DisableDelegateAccount")
        .required(&["AccountId"]);
}

/// Response to [`DisableDelegateAccountRequest`].
pub type DisableDelegateAccountResponse = alicloud_runtime::EmptyResponse;
