// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnSubTask`, from `dcdn/DeleteDcdnSubTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes all customized operations reports of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnSubTaskRequest::new();
/// let reply = client.delete_dcdn_sub_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnSubTaskRequest {}

impl DeleteDcdnSubTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DeleteDcdnSubTaskRequest {}
}

impl Operation for DeleteDcdnSubTaskRequest {
    type Response = DeleteDcdnSubTaskResponse;
    type Error = DeleteDcdnSubTaskError;
    const INFO: OperationInfo = super::operation("DeleteDcdnSubTask");
    const ERRORS: &'static [DeleteDcdnSubTaskError] = &[
        DeleteDcdnSubTaskError::InvalidParameter2,
        DeleteDcdnSubTaskError::TimeParseFailed,
        DeleteDcdnSubTaskError::SubscriptionAlreadyExists,
        DeleteDcdnSubTaskError::SubscriptionNotFound,
        DeleteDcdnSubTaskError::NameAlreadyExists,
        DeleteDcdnSubTaskError::DeliverExceedLimit,
    ];
}

/// Response to [`DeleteDcdnSubTaskRequest`].
pub type DeleteDcdnSubTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDcdnSubTaskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type DeleteDcdnSubTaskError = super::DocumentedError;
