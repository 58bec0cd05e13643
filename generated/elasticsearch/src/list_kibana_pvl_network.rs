// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListKibanaPvlNetwork`, from `elasticsearch/ListKibanaPvlNetwork.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VSwitchIdsZone};

/// Shows the private network access that an instance's Kibana has.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListKibanaPvlNetworkRequest::new()
///     .instance_id("...");
/// let reply = client.list_kibana_pvl_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListKibanaPvlNetworkRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ListKibanaPvlNetworkRequest {
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
}

request! {
    ListKibanaPvlNetworkRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for ListKibanaPvlNetworkRequest {
    type Response = ListKibanaPvlNetworkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListKibanaPvlNetwork")
        .roa("GET", "/openapi/instances/{InstanceId}/actions/get-kibana-private")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`ListKibanaPvlNetworkRequest`].
#[non_exhaustive]
pub struct ListKibanaPvlNetworkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D***`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<KibanaPvlNetworkResult>,
}

response! {
    ListKibanaPvlNetworkResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct KibanaPvlNetworkResult {
    /// Name that the endpoint goes by. Example: `es-cn-xxdjfia****-kibana`.
    pub endpoint_name: Option<String>,
    /// ID of the vpc that the item belongs to or stands for. Example: `vpc-bp16k1dvzxtma*****`.
    pub vpc_id: Option<String>,
    /// vSwitches and zones of the connection.
    pub vswitch_ids_zone: Vec<VSwitchIdsZone>,
    /// The security groups that were found or are concerned, one entry each.
    /// Example: `sg-2zegcwar0pq4a****`.
    pub security_groups: Vec<String>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `ep-bp1tah7zbrwmkjef****`.
    pub endpoint_id: Option<String>,
    /// State that the endpoint is in. Example: `Connected`.
    pub endpoint_status: Option<String>,
    /// When the item was created. Example: `2024-03-07T06:26:28Z`.
    pub create_time: Option<Timestamp>,
    /// ID of the pvl that the item belongs to or stands for.
    /// Example: `es-cn-27a3mul6l***-kibana-internal`.
    pub pvl_id: Option<String>,
}

response! {
    KibanaPvlNetworkResult {
        "endpointName" => endpoint_name: value,
        "vpcId" => vpc_id: value,
        "vSwitchIdsZone" => vswitch_ids_zone: list(""),
        "securityGroups" => security_groups: list(""),
        "endpointId" => endpoint_id: value,
        "endpointStatus" => endpoint_status: value,
        "createTime" => create_time: value,
        "pvlId" => pvl_id: value,
    }
}
