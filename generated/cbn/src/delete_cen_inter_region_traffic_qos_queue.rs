// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCenInterRegionTrafficQosQueue`, from `cbn/DeleteCenInterRegionTrafficQosQueue.md`.

use alicloud_runtime::codegen::*;

/// Deletes a queue of a traffic scheduling policy; its packets go to the default queue.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteCenInterRegionTrafficQosQueueRequest::new()
///     .qos_queue_id("...");
/// let reply = client.delete_cen_inter_region_traffic_qos_queue(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCenInterRegionTrafficQosQueueRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Queue of a traffic scheduling policy, as
    /// [`CreateCenInterRegionTrafficQosQueue`](super::Client::create_cen_inter_region_traffic_qos_queue)
    /// returned it.
    pub qos_queue_id: Option<String>,
}

impl DeleteCenInterRegionTrafficQosQueueRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `QosQueueId`, which is required.
    pub fn qos_queue_id(mut self, value: impl Into<String>) -> Self {
        self.qos_queue_id = Some(value.into());
        self
    }
}

request! {
    DeleteCenInterRegionTrafficQosQueueRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "QosQueueId" => qos_queue_id: query,
    }
}

impl Operation for DeleteCenInterRegionTrafficQosQueueRequest {
    type Response = DeleteCenInterRegionTrafficQosQueueResponse;
    type Error = DeleteCenInterRegionTrafficQosQueueError;
    const INFO: OperationInfo = super::operation("DeleteCenInterRegionTrafficQosQueue")
        .required(&["QosQueueId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteCenInterRegionTrafficQosQueueError] = &[
        DeleteCenInterRegionTrafficQosQueueError::InvalidTrafficQosQueueIdNotFound,
        DeleteCenInterRegionTrafficQosQueueError::IncorrectStatusTrafficQosPolicy,
        DeleteCenInterRegionTrafficQosQueueError::InvalidParameter,
        DeleteCenInterRegionTrafficQosQueueError::Unauthorized,
    ];
}

/// Response to [`DeleteCenInterRegionTrafficQosQueueRequest`].
pub type DeleteCenInterRegionTrafficQosQueueResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCenInterRegionTrafficQosQueueRequest`] names.
///
/// - [`InvalidTrafficQosQueueIdNotFound`](super::DocumentedError::InvalidTrafficQosQueueIdNotFound)
/// - [`IncorrectStatusTrafficQosPolicy`](super::DocumentedError::IncorrectStatusTrafficQosPolicy)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteCenInterRegionTrafficQosQueueError = super::DocumentedError;
