// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCdnSubTask`, from `cdn/DeleteCdnSubTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes all customized operations reports of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DeleteCdnSubTaskRequest::new();
/// let reply = client.delete_cdn_sub_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCdnSubTaskRequest {}

impl DeleteCdnSubTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DeleteCdnSubTaskRequest {}
}

impl Operation for DeleteCdnSubTaskRequest {
    type Response = DeleteCdnSubTaskResponse;
    type Error = DeleteCdnSubTaskError;
    const INFO: OperationInfo = super::operation("DeleteCdnSubTask");
    const ERRORS: &'static [DeleteCdnSubTaskError] = &[
        DeleteCdnSubTaskError::InvalidParameter2,
        DeleteCdnSubTaskError::TimeParseFailed,
        DeleteCdnSubTaskError::SubscriptionAlreadyExists,
        DeleteCdnSubTaskError::SubscriptionNotFound,
        DeleteCdnSubTaskError::NameAlreadyExists,
        DeleteCdnSubTaskError::DeliverExceedLimit,
    ];
}

/// Response to [`DeleteCdnSubTaskRequest`].
pub type DeleteCdnSubTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCdnSubTaskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type DeleteCdnSubTaskError = super::DocumentedError;
