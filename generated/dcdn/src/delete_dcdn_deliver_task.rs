// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnDeliverTask`, from `dcdn/DeleteDcdnDeliverTask.md`.

use alicloud_runtime::codegen::*;

/// Deletes a report task by its ID; its reports are no longer delivered.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnDeliverTaskRequest::new()
///     .deliver_id(1);
/// let reply = client.delete_dcdn_deliver_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnDeliverTaskRequest {
    /// **Required.** ID of the deliver that the call is about.
    pub deliver_id: Option<i64>,
}

impl DeleteDcdnDeliverTaskRequest {
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
    DeleteDcdnDeliverTaskRequest {
        "DeliverId" => deliver_id: query,
    }
}

impl Operation for DeleteDcdnDeliverTaskRequest {
    type Response = DeleteDcdnDeliverTaskResponse;
    type Error = DeleteDcdnDeliverTaskError;
    const INFO: OperationInfo = super::operation("DeleteDcdnDeliverTask")
        .required(&["DeliverId"]);
    const ERRORS: &'static [DeleteDcdnDeliverTaskError] = &[
        DeleteDcdnDeliverTaskError::InvalidParameter2,
        DeleteDcdnDeliverTaskError::TimeParseFailed,
        DeleteDcdnDeliverTaskError::SubscriptionAlreadyExists,
        DeleteDcdnDeliverTaskError::SubscriptionNotFound,
        DeleteDcdnDeliverTaskError::NameAlreadyExists,
        DeleteDcdnDeliverTaskError::DeliverExceedLimit,
    ];
}

/// Response to [`DeleteDcdnDeliverTaskRequest`].
pub type DeleteDcdnDeliverTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDcdnDeliverTaskRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`TimeParseFailed`](super::DocumentedError::TimeParseFailed)
/// - [`SubscriptionAlreadyExists`](super::DocumentedError::SubscriptionAlreadyExists)
/// - [`SubscriptionNotFound`](super::DocumentedError::SubscriptionNotFound)
/// - [`NameAlreadyExists`](super::DocumentedError::NameAlreadyExists)
/// - [`DeliverExceedLimit`](super::DocumentedError::DeliverExceedLimit)
pub type DeleteDcdnDeliverTaskError = super::DocumentedError;
