// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLogstash`, from `elasticsearch/ListLogstash.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Headers, LogstashNodeSpec, LogstashZoneInfos, NetworkConfig, PaymentType, ZoneStatus};

/// Lists Logstash instances, filtered by version, resource group, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListLogstashRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_logstash(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLogstashRequest {
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is. Default: `20`. Example: `10`.
    pub size: Option<i32>,
    /// Free text that describes the item to people. Example: `ls-cn-abc`.
    pub description: Option<String>,
    /// ID of the instance that the call is about. Example: `ls-cn-n6w1o5jq****`.
    pub instance_id: Option<String>,
    /// Which version of the software or the item is meant. Example: `5.5.3_with_X-Pack`.
    pub version: Option<String>,
    /// ID of the resource group that the call is about. Example: `rg-acfm2h5vbzd****`.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Option<String>,
}

impl ListLogstashRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

request! {
    ListLogstashRequest {
        "page" => page: query,
        "size" => size: query,
        "description" => description: query,
        "instanceId" => instance_id: query,
        "version" => version: query,
        "resourceGroupId" => resource_group_id: query,
        "tags" => tags: query,
    }
}

impl Operation for ListLogstashRequest {
    type Response = ListLogstashResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLogstash")
        .roa("GET", "/openapi/logstashes")
        .read_only();
}

impl Paginated for ListLogstashRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListLogstashRequest`].
#[non_exhaustive]
pub struct ListLogstashResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AC442F2F-5068-4434-AA21-E78947A9****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<Instance>,
}

response! {
    ListLogstashResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct Instance {
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tags>,
    /// When it was created. Example: `2018-07-13T03:58:07.253Z`.
    pub created_at: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `ls-cn-abc`.
    pub description: Option<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `ls-cn-n6w1o5jq****`.
    pub instance_id: Option<String>,
    /// Settings of the network, and what it works with.
    pub network_config: Option<NetworkConfig>,
    /// How much or how many of this: node. Example: `2`.
    pub node_amount: Option<i32>,
    /// Size or model of the node.
    pub node_spec: Option<LogstashNodeSpec>,
    /// Which kind of payment it is or is to be. Example: `postpaid`.
    pub payment_type: Option<Open<PaymentType>>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<String>,
    /// When it was last changed. Example: `2018-07-18T10:10:04.484Z`.
    pub updated_at: Option<Timestamp>,
    /// Version of the template. Example: `6.7.0_with_X-Pack`.
    pub version: Option<String>,
    /// Whether the cluster can be reached over the Internet. Default: `false`. Example: `false`.
    pub enable_public: Option<bool>,
    /// Code that stands for the commodity, for programs to act on.
    /// Example: `elasticsearch_logstash_post`.
    pub commodity_code: Option<String>,
    /// End of the period concerned. Example: `4749897600000`.
    pub end_time: Option<i64>,
    /// The cluster tasks that were found or are concerned, one entry each.
    pub cluster_tasks: Vec<String>,
    /// ID of the resource group that the item belongs to or stands for. Example: `rg-acfm2h5vbzd****`.
    pub resource_group_id: Option<String>,
    /// How many there are of this: zone. Example: `1`.
    pub zone_count: Option<i32>,
    /// Protocol for connections. Example: `HTTP`.
    pub protocol: Option<String>,
    /// What is known about each zone, one entry each.
    pub zone_infos: Vec<LogstashZoneInfos>,
    /// Which kind of instance it is or is to be. Example: `logstash`.
    pub instance_type: Option<String>,
    /// Whether the cluster has been set up. Example: `true`.
    pub inited: Option<bool>,
    /// Settings, in the notation of the program.
    pub config: Vec<String>,
    /// Items of the kind endpoint that were found or are concerned.
    pub endpoint_list: Vec<EndpointList>,
}

response! {
    Instance {
        "Tags" => tags: list(""),
        "createdAt" => created_at: value,
        "description" => description: value,
        "instanceId" => instance_id: value,
        "networkConfig" => network_config: value,
        "nodeAmount" => node_amount: value,
        "nodeSpec" => node_spec: value,
        "paymentType" => payment_type: value,
        "status" => status: value,
        "updatedAt" => updated_at: value,
        "version" => version: value,
        "enablePublic" => enable_public: value,
        "commodityCode" => commodity_code: value,
        "endTime" => end_time: value,
        "clusterTasks" => cluster_tasks: list(""),
        "resourceGroupId" => resource_group_id: value,
        "zoneCount" => zone_count: value,
        "protocol" => protocol: value,
        "zoneInfos" => zone_infos: list(""),
        "instanceType" => instance_type: value,
        "inited" => inited: value,
        "config" => config: list(""),
        "endpointList" => endpoint_list: list(""),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tags {
    /// First half of a tag, which says what its value stands for. Example: `env`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `dev`.
    pub tag_value: Option<String>,
}

response! {
    Tags {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// Items of the kind endpoint that were found or are concerned.
#[non_exhaustive]
pub struct EndpointList {
    /// Host name or address. Example: `172.16.xx.xx`.
    pub host: Option<String>,
    /// Port for connections. Example: `9200`.
    pub port: Option<i32>,
    /// ID of the zone that the item belongs to or stands for. Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
}

response! {
    EndpointList {
        "host" => host: value,
        "port" => port: value,
        "zoneId" => zone_id: value,
    }
}
