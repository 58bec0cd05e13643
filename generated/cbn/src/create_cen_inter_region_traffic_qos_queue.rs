// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCenInterRegionTrafficQosQueue`, from `cbn/CreateCenInterRegionTrafficQosQueue.md`.

use alicloud_runtime::codegen::*;

/// Adds a queue to a traffic scheduling policy, for packets with certain DSCP marks.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateCenInterRegionTrafficQosQueueRequest::new()
///     .traffic_qos_policy_id("...")
///     .dscps([1]);
/// let reply = client.create_cen_inter_region_traffic_qos_queue(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCenInterRegionTrafficQosQueueRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Label of the queue, for people to recognize it by.
    pub qos_queue_name: Option<String>,
    /// Free text that tells people about the queue.
    pub qos_queue_description: Option<String>,
    /// Largest share of the bandwidth between the regions that packets of the queue may take.
    pub remain_bandwidth_percent: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i64>,
    /// **Required.** Traffic scheduling policy, which splits bandwidth between regions, as
    /// [`CreateCenInterRegionTrafficQosPolicy`](super::Client::create_cen_inter_region_traffic_qos_policy)
    /// returned it.
    pub traffic_qos_policy_id: Option<String>,
    /// **Required.** DSCP marks by which packets get into the queue. Items: at most 20.
    pub dscps: Vec<i32>,
}

impl CreateCenInterRegionTrafficQosQueueRequest {
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
    /// Sets `TrafficQosPolicyId`, which is required.
    pub fn traffic_qos_policy_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_qos_policy_id = Some(value.into());
        self
    }
    /// Sets `Dscps`, which is required.
    pub fn dscps(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.dscps = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCenInterRegionTrafficQosQueueRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "QosQueueName" => qos_queue_name: query,
        "QosQueueDescription" => qos_queue_description: query,
        "RemainBandwidthPercent" => remain_bandwidth_percent: query,
        "Bandwidth" => bandwidth: query,
        "TrafficQosPolicyId" => traffic_qos_policy_id: query,
        "Dscps" => dscps: query,
    }
}

impl Operation for CreateCenInterRegionTrafficQosQueueRequest {
    type Response = CreateCenInterRegionTrafficQosQueueResponse;
    type Error = CreateCenInterRegionTrafficQosQueueError;
    const INFO: OperationInfo = super::operation("CreateCenInterRegionTrafficQosQueue")
        .required(&["TrafficQosPolicyId", "Dscps"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateCenInterRegionTrafficQosQueueError] = &[
        CreateCenInterRegionTrafficQosQueueError::IllegalParamRemainBandwidthPercent,
        CreateCenInterRegionTrafficQosQueueError::IncorrectStatusTrafficQosPolicy,
        CreateCenInterRegionTrafficQosQueueError::DuplicatedDscps,
        CreateCenInterRegionTrafficQosQueueError::InvalidDescription,
        CreateCenInterRegionTrafficQosQueueError::InvalidName,
        CreateCenInterRegionTrafficQosQueueError::InvalidParameter,
        CreateCenInterRegionTrafficQosQueueError::Unauthorized,
        CreateCenInterRegionTrafficQosQueueError::InvalidTrafficQosPolicyIdNotFound,
    ];
}

/// Response to [`CreateCenInterRegionTrafficQosQueueRequest`].
#[non_exhaustive]
pub struct CreateCenInterRegionTrafficQosQueueResponse {
    /// Queue of a traffic scheduling policy, as
    /// [`CreateCenInterRegionTrafficQosQueue`](super::Client::create_cen_inter_region_traffic_qos_queue)
    /// returned it. Example: `qos-queue-irqhi8k5fdyuu5****`.
    pub qos_queue_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `845F66F6-5C27-53A1-9428-B859086237B2`.
    pub request_id: Option<String>,
}

response! {
    CreateCenInterRegionTrafficQosQueueResponse {
        "QosQueueId" => qos_queue_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCenInterRegionTrafficQosQueueRequest`] names.
///
/// - [`IllegalParamRemainBandwidthPercent`](super::DocumentedError::IllegalParamRemainBandwidthPercent)
/// - [`IncorrectStatusTrafficQosPolicy`](super::DocumentedError::IncorrectStatusTrafficQosPolicy)
/// - [`DuplicatedDscps`](super::DocumentedError::DuplicatedDscps)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidTrafficQosPolicyIdNotFound`](super::DocumentedError::InvalidTrafficQosPolicyIdNotFound)
pub type CreateCenInterRegionTrafficQosQueueError = super::DocumentedError;
