// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveCloudAccount`, from `resourcemanager/RemoveCloudAccount.md`.

use alicloud_runtime::codegen::*;

/// Removes a member of the cloud account type from the resource directory; the account goes on to
/// exist on its own.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::RemoveCloudAccountRequest::new()
///     .account_id("...");
/// let reply = client.remove_cloud_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveCloudAccountRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
}

impl RemoveCloudAccountRequest {
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
    RemoveCloudAccountRequest {
        "AccountId" => account_id: query,
    }
}

impl Operation for RemoveCloudAccountRequest {
    type Response = RemoveCloudAccountResponse;
    type Error = RemoveCloudAccountError;
    const INFO: OperationInfo = super::operation("RemoveCloudAccount")
        .required(&["AccountId"]);
    const ERRORS: &'static [RemoveCloudAccountError] = &[
        RemoveCloudAccountError::MissingParameterAccountId,
        RemoveCloudAccountError::InvalidParameterAccountId,
        RemoveCloudAccountError::EntityNotExistsAccount,
        RemoveCloudAccountError::EntityNotExistsResourceDirectory,
        RemoveCloudAccountError::AccountTypeOrStatusMismatch,
        RemoveCloudAccountError::DenyTrustedService,
    ];
}

/// Response to [`RemoveCloudAccountRequest`].
pub type RemoveCloudAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveCloudAccountRequest`] names.
///
/// - [`MissingParameterAccountId`](super::DocumentedError::MissingParameterAccountId)
/// - [`InvalidParameterAccountId`](super::DocumentedError::InvalidParameterAccountId)
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`AccountTypeOrStatusMismatch`](super::DocumentedError::AccountTypeOrStatusMismatch)
/// - [`DenyTrustedService`](super::DocumentedError::DenyTrustedService)
pub type RemoveCloudAccountError = super::DocumentedError;
