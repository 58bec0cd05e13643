// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAccount`, from `resourcemanager/UpdateAccount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceAccount};

/// Changes the display name or the type of a member.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::UpdateAccountRequest::new()
///     .account_id("...");
/// let reply = client.update_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAccountRequest {
    /// Name to be shown from now on.
    pub new_display_name: Option<String>,
    /// Which kind of new account it is or is to be.
    pub new_account_type: Option<String>,
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
}

impl UpdateAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NewDisplayName`.
    pub fn new_display_name(mut self, value: impl Into<String>) -> Self {
        self.new_display_name = Some(value.into());
        self
    }
    /// Sets `NewAccountType`.
    pub fn new_account_type(mut self, value: impl Into<String>) -> Self {
        self.new_account_type = Some(value.into());
        self
    }
    /// Sets `AccountId`, which is required.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
}

request! {
    UpdateAccountRequest {
        "NewDisplayName" => new_display_name: query,
        "NewAccountType" => new_account_type: query,
        "AccountId" => account_id: query,
    }
}

impl Operation for UpdateAccountRequest {
    type Response = UpdateAccountResponse;
    type Error = UpdateAccountError;
    const INFO: OperationInfo = super::operation("UpdateAccount")
        .required(&["AccountId"]);
    const ERRORS: &'static [UpdateAccountError] = &[
        UpdateAccountError::EntityNotExistsResourceDirectory,
        UpdateAccountError::EntityNotExistsAccount,
        UpdateAccountError::InvalidParameterAccountDisplayNameAlreadyUsed,
        UpdateAccountError::MissingDisplayNameOrAccountType,
        UpdateAccountError::AccountTypeMismatch,
        UpdateAccountError::LegalEntityDifferent,
        UpdateAccountError::CallerIdentityError,
        UpdateAccountError::MissingSecurityInfo,
        UpdateAccountError::PrimaryAkInUse,
    ];
}

/// Response to [`UpdateAccountRequest`].
#[non_exhaustive]
pub struct UpdateAccountResponse {
    /// The member account that the call made, changed or looked up.
    pub account: Option<ResourceAccount>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
}

response! {
    UpdateAccountResponse {
        "Account" => account: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateAccountRequest`] names.
///
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
/// - [`InvalidParameterAccountDisplayNameAlreadyUsed`](super::DocumentedError::InvalidParameterAccountDisplayNameAlreadyUsed)
/// - [`MissingDisplayNameOrAccountType`](super::DocumentedError::MissingDisplayNameOrAccountType)
/// - [`AccountTypeMismatch`](super::DocumentedError::AccountTypeMismatch)
/// - [`LegalEntityDifferent`](super::DocumentedError::LegalEntityDifferent)
/// - [`CallerIdentityError`](super::DocumentedError::CallerIdentityError)
/// - [`MissingSecurityInfo`](super::DocumentedError::MissingSecurityInfo)
/// - [`PrimaryAkInUse`](super::DocumentedError::PrimaryAkInUse)
pub type UpdateAccountError = super::DocumentedError;
