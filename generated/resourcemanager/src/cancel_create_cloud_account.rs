// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelCreateCloudAccount`, from `resourcemanager/CancelCreateCloudAccount.md`.

use alicloud_runtime::codegen::*;

/// Calls off the creation of a cloud account that has not been confirmed.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CancelCreateCloudAccountRequest::new()
///     .record_id("...");
/// let reply = client.cancel_create_cloud_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelCreateCloudAccountRequest {
    /// **Required.** ID of a request to create or promote a member account, as the call that made it
    /// returned it.
    pub record_id: Option<String>,
}

impl CancelCreateCloudAccountRequest {
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
    CancelCreateCloudAccountRequest {
        "RecordId" => record_id: query,
    }
}

impl Operation for CancelCreateCloudAccountRequest {
    type Response = CancelCreateCloudAccountResponse;
    type Error = CancelCreateCloudAccountError;
    const INFO: OperationInfo = super::operation("CancelCreateCloudAccount")
        .required(&["RecordId"]);
    const ERRORS: &'static [CancelCreateCloudAccountError] = &[
        CancelCreateCloudAccountError::MissingParameterRecordId,
        CancelCreateCloudAccountError::EntityNotExistsAccountRecord,
        CancelCreateCloudAccountError::EntityNotExistsResourceDirectory,
        CancelCreateCloudAccountError::AccountTypeOrStatusMismatch,
    ];
}

/// Response to [`CancelCreateCloudAccountRequest`].
pub type CancelCreateCloudAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelCreateCloudAccountRequest`] names.
///
/// - [`MissingParameterRecordId`](super::DocumentedError::MissingParameterRecordId)
/// - [`EntityNotExistsAccountRecord`](super::DocumentedError::EntityNotExistsAccountRecord)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`AccountTypeOrStatusMismatch`](super::DocumentedError::AccountTypeOrStatusMismatch)
pub type CancelCreateCloudAccountError = super::DocumentedError;
