// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogstash`, from `elasticsearch/DescribeLogstash.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LogstashNodeSpec, LogstashZoneInfos, NetworkConfig, PaymentType, Tags, ZoneStatus};

/// Shows one Logstash instance in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeLogstashRequest::new()
///     .instance_id("ls-cn-s9dsk3k4k****");
/// let reply = client.describe_logstash(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogstashRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-s9dsk3k4k****`.
    pub instance_id: Option<String>,
}

impl DescribeLogstashRequest {
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
    DescribeLogstashRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for DescribeLogstashRequest {
    type Response = DescribeLogstashResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogstash")
        .roa("GET", "/openapi/logstashes/{InstanceId}")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeLogstashRequest`].
#[non_exhaustive]
pub struct DescribeLogstashResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C9334241-4837-46C2-B24B-9BDC517318DE`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<LogstashResult>,
    /// ID of the vpc instance that the item belongs to or stands for.
    /// Example: `vpc-bp16k1dvzxtmagcva****`.
    pub vpc_instance_id: Option<String>,
}

response! {
    DescribeLogstashResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
        "vpcInstanceId" => vpc_instance_id: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct LogstashResult {
    /// Settings of each extend, one entry each.
    /// Example: `[{ "configType": "aliVersion","aliVersion": "ali1.3.0" }]`.
    pub extend_configs: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekzvowej3i****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tags>,
    /// What is known about each zone, one entry each.
    pub zone_infos: Vec<LogstashZoneInfos>,
    /// Settings, in the notation of the program. Example: `text`.
    pub config: BTreeMap<String, String>,
    /// When it was created. Example: `2020-02-06T14:12:03.672Z`.
    pub created_at: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `ls-cn-abc`.
    pub description: Option<String>,
    /// Items of the kind endpoint that were found or are concerned.
    pub endpoint_list: Vec<Endpoint>,
    /// ID of the instance that the item belongs to or stands for. Example: `ls-cn-abc`.
    pub instance_id: Option<String>,
    /// Settings of the network, and what it works with.
    pub network_config: Option<NetworkConfig>,
    /// How much or how many of this: node. Example: `2`.
    pub node_amount: Option<i32>,
    /// Size or model of the node.
    pub node_spec: Option<LogstashNodeSpec>,
    /// Which kind of payment it is or is to be. Example: `prepaid`.
    pub payment_type: Option<Open<PaymentType>>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<String>,
    /// When it was last changed. Example: `2020-02-06T14:22:36.850Z`.
    pub updated_at: Option<Timestamp>,
    /// Version of the template. Example: `7.4.0_with_X-Pack`.
    pub version: Option<String>,
    /// ID of the vpc instance that the item belongs to or stands for.
    /// Example: `vpc-bp16k1dvzxtmagcva****`.
    pub vpc_instance_id: Option<String>,
}

response! {
    LogstashResult {
        "ExtendConfigs" => extend_configs: list(""),
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
        "ZoneInfos" => zone_infos: list(""),
        "config" => config: map,
        "createdAt" => created_at: value,
        "description" => description: value,
        "endpointList" => endpoint_list: list(""),
        "instanceId" => instance_id: value,
        "networkConfig" => network_config: value,
        "nodeAmount" => node_amount: value,
        "nodeSpec" => node_spec: value,
        "paymentType" => payment_type: value,
        "status" => status: value,
        "updatedAt" => updated_at: value,
        "version" => version: value,
        "vpcInstanceId" => vpc_instance_id: value,
    }
}

/// Items of the kind endpoint that were found or are concerned.
#[non_exhaustive]
pub struct Endpoint {
    /// Host name or address. Example: `172.16.**.**`.
    pub host: Option<String>,
    /// Port for connections. Example: `9600`.
    pub port: Option<String>,
    /// ID of the zone that the item belongs to or stands for. Example: `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

response! {
    Endpoint {
        "host" => host: value,
        "port" => port: value,
        "zoneId" => zone_id: value,
    }
}
