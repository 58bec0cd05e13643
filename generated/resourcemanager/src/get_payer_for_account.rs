// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPayerForAccount`, from `resourcemanager/GetPayerForAccount.md`.

use alicloud_runtime::codegen::*;

/// Returns which account pays the bills of a member.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetPayerForAccountRequest::new()
///     .account_id("...");
/// let reply = client.get_payer_for_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPayerForAccountRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
}

impl GetPayerForAccountRequest {
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
    GetPayerForAccountRequest {
        "AccountId" => account_id: query,
    }
}

impl Operation for GetPayerForAccountRequest {
    type Response = GetPayerForAccountResponse;
    type Error = GetPayerForAccountError;
    const INFO: OperationInfo = super::operation("GetPayerForAccount")
        .required(&["AccountId"])
        .read_only();
    const ERRORS: &'static [GetPayerForAccountError] = &[
        GetPayerForAccountError::EntityNotExistsResourceDirectory,
        GetPayerForAccountError::EntityNotExistsAccount,
    ];
}

/// Response to [`GetPayerForAccountRequest`].
#[non_exhaustive]
pub struct GetPayerForAccountResponse {
    /// Sign-in name of the account that pays the bills of the member. Example: `Alice`.
    pub payer_account_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
    /// Account that pays the bills of the member. Example: `172841235500****`.
    pub payer_account_id: Option<String>,
}

response! {
    GetPayerForAccountResponse {
        "PayerAccountName" => payer_account_name: value,
        "RequestId" => request_id: value,
        "PayerAccountId" => payer_account_id: value,
    }
}

/// Errors that the documentation of [`GetPayerForAccountRequest`] names.
///
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
pub type GetPayerForAccountError = super::DocumentedError;
