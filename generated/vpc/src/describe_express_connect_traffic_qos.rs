// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExpressConnectTrafficQos`, from `vpc/DescribeExpressConnectTrafficQos.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists Express Connect QoS policies with their queues and circuits, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeExpressConnectTrafficQosRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_express_connect_traffic_qos(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Return only these QoS policies. Items: at most 100.
    pub qos_id_list: Vec<String>,
    /// Return only QoS policies with these names. Items: at most 100.
    pub qos_name_list: Vec<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
}

impl DescribeExpressConnectTrafficQosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `QosIdList`.
    pub fn qos_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qos_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QosNameList`.
    pub fn qos_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qos_name_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeExpressConnectTrafficQosRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "QosIdList" => qos_id_list: query,
        "QosNameList" => qos_name_list: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for DescribeExpressConnectTrafficQosRequest {
    type Response = DescribeExpressConnectTrafficQosResponse;
    type Error = DescribeExpressConnectTrafficQosError;
    const INFO: OperationInfo = super::operation("DescribeExpressConnectTrafficQos")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeExpressConnectTrafficQosError] = &[
        DescribeExpressConnectTrafficQosError::IllegalParamAny,
    ];
}

impl Paginated for DescribeExpressConnectTrafficQosRequest {
    type Item = QosList;
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
        Some(&mut response.qos_list)
    }
}

/// Response to [`DescribeExpressConnectTrafficQosRequest`].
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4CF20CC7-D1FC-425B-A15B-DF7C8E2131A7`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// How many items the response holds. Example: `1`.
    pub count: Option<String>,
    /// QoS policies found, one entry each.
    pub qos_list: Vec<QosList>,
}

response! {
    DescribeExpressConnectTrafficQosResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "QosList" => qos_list: list(""),
    }
}

/// QoS policies found, one entry each.
#[non_exhaustive]
pub struct QosList {
    /// QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID. Example: `qos-pksbqfmotl5hzq****`.
    pub qos_id: Option<String>,
    /// Name by which people tell the QoS policy from others. Example: `qos-test`.
    pub qos_name: Option<String>,
    /// Free text that tells people about the qos. Example: `qos-test`.
    pub qos_description: Option<String>,
    /// Whether the policy can be used or is being changed; a policy that is being changed refuses most
    /// calls. Example: `Normal`.
    pub status: Option<String>,
    /// How far the setup of the whole QoS policy has come, in percent. Example: `100`.
    pub progressing: Option<i32>,
    /// Leased lines that the policy applies to.
    pub associated_instance_list: Vec<AssociatedInstanceList>,
    /// Queues of the policy, one entry each.
    pub queue_list: Vec<QueueList>,
}

response! {
    QosList {
        "QosId" => qos_id: value,
        "QosName" => qos_name: value,
        "QosDescription" => qos_description: value,
        "Status" => status: value,
        "Progressing" => progressing: value,
        "AssociatedInstanceList" => associated_instance_list: list(""),
        "QueueList" => queue_list: list(""),
    }
}

/// Leased lines that the policy applies to.
#[non_exhaustive]
pub struct AssociatedInstanceList {
    /// ID of the instance, by which other calls name it. Example: `pc-bp159zj8zujwy3p07****`.
    pub instance_id: Option<String>,
    /// Kind of resource that `InstanceId` names. Example: `PHYSICALCONNECTION`.
    pub instance_type: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `Normal`.
    pub instance_status: Option<String>,
    /// How far the setup of the associated instance has come, in percent. Example: `100`.
    pub instance_progressing: Option<i32>,
}

response! {
    AssociatedInstanceList {
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "InstanceStatus" => instance_status: value,
        "InstanceProgressing" => instance_progressing: value,
    }
}

/// Queues of the policy, one entry each.
#[non_exhaustive]
pub struct QueueList {
    /// QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID. Example: `qos-pksbqfmotl5hzq****`.
    pub qos_id: Option<String>,
    /// Queue of the QoS policy, as
    /// [`CreateExpressConnectTrafficQosQueue`](super::Client::create_express_connect_traffic_qos_queue)
    /// returned its ID. Example: `qos-queue-9nyx2u7n71s2rc****`.
    pub queue_id: Option<String>,
    /// Rank of the queue: high, medium, or the default one. Example: `High`.
    pub queue_type: Option<String>,
    /// Share of the bandwidth that the queue gets; `-` for a `Default` queue. Example: `100`.
    pub bandwidth_percent: Option<String>,
    /// Name by which people tell the queue from others of the policy. Example: `qos-queue-test`.
    pub queue_name: Option<String>,
    /// Free text that tells people about the queue. Example: `qos-queue-test`.
    pub queue_description: Option<String>,
    /// Whether the queue can be used or is being changed or deleted. Example: `Normal`.
    pub status: Option<String>,
}

response! {
    QueueList {
        "QosId" => qos_id: value,
        "QueueId" => queue_id: value,
        "QueueType" => queue_type: value,
        "BandwidthPercent" => bandwidth_percent: value,
        "QueueName" => queue_name: value,
        "QueueDescription" => queue_description: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeExpressConnectTrafficQosRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
pub type DescribeExpressConnectTrafficQosError = super::DocumentedError;
