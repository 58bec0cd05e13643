// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCenInterRegionTrafficQosPolicies`, from `cbn/ListCenInterRegionTrafficQosPolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists traffic scheduling policies with their queues.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListCenInterRegionTrafficQosPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cen_inter_region_traffic_qos_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCenInterRegionTrafficQosPoliciesRequest {
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Traffic scheduling policy, which splits bandwidth between regions, as
    /// [`CreateCenInterRegionTrafficQosPolicy`](super::Client::create_cen_inter_region_traffic_qos_policy)
    /// returned it.
    pub traffic_qos_policy_id: Option<String>,
    /// Label of the traffic scheduling policy, for people to recognize it by.
    pub traffic_qos_policy_name: Option<String>,
    /// Free text that tells people about the traffic scheduling policy.
    pub traffic_qos_policy_description: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListCenInterRegionTrafficQosPoliciesRequest {
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
}

request! {
    ListCenInterRegionTrafficQosPoliciesRequest {
        "TransitRouterId" => transit_router_id: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TrafficQosPolicyId" => traffic_qos_policy_id: query,
        "TrafficQosPolicyName" => traffic_qos_policy_name: query,
        "TrafficQosPolicyDescription" => traffic_qos_policy_description: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListCenInterRegionTrafficQosPoliciesRequest {
    type Response = ListCenInterRegionTrafficQosPoliciesResponse;
    type Error = ListCenInterRegionTrafficQosPoliciesError;
    const INFO: OperationInfo = super::operation("ListCenInterRegionTrafficQosPolicies")
        .read_only();
    const ERRORS: &'static [ListCenInterRegionTrafficQosPoliciesError] = &[
        ListCenInterRegionTrafficQosPoliciesError::MissingParamTransitRouterIdOrTrafficQosPolicyId,
        ListCenInterRegionTrafficQosPoliciesError::InvalidDescription,
        ListCenInterRegionTrafficQosPoliciesError::InvalidName,
        ListCenInterRegionTrafficQosPoliciesError::InvalidParameter,
        ListCenInterRegionTrafficQosPoliciesError::Unauthorized,
    ];
}

impl Paginated for ListCenInterRegionTrafficQosPoliciesRequest {
    type Item = TrafficQosPolicy;
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
        Some(&mut response.traffic_qos_policies)
    }
}

/// Response to [`ListCenInterRegionTrafficQosPoliciesRequest`].
#[non_exhaustive]
pub struct ListCenInterRegionTrafficQosPoliciesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `113BFD47-63DF-5D9D-972C-033FB9C360CD`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Traffic scheduling policies, one entry each.
    pub traffic_qos_policies: Vec<TrafficQosPolicy>,
}

response! {
    ListCenInterRegionTrafficQosPoliciesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "TrafficQosPolicies" => traffic_qos_policies: list(""),
    }
}

/// Traffic scheduling policies, one entry each.
#[non_exhaustive]
pub struct TrafficQosPolicy {
    /// Label of the traffic scheduling policy, for people to recognize it by. Example: `nametest`.
    pub traffic_qos_policy_name: Option<String>,
    /// State that the traffic scheduling policy is in. Example: `Creating`.
    pub traffic_qos_policy_status: Option<String>,
    /// Traffic scheduling policy, which splits bandwidth between regions, as
    /// [`CreateCenInterRegionTrafficQosPolicy`](super::Client::create_cen_inter_region_traffic_qos_policy)
    /// returned it. Example: `qos-rnghap5gc8155x****`.
    pub traffic_qos_policy_id: Option<String>,
    /// Free text that tells people about the traffic scheduling policy. Example: `desctest`.
    pub traffic_qos_policy_description: Option<String>,
    /// Queues that the policy splits the bandwidth into.
    pub traffic_qos_queues: Vec<TrafficQosQueue>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    /// Example: `tr-2ze4ta4v32umj0rb***`.
    pub transit_router_id: Option<String>,
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-q7ct7c06jpw***`.
    pub transit_router_attachment_id: Option<String>,
}

response! {
    TrafficQosPolicy {
        "TrafficQosPolicyName" => traffic_qos_policy_name: value,
        "TrafficQosPolicyStatus" => traffic_qos_policy_status: value,
        "TrafficQosPolicyId" => traffic_qos_policy_id: value,
        "TrafficQosPolicyDescription" => traffic_qos_policy_description: value,
        "TrafficQosQueues" => traffic_qos_queues: list(""),
        "TransitRouterId" => transit_router_id: value,
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
    }
}

/// Queues that the policy splits the bandwidth into.
#[non_exhaustive]
pub struct TrafficQosQueue {
    /// Label of the queue, for people to recognize it by. Example: `namtest`.
    pub qos_queue_name: Option<String>,
    /// Largest share of the bandwidth between the regions that packets of the queue may take.
    /// Example: `1`.
    pub remain_bandwidth_percent: Option<i32>,
    /// Queue of a traffic scheduling policy, as
    /// [`CreateCenInterRegionTrafficQosQueue`](super::Client::create_cen_inter_region_traffic_qos_queue)
    /// returned it. Example: `qos-queue-njcrmr9fiu1jii****`.
    pub qos_queue_id: Option<String>,
    /// Free text that tells people about the queue. Example: `desctest`.
    pub qos_queue_description: Option<String>,
    /// DSCP marks by which packets get into the queue. Example: `5`.
    pub dscps: Vec<i32>,
}

response! {
    TrafficQosQueue {
        "QosQueueName" => qos_queue_name: value,
        "RemainBandwidthPercent" => remain_bandwidth_percent: value,
        "QosQueueId" => qos_queue_id: value,
        "QosQueueDescription" => qos_queue_description: value,
        "Dscps" => dscps: list(""),
    }
}

/// Errors that the documentation of [`ListCenInterRegionTrafficQosPoliciesRequest`] names.
///
/// - [`MissingParamTransitRouterIdOrTrafficQosPolicyId`](super::DocumentedError::MissingParamTransitRouterIdOrTrafficQosPolicyId)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListCenInterRegionTrafficQosPoliciesError = super::DocumentedError;
