// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRoleZoneInfo`, from `r-kvstore/DescribeRoleZoneInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the nodes of an instance with their roles and zones.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeRoleZoneInfoRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_role_zone_info(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRoleZoneInfoRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// Kind of node that is returned, such as proxies or data nodes.
    pub query_type: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeRoleZoneInfoRequest {
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
    /// Sets `QueryType`.
    #[inline]
    pub fn query_type(mut self, value: i32) -> Self {
        self.query_type = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeRoleZoneInfoRequest {
        "InstanceId" => instance_id: query,
        "QueryType" => query_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeRoleZoneInfoRequest {
    type Response = DescribeRoleZoneInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRoleZoneInfo")
        .required(&["InstanceId"])
        .read_only();
}

impl Paginated for DescribeRoleZoneInfoRequest {
    type Item = NodeInfo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.node.as_mut()?.node_info)
    }
}

/// Response to [`DescribeRoleZoneInfoRequest`].
#[non_exhaustive]
pub struct DescribeRoleZoneInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `224B97FB-A275-4EAC-86E9-8922FEA2****`.
    pub request_id: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Nodes of the instance with their roles and zones.
    pub node: Option<Node>,
}

response! {
    DescribeRoleZoneInfoResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Node" => node: value,
    }
}

/// Nodes of the instance with their roles and zones.
#[non_exhaustive]
pub struct Node {
    /// Nodes, one entry each with their facts.
    pub node_info: Vec<NodeInfo>,
}

response! {
    Node {
        "NodeInfo" => node_info: list(""),
    }
}

/// Nodes, one entry each with their facts.
#[non_exhaustive]
pub struct NodeInfo {
    /// Upper limit of the data rate that the node has without any bought in addition. Example: `96`.
    pub default_band_width: Option<i64>,
    /// Minor version that runs on the node. Example: `redis-5.0_0.3.10`.
    pub current_minor_version: Option<String>,
    /// Upper limit of the data rate at present, with bandwidth bought in addition. Example: `100`.
    pub current_band_width: Option<i64>,
    /// Marks a read replica; missing for other nodes. Example: `3`.
    pub ins_type: Option<i32>,
    /// Whether the newest minor version is already installed. Example: `1`.
    pub is_latest_version: Option<i32>,
    /// Node that the entry describes, by its ID. Example: `r-t4nlenc2p04uvb****`.
    pub ins_name: Option<String>,
    /// Whether the node holds data or is a proxy; `normal` for nodes of a standard instance.
    /// Example: `normal`.
    pub node_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Tells about extra bandwidth on the node; the vendor's page gives true for a node without any.
    /// Example: `true`.
    pub is_open_band_width_service: Option<bool>,
    /// Internal number of the shard node. Example: `30381****`.
    pub custins_id: Option<String>,
    /// Whether the node is the master or a replica. Example: `master`.
    pub role: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `10065****`.
    pub node_id: Option<String>,
}

response! {
    NodeInfo {
        "DefaultBandWidth" => default_band_width: value,
        "CurrentMinorVersion" => current_minor_version: value,
        "CurrentBandWidth" => current_band_width: value,
        "InsType" => ins_type: value,
        "IsLatestVersion" => is_latest_version: value,
        "InsName" => ins_name: value,
        "NodeType" => node_type: value,
        "ZoneId" => zone_id: value,
        "IsOpenBandWidthService" => is_open_band_width_service: value,
        "CustinsId" => custins_id: value,
        "Role" => role: value,
        "NodeId" => node_id: value,
    }
}
