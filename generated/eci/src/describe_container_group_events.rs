// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerGroupEvents`, from `eci/DescribeContainerGroupEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists recent events of several container groups, filtered by source, tag or age.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeContainerGroupEventsRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_container_group_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerGroupEventsRequest {
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
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `d78f2dd8-5979-42fe-xaee-b16db43be5bc`.
    pub next_token: Option<String>,
    /// Where the event comes from. Example: `K8sAgent`.
    pub event_source: Option<Open<EventSource>>,
    /// Keeps what happened within this many seconds. Range: 60 to 3600. Example: `60`.
    pub since_second: Option<i32>,
    /// How many items to return at most. Range: 1 to 200. Default: `50`. Example: `200`.
    pub limit: Option<i32>,
}

impl DescribeContainerGroupEventsRequest {
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
    /// Sets `EventSource`.
    pub fn event_source(mut self, value: impl Into<Open<EventSource>>) -> Self {
        self.event_source = Some(value.into());
        self
    }
    /// Sets `SinceSecond`.
    #[inline]
    pub fn since_second(mut self, value: i32) -> Self {
        self.since_second = Some(value);
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
    DescribeContainerGroupEventsRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "VSwitchId" => vswitch_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ContainerGroupIds" => container_group_ids: query,
        "Tag" => tag: query,
        "NextToken" => next_token: query,
        "EventSource" => event_source: query,
        "SinceSecond" => since_second: query,
        "Limit" => limit: query,
    }
}

impl Operation for DescribeContainerGroupEventsRequest {
    type Response = DescribeContainerGroupEventsResponse;
    type Error = DescribeContainerGroupEventsError;
    const INFO: OperationInfo = super::operation("DescribeContainerGroupEvents")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeContainerGroupEventsError] = &[
        DescribeContainerGroupEventsError::InvalidParameterMismatchInstanceType,
    ];
}

/// Response to [`DescribeContainerGroupEventsRequest`].
#[non_exhaustive]
pub struct DescribeContainerGroupEventsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1340C38D-6189-54D1-86F6-7D5ECF3E0088`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<ContainerGroupEventData>,
}

response! {
    DescribeContainerGroupEventsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ContainerGroupEventData {
    /// Elastic container instance, which runs like a pod. Example: `eci-uf6fonnghi50v6nq****`.
    pub container_group_id: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `redis`.
    pub namespace: Option<String>,
    /// Identifier that is unique for the item. Example: `3fc6b309-****-****`.
    pub uuid: Option<String>,
    /// The annotations that are concerned. Example: `"{\"tenancy.x-k8s.io/namespace\":\"redis\"}"`.
    pub annotations: Option<String>,
    /// Events, one entry each.
    pub events: Vec<ContainerGroupEvent>,
}

response! {
    ContainerGroupEventData {
        "ContainerGroupId" => container_group_id: value,
        "Name" => name: value,
        "Namespace" => namespace: value,
        "uuid" => uuid: value,
        "Annotations" => annotations: value,
        "Events" => events: list(""),
    }
}

/// Events, one entry each.
#[non_exhaustive]
pub struct ContainerGroupEvent {
    /// Kind of the item, out of those that the service tells apart. Example: `Normal`.
    pub type_: Option<String>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// Moment that was recorded for this: first. Example: `2021-10-04T09:08:04Z`.
    pub first_timestamp: Option<Timestamp>,
    /// Moment that was recorded for this: last. Example: `2021-10-04T09:08:04Z`.
    pub last_timestamp: Option<Timestamp>,
    /// Text for people that explains the code or the event beside it. Example: `Started container`.
    pub message: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `Started`.
    pub reason: Option<String>,
    /// Part of the system that told of the event. Example: `test`.
    pub reporting_component: Option<String>,
    /// Instance that told of the event. Example: `test`.
    pub reporting_instance: Option<String>,
    /// Where it comes from.
    pub source: Option<DataEventSource>,
    /// Object that the event is about.
    pub involved_object: Option<InvolvedObject>,
    /// Facts about the object.
    pub metadata: Option<Metadata>,
}

response! {
    ContainerGroupEvent {
        "Type" => type_: value,
        "Count" => count: value,
        "FirstTimestamp" => first_timestamp: value,
        "LastTimestamp" => last_timestamp: value,
        "Message" => message: value,
        "Reason" => reason: value,
        "ReportingComponent" => reporting_component: value,
        "ReportingInstance" => reporting_instance: value,
        "Source" => source: value,
        "involvedObject" => involved_object: value,
        "Metadata" => metadata: value,
    }
}

/// Where it comes from.
#[non_exhaustive]
pub struct DataEventSource {
    /// Part of the system that told of the event. Example: `kubelet`.
    pub component: Option<String>,
    /// Name or address of the host concerned. Example: `eci`.
    pub host: Option<String>,
}

response! {
    DataEventSource {
        "Component" => component: value,
        "Host" => host: value,
    }
}

/// Object that the event is about.
#[non_exhaustive]
pub struct InvolvedObject {
    /// Kind of object. Example: `Pod`.
    pub kind: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Number of the account concerned. Example: `eci-8vb5nkcq3a5cu0p3****`.
    pub uid: Option<String>,
    /// Which version of the API is meant. Example: `v1`.
    pub api_version: Option<String>,
}

response! {
    InvolvedObject {
        "Kind" => kind: value,
        "Name" => name: value,
        "Namespace" => namespace: value,
        "Uid" => uid: value,
        "ApiVersion" => api_version: value,
    }
}

/// Facts about the object.
#[non_exhaustive]
pub struct Metadata {
    /// Name that people know the item by. Example: `eci-uto-created-eci-for-ubuntu.167e3fb73cc7f9cb`.
    pub name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
}

response! {
    Metadata {
        "Name" => name: value,
        "Namespace" => namespace: value,
    }
}

values! {
    /// Where the event comes from.
    pub enum EventSource {
        /// The service.
        EciService = "EciService",
        /// The agent in Kubernetes.
        K8sAgent = "K8sAgent",
    }
}

/// Errors that the documentation of [`DescribeContainerGroupEventsRequest`] names.
///
/// - [`InvalidParameterMismatchInstanceType`](super::DocumentedError::InvalidParameterMismatchInstanceType)
pub type DescribeContainerGroupEventsError = super::DocumentedError;
