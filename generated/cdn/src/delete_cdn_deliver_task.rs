// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCdnDeliverTask`, from `cdn/DeleteCdnDeliverTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a report task by its ID; its reports are no longer delivered.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DeleteCdnDeliverTaskRequest::new()
///     .deliver_id(1);
/// let reply = client.delete_cdn_deliver_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCdnDeliverTaskRequest {
    /// **Required.** Identifies the report task, as
    /// [`CreateCdnDeliverTask`](super::Client::create_cdn_deliver_task) or
    /// [`DescribeCdnDeliverList`](super::Client::describe_cdn_deliver_list) returned it. Example: `1`.
    pub deliver_id: Option<i64>,
}

impl DeleteCdnDeliverTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DeliverId`, which is required.
    #[inline]
    pub fn deliver_id(mut self, value: i64) -> Self {
        self.deliver_id = Some(value);
        self
    }
}

request! {
    DeleteCdnDeliverTaskRequest {
        "DeliverId" => deliver_id: query,
    }
}

impl Operation for DeleteCdnDeliverTaskRequest {
    type Response = DeleteCdnDeliverTaskResponse;
    type Error = DeleteCdnDeliverTaskError;
    const INFO: OperationInfo = super::operation("DeleteCdnDeliverTask")
        .required(&["DeliverId"]);
    const ERRORS: &'static [DeleteCdnDeliverTaskError] = &[
        DeleteCdnDeliverTaskError::InvalidParameter2,
        DeleteCdnDeliverTaskError::TimeParseFailed,
        DeleteCdnDeliverTaskError::SubscriptionAlreadyExists,
        DeleteCdnDeliverTaskError::SubscriptionNotFound,
        DeleteCdnDeliverTaskError::NameAlreadyExists,
        DeleteCdnDeliverTaskError::DeliverExceedLimit,
    ];
}

/// Response to [`DeleteCdnDeliverTaskRequest`].
pub type DeleteCdnDeliverTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCdnDeliverTaskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type DeleteCdnDeliverTaskError = super::DocumentedError;
