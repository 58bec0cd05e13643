// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResendPromoteResourceAccountEmail`, from `resourcemanager/ResendPromoteResourceAccountEmail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Account};

/// Sends the confirmation email for turning a resource account into a cloud account once more.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ResendPromoteResourceAccountEmailRequest::new()
///     .record_id("...");
/// let reply = client.resend_promote_resource_account_email(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResendPromoteResourceAccountEmailRequest {
    /// **Required.** ID of a request to create or promote a member account, as the call that made it
    /// returned it.
    pub record_id: Option<String>,
}

impl ResendPromoteResourceAccountEmailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RecordId`, which is required.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
}

request! {
    ResendPromoteResourceAccountEmailRequest {
        "RecordId" => record_id: query,
    }
}

impl Operation for ResendPromoteResourceAccountEmailRequest {
    type Response = ResendPromoteResourceAccountEmailResponse;
    type Error = ResendPromoteResourceAccountEmailError;
    const INFO: OperationInfo = super::operation("ResendPromoteResourceAccountEmail")
        .required(&["RecordId"]);
    const ERRORS: &'static [ResendPromoteResourceAccountEmailError] = &[
        ResendPromoteResourceAccountEmailError::MissingParameterRecordId,
        ResendPromoteResourceAccountEmailError::EntityNotExistsResourceDirectory,
        ResendPromoteResourceAccountEmailError::EntityNotExistsAccountRecord,
        ResendPromoteResourceAccountEmailError::AccountTypeOrStatusMismatch,
        ResendPromoteResourceAccountEmailError::LimitExceededFrequency,
    ];
}

/// Response to [`ResendPromoteResourceAccountEmailRequest`].
#[non_exhaustive]
pub struct ResendPromoteResourceAccountEmailResponse {
    /// The member account that the call made, changed or looked up.
    pub account: Option<Account>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
}

response! {
    ResendPromoteResourceAccountEmailResponse {
        "Account" => account: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ResendPromoteResourceAccountEmailRequest`] names.
///
/// - [`MissingParameterRecordId`](super::DocumentedError::MissingParameterRecordId)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsAccountRecord`](super::DocumentedError::EntityNotExistsAccountRecord)
/// - [`AccountTypeOrStatusMismatch`](super::DocumentedError::AccountTypeOrStatusMismatch)
/// - [`LimitExceededFrequency`](super::DocumentedError::LimitExceededFrequency)
pub type ResendPromoteResourceAccountEmailError = super::DocumentedError;
