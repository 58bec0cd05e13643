// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCenInterRegionTrafficQosPolicy`, from `cbn/CreateCenInterRegionTrafficQosPolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates a traffic scheduling policy, which splits the bandwidth of a connection between regions
/// into queues.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateCenInterRegionTrafficQosPolicyRequest::new()
///     .transit_router_id("...")
///     .transit_router_attachment_id("...");
/// let reply = client.create_cen_inter_region_traffic_qos_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCenInterRegionTrafficQosPolicyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// **Required.** Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Label of the traffic scheduling policy, for people to recognize it by.
    pub traffic_qos_policy_name: Option<String>,
    /// Free text that tells people about the traffic scheduling policy.
    pub traffic_qos_policy_description: Option<String>,
    /// Whether queues get their bandwidth as a number or as a share.
    pub bandwidth_guarantee_mode: Option<String>,
    /// Queues that the policy splits the bandwidth into. Items: at most 11.
    pub traffic_qos_queues: Vec<TrafficQosQueue>,
}

impl CreateCenInterRegionTrafficQosPolicyRequest {
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
    /// Sets `TransitRouterId`, which is required.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentId`, which is required.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `TrafficQosPolicyName`.
    pub fn traffic_qos_policy_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_qos_policy_name = Some(value.into());
        self
    }
    /// Sets `TrafficQosPolicyDescription`.
    pub fn traffic_qos_policy_description(mut self, value: impl Into<String>) -> Self {
        self.traffic_qos_policy_description = Some(value.into());
        self
    }
    /// Sets `BandwidthGuaranteeMode`.
    pub fn bandwidth_guarantee_mode(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_guarantee_mode = Some(value.into());
        self
    }
    /// Sets `TrafficQosQueues`.
    pub fn traffic_qos_queues(
        mut self,
        value: impl IntoIterator<Item = impl Into<TrafficQosQueue>>,
    ) -> Self {
        self.traffic_qos_queues = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCenInterRegionTrafficQosPolicyRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TransitRouterId" => transit_router_id: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TrafficQosPolicyName" => traffic_qos_policy_name: query,
        "TrafficQosPolicyDescription" => traffic_qos_policy_description: query,
        "BandwidthGuaranteeMode" => bandwidth_guarantee_mode: query,
        "TrafficQosQueues" => traffic_qos_queues: query,
    }
}

impl Operation for CreateCenInterRegionTrafficQosPolicyRequest {
    type Response = CreateCenInterRegionTrafficQosPolicyResponse;
    type Error = CreateCenInterRegionTrafficQosPolicyError;
    const INFO: OperationInfo = super::operation("CreateCenInterRegionTrafficQosPolicy")
        .required(&["TransitRouterId", "TransitRouterAttachmentId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateCenInterRegionTrafficQosPolicyError] = &[
        CreateCenInterRegionTrafficQosPolicyError::AssociationExistTrafficQos,
        CreateCenInterRegionTrafficQosPolicyError::InvalidTransitRouterIdNotFound,
        CreateCenInterRegionTrafficQosPolicyError::IllegalParamTransitRouterAttachmentId,
        CreateCenInterRegionTrafficQosPolicyError::InvalidParameter,
        CreateCenInterRegionTrafficQosPolicyError::Unauthorized,
    ];
}

/// Response to [`CreateCenInterRegionTrafficQosPolicyRequest`].
#[non_exhaustive]
pub struct CreateCenInterRegionTrafficQosPolicyResponse {
    /// Traffic scheduling policy, which splits bandwidth between regions, as
    /// [`CreateCenInterRegionTrafficQosPolicy`](super::Client::create_cen_inter_region_traffic_qos_policy)
    /// returned it. Example: `qos-eczzew0v1kzrb5****`.
    pub traffic_qos_policy_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6DF9A765-BCD2-5C7E-8C32-C35C8A361A39`.
    pub request_id: Option<String>,
}

response! {
    CreateCenInterRegionTrafficQosPolicyResponse {
        "TrafficQosPolicyId" => traffic_qos_policy_id: value,
        "RequestId" => request_id: value,
    }
}

/// Queues that the policy splits the bandwidth into.
#[non_exhaustive]
pub struct TrafficQosQueue {
    /// Label of the queue, for people to recognize it by.
    pub qos_queue_name: Option<String>,
    /// Largest share of the bandwidth between the regions that packets of the queue may take.
    pub remain_bandwidth_percent: Option<String>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<String>,
    /// DSCP marks by which packets get into the queue. Items: at most 60.
    pub dscps: Vec<i32>,
    /// Free text that tells people about the queue.
    pub qos_queue_description: Option<String>,
}

impl TrafficQosQueue {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QosQueueName`.
    pub fn qos_queue_name(mut self, value: impl Into<String>) -> Self {
        self.qos_queue_name = Some(value.into());
        self
    }
    /// Sets `RemainBandwidthPercent`.
    pub fn remain_bandwidth_percent(mut self, value: impl Into<String>) -> Self {
        self.remain_bandwidth_percent = Some(value.into());
        self
    }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
    /// Sets `Dscps`.
    pub fn dscps(mut self, value: impl IntoIterator<Item = impl Into<i32>>) -> Self {
        self.dscps = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QosQueueDescription`.
    pub fn qos_queue_description(mut self, value: impl Into<String>) -> Self {
        self.qos_queue_description = Some(value.into());
        self
    }
}

request! {
    TrafficQosQueue {
        "QosQueueName" => qos_queue_name: field,
        "RemainBandwidthPercent" => remain_bandwidth_percent: field,
        "Bandwidth" => bandwidth: field,
        "Dscps" => dscps: field,
        "QosQueueDescription" => qos_queue_description: field,
    }
}

/// Errors that the documentation of [`CreateCenInterRegionTrafficQosPolicyRequest`] names.
///
/// - [`AssociationExistTrafficQos`](super::DocumentedError::AssociationExistTrafficQos)
/// - [`InvalidTransitRouterIdNotFound`](super::DocumentedError::InvalidTransitRouterIdNotFound)
/// - [`IllegalParamTransitRouterAttachmentId`](super::DocumentedError::IllegalParamTransitRouterAttachmentId)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateCenInterRegionTrafficQosPolicyError = super::DocumentedError;
