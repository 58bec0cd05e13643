// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAllNode`, from `elasticsearch/ListAllNode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Health, NodeType};

/// Lists all nodes of an Elasticsearch cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListAllNodeRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****");
/// let reply = client.list_all_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAllNodeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Whether more facts are returned.
    pub extended: Option<bool>,
}

impl ListAllNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `extended`.
    #[inline]
    pub fn extended(mut self, value: bool) -> Self {
        self.extended = Some(value);
        self
    }
}

request! {
    ListAllNodeRequest {
        "InstanceId" => instance_id: path,
        "extended" => extended: query,
    }
}

impl Operation for ListAllNodeRequest {
    type Response = ListAllNodeResponse;
    type Error = ListAllNodeError;
    const INFO: OperationInfo = super::operation("ListAllNode")
        .roa("GET", "/openapi/instances/{InstanceId}/nodes")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListAllNodeError] = &[ListAllNodeError::InstanceNotFound];
}

/// Response to [`ListAllNodeRequest`].
#[non_exhaustive]
pub struct ListAllNodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<AllNodeResult>,
}

response! {
    ListAllNodeResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct AllNodeResult {
    /// Load of the CPU. Example: `4.1%`.
    pub cpu_percent: Option<String>,
    /// Share of the disk in use. Example: `2.0%`.
    pub disk_used_percent: Option<String>,
    /// Health of what the entry describes, as a color. Here: `GREEN`, `YELLOW`, `RED`, `GRAY`.
    /// Example: `GREEN`.
    pub health: Option<Open<Health>>,
    /// Share of the heap in use. Example: `47.9%`.
    pub heap_percent: Option<String>,
    /// Host name or address. Example: `10.6.15.32`.
    pub host: Option<String>,
    /// Load of the system in the last minute. Example: `0.09`.
    pub load_one_m: Option<String>,
    /// Which kind of node it is or is to be. Example: `WORKER`.
    pub node_type: Option<Open<NodeType>>,
    /// Port for connections. Example: `9200`.
    pub port: Option<i32>,
    /// ID of the zone that the item belongs to or stands for. Example: `cn-hangzhou-g`.
    pub zone_id: Option<String>,
}

response! {
    AllNodeResult {
        "cpuPercent" => cpu_percent: value,
        "diskUsedPercent" => disk_used_percent: value,
        "health" => health: value,
        "heapPercent" => heap_percent: value,
        "host" => host: value,
        "loadOneM" => load_one_m: value,
        "nodeType" => node_type: value,
        "port" => port: value,
        "zoneId" => zone_id: value,
    }
}

/// Errors that the documentation of [`ListAllNodeRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type ListAllNodeError = super::DocumentedError;
