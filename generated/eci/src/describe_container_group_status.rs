// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerGroupStatus`, from `eci/DescribeContainerGroupStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Shows just the status of several container groups and their containers.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeContainerGroupStatusRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_container_group_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerGroupStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-k`.
    pub zone_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-uf6h3rbwbm90urjwa****`.
    pub vswitch_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-uf66jeqopgqa9hdn****`.
    pub resource_group_id: Option<String>,
    /// IDs of the container groups to work on or to narrow the list down to. Example: `text`.
    pub container_group_ids: Option<String>,
    /// Keeps what happened within this many seconds. Range: 60 to 3600. Example: `60`.
    pub since_second: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `d78f2dd8-5979-42fe-xaee-b16db43be5bc`.
    pub next_token: Option<String>,
    /// How many items to return at most. Range: 1 to 200. Default: `50`. Example: `200`.
    pub limit: Option<i32>,
}

impl DescribeContainerGroupStatusRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ContainerGroupIds`.
    pub fn container_group_ids(mut self, value: impl Into<String>) -> Self {
        self.container_group_ids = Some(value.into());
        self
    }
    /// Sets `SinceSecond`.
    #[inline]
    pub fn since_second(mut self, value: i32) -> Self {
        self.since_second = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
}

request! {
    DescribeContainerGroupStatusRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "VSwitchId" => vswitch_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ContainerGroupIds" => container_group_ids: query,
        "SinceSecond" => since_second: query,
        "Tag" => tag: query,
        "NextToken" => next_token: query,
        "Limit" => limit: query,
    }
}

impl Operation for DescribeContainerGroupStatusRequest {
    type Response = DescribeContainerGroupStatusResponse;
    type Error = DescribeContainerGroupStatusError;
    const INFO: OperationInfo = super::operation("DescribeContainerGroupStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeContainerGroupStatusError] = &[
        DescribeContainerGroupStatusError::InvalidParameterMismatchInstanceType,
    ];
}

impl Paginated for DescribeContainerGroupStatusRequest {
    type Item = ContainerGroupStatusData;
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
        Some(&mut response.data)
    }
}

/// Response to [`DescribeContainerGroupStatusRequest`].
#[non_exhaustive]
pub struct DescribeContainerGroupStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1340C38D-6189-54D1-86F6-7D5ECF3E0088`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `d78f2dd8-5979-42fe-****-b16db43be5bc`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<ContainerGroupStatusData>,
}

response! {
    DescribeContainerGroupStatusResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ContainerGroupStatusData {
    /// Elastic container instance, which runs like a pod. Example: `eci-bp1jrgfqqy54kg5hc****`.
    pub container_group_id: Option<String>,
    /// Name that people know the item by. Example: `nginx`.
    pub name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// Identifier that is unique for the item. Example: `78ee0657-987g-b8b2-1f507dic4****`.
    pub uuid: Option<String>,
    /// The annotations that are concerned. Example: `"{\"tenancy.x-k8s.io/namespace\":\"redis\"}"`.
    pub annotations: Option<String>,
    /// State that the pod is in.
    pub pod_status: Option<PodStatus>,
}

response! {
    ContainerGroupStatusData {
        "ContainerGroupId" => container_group_id: value,
        "Name" => name: value,
        "Namespace" => namespace: value,
        "Status" => status: value,
        "uuid" => uuid: value,
        "Annotations" => annotations: value,
        "PodStatus" => pod_status: value,
    }
}

/// State that the pod is in.
#[non_exhaustive]
pub struct PodStatus {
    /// The conditions that were found or are concerned, one entry each.
    pub conditions: Vec<Condition>,
    /// The container statuses that were found or are concerned, one entry each.
    pub container_statuses: Vec<ContainerStatuse>,
    /// IP address that belongs to the host. Example: `192.168.XX.XX`.
    pub host_ip: Option<String>,
    /// Stage that the work has reached. Example: `Running`.
    pub phase: Option<String>,
    /// IP address that belongs to the pod. Example: `192.168.XX.XX`.
    pub pod_ip: Option<String>,
    /// IP addresses that belong to the pod.
    pub pod_ips: Vec<PodIp>,
    /// Size, model or class of the qos. Example: `Guaranteed`.
    pub qos_class: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-05-12T07:02:47Z`.
    pub start_time: Option<Timestamp>,
}

response! {
    PodStatus {
        "Conditions" => conditions: list(""),
        "ContainerStatuses" => container_statuses: list(""),
        "HostIp" => host_ip: value,
        "Phase" => phase: value,
        "PodIp" => pod_ip: value,
        "PodIps" => pod_ips: list(""),
        "QosClass" => qos_class: value,
        "StartTime" => start_time: value,
    }
}

/// The conditions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Condition {
    /// Kind of the item, out of those that the service tells apart. Example: `Ready`.
    pub type_: Option<String>,
    /// State that the item is in, or that is asked for. Example: `True`.
    pub status: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `Completed`.
    pub reason: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Completed`.
    pub message: Option<String>,
    /// Time that is set or recorded for this: last transition. Example: `2021-05-12T07:02:47Z`.
    pub last_transition_time: Option<Timestamp>,
}

response! {
    Condition {
        "type" => type_: value,
        "status" => status: value,
        "Reason" => reason: value,
        "Message" => message: value,
        "lastTransitionTime" => last_transition_time: value,
    }
}

/// The container statuses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ContainerStatuse {
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `registry-vpc.cn-zhangjiakou.aliyuncs.com/eci_open/ubuntu:18.04`.
    pub image: Option<String>,
    /// ID of the image that the item belongs to or stands for.
    pub image_id: Option<String>,
    /// Name that people know the item by. Example: `ubuntu`.
    pub name: Option<String>,
    /// Whether the container can take work. Example: `true`.
    pub ready: Option<bool>,
    /// How many there are of this: restart. Example: `1`.
    pub restart_count: Option<i32>,
    /// Whether the container has started. Example: `true`.
    pub started: Option<bool>,
    /// State of what the entry describes, which decides what can be done with it.
    pub state: Option<LastState>,
    /// State that the last is in.
    pub last_state: Option<LastState>,
}

response! {
    ContainerStatuse {
        "Image" => image: value,
        "ImageID" => image_id: value,
        "Name" => name: value,
        "Ready" => ready: value,
        "RestartCount" => restart_count: value,
        "Started" => started: value,
        "State" => state: value,
        "LastState" => last_state: value,
    }
}

/// State of what the entry describes, which decides what can be done with it.
#[non_exhaustive]
pub struct LastState {
    /// The container waits; the entry tells why.
    pub waiting: Option<Waiting>,
    /// The container runs; the entry tells since when.
    pub running: Option<Running>,
    /// The container has ended; the entry tells how.
    pub terminated: Option<Terminated>,
}

response! {
    LastState {
        "Waiting" => waiting: value,
        "Running" => running: value,
        "Terminated" => terminated: value,
    }
}

/// The container waits; the entry tells why.
#[non_exhaustive]
pub struct Waiting {
    /// Why it came to this result, in words or as a code. Example: `Started`.
    pub reason: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Back-off`.
    pub message: Option<String>,
}

response! {
    Waiting {
        "Reason" => reason: value,
        "Message" => message: value,
    }
}

/// The container runs; the entry tells since when.
#[non_exhaustive]
pub struct Running {
    /// When the container started. Example: `2021-05-23T20:49:31Z`.
    pub started_atstarted_at: Option<Timestamp>,
}

response! {
    Running {
        "StartedAtstartedAt" => started_atstarted_at: value,
    }
}

/// The container has ended; the entry tells how.
#[non_exhaustive]
pub struct Terminated {
    /// ID of the container that the item belongs to or stands for.
    /// Example: `containerd://3ff993933bea366c4719e43a1b067d89bc7f01f1f573981659a44ff17a******`.
    pub container_id: Option<String>,
    /// Code that stands for the exit, for programs to act on. Example: `0`.
    pub exit_code: Option<i32>,
    /// When the container ended. Example: `2021-05-23T20:55:31Z`.
    pub finished_at: Option<Timestamp>,
    /// When the container started. Example: `2021-05-23T20:49:31Z`.
    pub started_at: Option<Timestamp>,
    /// Signal that ended the container. Example: `1`.
    pub signal: Option<i32>,
    /// Why it came to this result, in words or as a code. Example: `Completed`.
    pub reason: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Completed`.
    pub message: Option<String>,
}

response! {
    Terminated {
        "ContainerID" => container_id: value,
        "ExitCode" => exit_code: value,
        "FinishedAt" => finished_at: value,
        "StartedAt" => started_at: value,
        "Signal" => signal: value,
        "Reason" => reason: value,
        "Message" => message: value,
    }
}

/// IP addresses that belong to the pod.
#[non_exhaustive]
pub struct PodIp {
    /// IP address of the host or service concerned. Example: `192.168.XX.XX`.
    pub ip: Option<String>,
}

response! {
    PodIp {
        "Ip" => ip: value,
    }
}

/// Errors that the documentation of [`DescribeContainerGroupStatusRequest`] names.
///
/// - [`InvalidParameterMismatchInstanceType`](super::DocumentedError::InvalidParameterMismatchInstanceType)
pub type DescribeContainerGroupStatusError = super::DocumentedError;
