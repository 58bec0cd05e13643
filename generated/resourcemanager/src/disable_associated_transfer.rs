// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableAssociatedTransfer`, from `resourcemanager/DisableAssociatedTransfer.md`.

use alicloud_runtime::codegen::*;

/// Stops resources from following the one they belong to when it moves to another group.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DisableAssociatedTransferRequest::new();
/// let reply = client.disable_associated_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableAssociatedTransferRequest {}

impl DisableAssociatedTransferRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DisableAssociatedTransferRequest {}
}

impl Operation for DisableAssociatedTransferRequest {
    type Response = DisableAssociatedTransferResponse;
    type Error = DisableAssociatedTransferError;
    const INFO: OperationInfo = super::operation("DisableAssociatedTransfer");
    const ERRORS: &'static [DisableAssociatedTransferError] = &[
        DisableAssociatedTransferError::UnsupportedOperationRepeatDisableAssociatedTransferSetting,
        DisableAssociatedTransferError::UnsupportedOperationDisableAssociatedTransferSetting,
        DisableAssociatedTransferError::EntityExistsAssociatedTransferTasks,
    ];
}

/// Response to [`DisableAssociatedTransferRequest`].
pub type DisableAssociatedTransferResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableAssociatedTransferRequest`] names.
///
/// - [`UnsupportedOperationRepeatDisableAssociatedTransferSetting`](super::DocumentedError::UnsupportedOperationRepeatDisableAssociatedTransferSetting)
/// - [`UnsupportedOperationDisableAssociatedTransferSetting`](super::DocumentedError::UnsupportedOperationDisableAssociatedTransferSetting)
/// - [`EntityExistsAssociatedTransferTasks`](super::DocumentedError::EntityExistsAssociatedTransferTasks)
pub type DisableAssociatedTransferError = super::DocumentedError;
