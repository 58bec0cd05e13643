// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCenInterRegionTrafficQosQueueAttribute`, from `cbn/UpdateCenInterRegionTrafficQosQueueAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes a queue of a traffic scheduling policy: its label, DSCP marks or share of the bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UpdateCenInterRegionTrafficQosQueueAttributeRequest::new()
///     .qos_queue_id("...");
/// let reply = client.update_cen_inter_region_traffic_qos_queue_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCenInterRegionTrafficQosQueueAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Queue of a traffic scheduling policy, as
    /// [`CreateCenInterRegionTrafficQosQueue`](super::Client::create_cen_inter_region_traffic_qos_queue)
    /// returned it.
    pub qos_queue_id: Option<String>,
    /// Label of the queue, for people to recognize it by.
    pub qos_queue_name: Option<String>,
    /// Free text that tells people about the queue.
    pub qos_queue_description: Option<String>,
    /// Largest share of the bandwidth between the regions that packets of the queue may take.
    pub remain_bandwidth_percent: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i64>,
    /// DSCP marks by which packets get into the queue. Items: at most 20.
    pub dscps: Vec<i32>,
}

impl UpdateCenInterRegionTrafficQosQueueAttributeRequest {
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
    /// Sets `QosQueueName`.
    pub fn qos_queue_name(mut self, value: impl Into<String>) -> Self {
        self.qos_queue_name = Some(value.into());
        self
    }
    /// Sets `QosQueueDescription`.
    pub fn qos_queue_description(mut self, value: impl Into<String>) -> Self {
        self.qos_queue_description = Some(value.into());
        self
    }
    /// Sets `RemainBandwidthPercent`.
    pub fn remain_bandwidth_percent(mut self, value: impl Into<String>) -> Self {
        self.remain_bandwidth_percent = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `Dscps`.
    pub fn dscps(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.dscps = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateCenInterRegionTrafficQosQueueAttributeRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "QosQueueId" => qos_queue_id: query,
        "QosQueueName" => qos_queue_name: query,
        "QosQueueDescription" => qos_queue_description: query,
        "RemainBandwidthPercent" => remain_bandwidth_percent: query,
        "Bandwidth" => bandwidth: query,
        "Dscps" => dscps: query,
    }
}

impl Operation for UpdateCenInterRegionTrafficQosQueueAttributeRequest {
    type Response = UpdateCenInterRegionTrafficQosQueueAttributeResponse;
    type Error = UpdateCenInterRegionTrafficQosQueueAttributeError;
    const INFO: OperationInfo = super::operation(
            "UpdateCenInterRegionTrafficQosQueueAttribute",
        )
        .required(&["QosQueueId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateCenInterRegionTrafficQosQueueAttributeError] = &[
        UpdateCenInterRegionTrafficQosQueueAttributeError::IncorrectStatusTrafficQosPolicy,
        UpdateCenInterRegionTrafficQosQueueAttributeError::InvalidTrafficQosQueueIdNotFound,
        UpdateCenInterRegionTrafficQosQueueAttributeError::InvalidParameter,
        UpdateCenInterRegionTrafficQosQueueAttributeError::Unauthorized,
    ];
}

/// Response to [`UpdateCenInterRegionTrafficQosQueueAttributeRequest`].
pub type UpdateCenInterRegionTrafficQosQueueAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateCenInterRegionTrafficQosQueueAttributeRequest`] names.
///
/// - [`IncorrectStatusTrafficQosPolicy`](super::DocumentedError::IncorrectStatusTrafficQosPolicy)
/// - [`InvalidTrafficQosQueueIdNotFound`](super::DocumentedError::InvalidTrafficQosQueueIdNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UpdateCenInterRegionTrafficQosQueueAttributeError = super::DocumentedError;
