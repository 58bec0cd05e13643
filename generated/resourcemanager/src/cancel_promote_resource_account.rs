// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelPromoteResourceAccount`, from `resourcemanager/CancelPromoteResourceAccount.md`.

use alicloud_runtime::codegen::*;

/// Calls off the promotion of a resource account that has not been confirmed.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CancelPromoteResourceAccountRequest::new()
///     .record_id("...");
/// let reply = client.cancel_promote_resource_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelPromoteResourceAccountRequest {
    /// **Required.** ID of a request to create or promote a member account, as the call that made it
    /// returned it.
    pub record_id: Option<String>,
}

impl CancelPromoteResourceAccountRequest {
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
    CancelPromoteResourceAccountRequest {
        "RecordId" => record_id: query,
    }
}

impl Operation for CancelPromoteResourceAccountRequest {
    type Response = CancelPromoteResourceAccountResponse;
    type Error = CancelPromoteResourceAccountError;
    const INFO: OperationInfo = super::operation("CancelPromoteResourceAccount")
        .required(&["RecordId"]);
    const ERRORS: &'static [CancelPromoteResourceAccountError] = &[
        CancelPromoteResourceAccountError::MissingParameterRecordId,
        CancelPromoteResourceAccountError::EntityNotExistsAccountRecord,
        CancelPromoteResourceAccountError::EntityNotExistsResourceDirectory,
        CancelPromoteResourceAccountError::AccountTypeOrStatusMismatch,
    ];
}

/// Response to [`CancelPromoteResourceAccountRequest`].
pub type CancelPromoteResourceAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelPromoteResourceAccountRequest`] names.
///
/// - [`MissingParameterRecordId`](super::DocumentedError::MissingParameterRecordId)
/// - [`EntityNotExistsAccountRecord`](super::DocumentedError::EntityNotExistsAccountRecord)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`AccountTypeOrStatusMismatch`](super::DocumentedError::AccountTypeOrStatusMismatch)
pub type CancelPromoteResourceAccountError = super::DocumentedError;
