// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCenInterRegionTrafficQosQueues`, from `cbn/ListCenInterRegionTrafficQosQueues.md`.

use alicloud_runtime::codegen::*;

/// Lists the queues of traffic scheduling policies.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListCenInterRegionTrafficQosQueuesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cen_inter_region_traffic_qos_queues(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCenInterRegionTrafficQosQueuesRequest {
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Traffic scheduling policy, which splits bandwidth between regions, as
    /// [`CreateCenInterRegionTrafficQosPolicy`](super::Client::create_cen_inter_region_traffic_qos_policy)
    /// returned it.
    pub traffic_qos_policy_id: Option<String>,
    /// Queue of a traffic scheduling policy, as
    /// [`CreateCenInterRegionTrafficQosQueue`](super::Client::create_cen_inter_region_traffic_qos_queue)
    /// returned it.
    pub traffic_qos_queue_id: Option<String>,
    /// Label of the queue, for people to recognize it by.
    pub traffic_qos_queue_name: Option<String>,
    /// Free text that tells people about the queue.
    pub traffic_qos_queue_description: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Bounds that the bandwidth in effect of a queue has to lie within to be listed.
    pub effective_bandwidth_filter: Option<EffectiveBandwidthFilter>,
}

impl ListCenInterRegionTrafficQosQueuesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterAttachmentId`.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `TrafficQosPolicyId`.
    pub fn traffic_qos_policy_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_qos_policy_id = Some(value.into());
        self
    }
    /// Sets `TrafficQosQueueId`.
    pub fn traffic_qos_queue_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_qos_queue_id = Some(value.into());
        self
    }
    /// Sets `TrafficQosQueueName`.
    pub fn traffic_qos_queue_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_qos_queue_name = Some(value.into());
        self
    }
    /// Sets `TrafficQosQueueDescription`.
    pub fn traffic_qos_queue_description(mut self, value: impl Into<String>) -> Self {
        self.traffic_qos_queue_description = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `EffectiveBandwidthFilter`.
    pub fn effective_bandwidth_filter(
        mut self,
        value: impl Into<EffectiveBandwidthFilter>,
    ) -> Self {
        self.effective_bandwidth_filter = Some(value.into());
        self
    }
}

request! {
    ListCenInterRegionTrafficQosQueuesRequest {
        "TransitRouterId" => transit_router_id: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TrafficQosPolicyId" => traffic_qos_policy_id: query,
        "TrafficQosQueueId" => traffic_qos_queue_id: query,
        "TrafficQosQueueName" => traffic_qos_queue_name: query,
        "TrafficQosQueueDescription" => traffic_qos_queue_description: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "EffectiveBandwidthFilter" => effective_bandwidth_filter: query,
    }
}

impl Operation for ListCenInterRegionTrafficQosQueuesRequest {
    type Response = ListCenInterRegionTrafficQosQueuesResponse;
    type Error = ListCenInterRegionTrafficQosQueuesError;
    const INFO: OperationInfo = super::operation("ListCenInterRegionTrafficQosQueues")
        .read_only();
    const ERRORS: &'static [ListCenInterRegionTrafficQosQueuesError] = &[
        ListCenInterRegionTrafficQosQueuesError::MissingParamTransitRouterIdOrTrafficQosPolicyIdOrTrafficQosQueueId,
        ListCenInterRegionTrafficQosQueuesError::InvalidParameterMaxResults,
        ListCenInterRegionTrafficQosQueuesError::InvalidName,
        ListCenInterRegionTrafficQosQueuesError::InvalidDescription,
        ListCenInterRegionTrafficQosQueuesError::InvalidParameter,
        ListCenInterRegionTrafficQosQueuesError::Unauthorized,
    ];
}

impl Paginated for ListCenInterRegionTrafficQosQueuesRequest {
    type Item = TrafficQosQueue;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.traffic_qos_queues)
    }
}

/// Response to [`ListCenInterRegionTrafficQosQueuesRequest`].
#[non_exhaustive]
pub struct ListCenInterRegionTrafficQosQueuesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `0151fa6aa1ed****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1D1E15D2-416D-54F3-BDD9-BC27DE4C6352`.
    pub request_id: Option<String>,
    /// Queues that the policy splits the bandwidth into.
    pub traffic_qos_queues: Vec<TrafficQosQueue>,
}

response! {
    ListCenInterRegionTrafficQosQueuesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TrafficQosQueues" => traffic_qos_queues: list(""),
    }
}

/// Bounds that the bandwidth in effect of a queue has to lie within to be listed.
#[non_exhaustive]
pub struct EffectiveBandwidthFilter {
    /// Lower bound of the bandwidth, itself included.
    pub gte: Option<i64>,
    /// Upper bound of the bandwidth, itself included.
    pub lte: Option<i64>,
}

impl EffectiveBandwidthFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Gte`.
    #[inline]
    pub fn gte(mut self, value: i64) -> Self {
        self.gte = Some(value);
        self
    }
    /// Sets `Lte`.
    #[inline]
    pub fn lte(mut self, value: i64) -> Self {
        self.lte = Some(value);
        self
    }
}

request! {
    EffectiveBandwidthFilter {
        "Gte" => gte: field,
        "Lte" => lte: field,
    }
}

/// Queues that the policy splits the bandwidth into.
#[non_exhaustive]
pub struct TrafficQosQueue {
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-nzrcv25d7ezt23****`.
    pub transit_router_attachment_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    /// Example: `tr-p0wwagjv6fvxt4b7y****`.
    pub transit_router_id: Option<String>,
    /// Label of the queue, for people to recognize it by. Example: `qosQueueName`.
    pub traffic_qos_queue_name: Option<String>,
    /// Largest share of the bandwidth between the regions that packets of the queue may take.
    /// Example: `1`.
    pub remain_bandwidth_percent: Option<i32>,
    /// Traffic scheduling policy, which splits bandwidth between regions, as
    /// [`CreateCenInterRegionTrafficQosPolicy`](super::Client::create_cen_inter_region_traffic_qos_policy)
    /// returned it. Example: `qos-fv2qq9yqrsjowp****`.
    pub traffic_qos_policy_id: Option<String>,
    /// Queue of a traffic scheduling policy, as
    /// [`CreateCenInterRegionTrafficQosQueue`](super::Client::create_cen_inter_region_traffic_qos_queue)
    /// returned it. Example: `qos-queue-siakjb2nn9gz5z****`.
    pub traffic_qos_queue_id: Option<String>,
    /// Free text that tells people about the queue. Example: `qosQueueDescription`.
    pub traffic_qos_queue_description: Option<String>,
    /// DSCP marks by which packets get into the queue. Example: `1`.
    pub dscps: Vec<i32>,
    /// Whether the queue is in effect, being created, changed, or deleted. Example: `Active`.
    pub status: Option<String>,
}

response! {
    TrafficQosQueue {
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
        "TransitRouterId" => transit_router_id: value,
        "TrafficQosQueueName" => traffic_qos_queue_name: value,
        "RemainBandwidthPercent" => remain_bandwidth_percent: value,
        "TrafficQosPolicyId" => traffic_qos_policy_id: value,
        "TrafficQosQueueId" => traffic_qos_queue_id: value,
        "TrafficQosQueueDescription" => traffic_qos_queue_description: value,
        "Dscps" => dscps: list(""),
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`ListCenInterRegionTrafficQosQueuesRequest`] names.
///
/// - [`MissingParamTransitRouterIdOrTrafficQosPolicyIdOrTrafficQosQueueId`](super::DocumentedError::MissingParamTransitRouterIdOrTrafficQosPolicyIdOrTrafficQosQueueId)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListCenInterRegionTrafficQosQueuesError = super::DocumentedError;
