// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableAssociatedTransfer`, from `resourcemanager/EnableAssociatedTransfer.md`.

use alicloud_runtime::codegen::*;

/// Makes resources follow the one they belong to when it moves to another group.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::EnableAssociatedTransferRequest::new();
/// let reply = client.enable_associated_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableAssociatedTransferRequest {}

impl EnableAssociatedTransferRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    EnableAssociatedTransferRequest {}
}

impl Operation for EnableAssociatedTransferRequest {
    type Response = EnableAssociatedTransferResponse;
    type Error = EnableAssociatedTransferError;
    const INFO: OperationInfo = super::operation("EnableAssociatedTransfer");
    const ERRORS: &'static [EnableAssociatedTransferError] = &[
        EnableAssociatedTransferError::UnsupportedOperationRepeatEnableAssociatedTransferSetting,
    ];
}

/// Response to [`EnableAssociatedTransferRequest`].
pub type EnableAssociatedTransferResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableAssociatedTransferRequest`] names.
///
/// - [`UnsupportedOperationRepeatEnableAssociatedTransferSetting`](super::DocumentedError::UnsupportedOperationRepeatEnableAssociatedTransferSetting)
pub type EnableAssociatedTransferError = super::DocumentedError;
