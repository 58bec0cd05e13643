// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResendCreateCloudAccountEmail`, from `resourcemanager/ResendCreateCloudAccountEmail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Account};

/// Sends the confirmation email for a new cloud account once more.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ResendCreateCloudAccountEmailRequest::new()
///     .record_id("...");
/// let reply = client.resend_create_cloud_account_email(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResendCreateCloudAccountEmailRequest {
    /// **Required.** ID of a request to create or promote a member account, as the call that made it
    /// returned it.
    pub record_id: Option<String>,
}

impl ResendCreateCloudAccountEmailRequest {
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
    ResendCreateCloudAccountEmailRequest {
        "RecordId" => record_id: query,
    }
}

impl Operation for ResendCreateCloudAccountEmailRequest {
    type Response = ResendCreateCloudAccountEmailResponse;
    type Error = ResendCreateCloudAccountEmailError;
    const INFO: OperationInfo = super::operation("ResendCreateCloudAccountEmail")
        .required(&["RecordId"]);
    const ERRORS: &'static [ResendCreateCloudAccountEmailError] = &[
        ResendCreateCloudAccountEmailError::MissingParameterRecordId,
        ResendCreateCloudAccountEmailError::EntityNotExistsResourceDirectory,
        ResendCreateCloudAccountEmailError::EntityNotExistsAccountRecord,
        ResendCreateCloudAccountEmailError::AccountTypeOrStatusMismatch,
        ResendCreateCloudAccountEmailError::LimitExceededFrequency,
    ];
}

/// Response to [`ResendCreateCloudAccountEmailRequest`].
#[non_exhaustive]
pub struct ResendCreateCloudAccountEmailResponse {
    /// The member account that the call made, changed or looked up.
    pub account: Option<Account>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
}

response! {
    ResendCreateCloudAccountEmailResponse {
        "Account" => account: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ResendCreateCloudAccountEmailRequest`] names.
///
/// - [`MissingParameterRecordId`](super::DocumentedError::MissingParameterRecordId)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsAccountRecord`](super::DocumentedError::EntityNotExistsAccountRecord)
/// - [`AccountTypeOrStatusMismatch`](super::DocumentedError::AccountTypeOrStatusMismatch)
/// - [`LimitExceededFrequency`](super::DocumentedError::LimitExceededFrequency)
pub type ResendCreateCloudAccountEmailError = super::DocumentedError;
