// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PromoteResourceAccount`, from `resourcemanager/PromoteResourceAccount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Account};

/// Turns a resource account into a cloud account with an email address of its own, in the
/// background.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::PromoteResourceAccountRequest::new()
///     .account_id("...")
///     .email("...");
/// let reply = client.promote_resource_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PromoteResourceAccountRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
    /// **Required.** Email address that the member logs on with once it is a cloud account.
    pub email: Option<String>,
}

impl PromoteResourceAccountRequest {
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
    /// Sets `Email`, which is required.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

request! {
    PromoteResourceAccountRequest {
        "AccountId" => account_id: query,
        "Email" => email: query,
    }
}

impl Operation for PromoteResourceAccountRequest {
    type Response = PromoteResourceAccountResponse;
    type Error = PromoteResourceAccountError;
    const INFO: OperationInfo = super::operation("PromoteResourceAccount")
        .required(&["AccountId", "Email"]);
    const ERRORS: &'static [PromoteResourceAccountError] = &[
        PromoteResourceAccountError::MissingParameterAccountId,
        PromoteResourceAccountError::InvalidParameterAccountId,
        PromoteResourceAccountError::MissingParameterEmail,
        PromoteResourceAccountError::InvalidParameterEmail,
        PromoteResourceAccountError::EntityNotExistsAccount,
        PromoteResourceAccountError::EntityNotExistsResourceDirectory,
        PromoteResourceAccountError::AccountTypeOrStatusMismatch,
        PromoteResourceAccountError::InvalidParameterEmailAlreadyUsed,
    ];
}

/// Response to [`PromoteResourceAccountRequest`].
#[non_exhaustive]
pub struct PromoteResourceAccountResponse {
    /// The member account that the call made, changed or looked up.
    pub account: Option<Account>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
}

response! {
    PromoteResourceAccountResponse {
        "Account" => account: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`PromoteResourceAccountRequest`] names.
///
/// - [`MissingParameterAccountId`](super::DocumentedError::MissingParameterAccountId)
/// - [`InvalidParameterAccountId`](super::DocumentedError::InvalidParameterAccountId)
/// - [`MissingParameterEmail`](super::DocumentedError::MissingParameterEmail)
/// - [`InvalidParameterEmail`](super::DocumentedError::InvalidParameterEmail)
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`AccountTypeOrStatusMismatch`](super::DocumentedError::AccountTypeOrStatusMismatch)
/// - [`InvalidParameterEmailAlreadyUsed`](super::DocumentedError::InvalidParameterEmailAlreadyUsed)
pub type PromoteResourceAccountError = super::DocumentedError;
