// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUisNodes`, from `uis/DescribeUisNodes.md`.

use alicloud_runtime::codegen::*;

/// Lists the nodes of a UIS instance with bandwidth and IP addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// use alicloud_uis::describe_uis_nodes::UisNodeStatus;
///
/// let request = alicloud_uis::DescribeUisNodesRequest::new()
///     .uis_id("UIS-xxxbtfk761c670ok9****")
///     .uis_node_id("UISNODE-xxxc4dacp9wal2jx6****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_uis_nodes(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_uis_nodes(request)
///     .wait()
///     .until(UisNodeStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUisNodesRequest {
    /// **Required** by the documentation; not checked here. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the UIS instance that the call is about.
    /// Example: `UIS-xxxbtfk761c670ok9****`.
    pub uis_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
    /// Name that people know the item by. Example: `node_name1`.
    pub name: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// State to narrow the list down to, or to put the item into. Example: `active`.
    pub status: Option<String>,
    /// Access point of the service that is meant. Example: `UISNODE-xxxc4dacp9wal2jx6****`.
    pub uis_node_id: Option<String>,
}

impl DescribeUisNodesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UisId`, which is required.
    pub fn uis_id(mut self, value: impl Into<String>) -> Self {
        self.uis_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `UisNodeId`.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
}

request! {
    DescribeUisNodesRequest {
        "RegionId" => region_id: query,
        "UisId" => uis_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "UisNodeId" => uis_node_id: query,
    }
}

impl Operation for DescribeUisNodesRequest {
    type Response = DescribeUisNodesResponse;
    type Error = DescribeUisNodesError;
    const INFO: OperationInfo = super::operation("DescribeUisNodes")
        .required(&["UisId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeUisNodesError] = &[
        DescribeUisNodesError::InvalidUisIdNotFound,
        DescribeUisNodesError::InvalidUisNodeIdNotFound,
        DescribeUisNodesError::UnknownError,
    ];
}

impl Paginated for DescribeUisNodesRequest {
    type Item = UisNode;
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
        Some(&mut response.uis_node_list)
    }
}

impl Stateful for DescribeUisNodesRequest {
    type State = UisNodeStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.uis_node_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .uis_node_list
                .iter()
                .map(|v| (
                    v.uis_node_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeUisNodesRequest`].
#[non_exhaustive]
pub struct DescribeUisNodesResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ECA995D-0D92-4507-919C-E5BF9A881834`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Items of the kind UIS node that were found or are concerned.
    pub uis_node_list: Vec<UisNode>,
}

response! {
    DescribeUisNodesResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "UisNodeList" => uis_node_list: list("UisNode"),
    }
}

/// Items of the kind UIS node that were found or are concerned.
#[non_exhaustive]
pub struct UisNode {
    /// When the item was created. Example: `1540536789000`.
    pub create_time: Option<i64>,
    /// Free text that describes the item to people. Example: `node_desc`.
    pub description: Option<String>,
    /// How many there are of this: IP address addrs. Example: `2`.
    pub ip_addrs_num: Option<i32>,
    /// Name that people know the item by. Example: `node_name1`.
    pub name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub status: Option<Open<UisNodeStatus>>,
    /// IP addresses that belong to the UIS instance ENI. Example: `text`.
    pub uis_eni_ips: Option<String>,
    /// ID of the UIS instance that the item belongs to or stands for.
    /// Example: `UIS-xxxbtfk761c670ok9****`.
    pub uis_id: Option<String>,
    /// IP address that belongs to the UIS node active. Example: `text`.
    pub uis_node_active_ip: Option<String>,
    /// ID of the UIS node area that the item belongs to or stands for. Example: `cn-shanghai`.
    pub uis_node_area_id: Option<String>,
    /// Data rate that is granted to or used by the UIS node. Example: `29`.
    pub uis_node_bandwidth: Option<i32>,
    /// Access point of the service that is meant. Example: `UISNODE-xxxc4dacp9wal2jx6****`.
    pub uis_node_id: Option<String>,
    /// IP addresses that belong to the UIS node. Example: `text`.
    pub uis_node_ips: Option<String>,
}

response! {
    UisNode {
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "IpAddrsNum" => ip_addrs_num: value,
        "Name" => name: value,
        "Status" => status: value,
        "UisEniIps" => uis_eni_ips: value,
        "UisId" => uis_id: value,
        "UisNodeActiveIp" => uis_node_active_ip: value,
        "UisNodeAreaId" => uis_node_area_id: value,
        "UisNodeBandwidth" => uis_node_bandwidth: value,
        "UisNodeId" => uis_node_id: value,
        "UisNodeIps" => uis_node_ips: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum UisNodeStatus {
        /// In use.
        Active = "active",
        /// Just being set up.
        Creating = "creating",
    }
}

/// Errors that the documentation of [`DescribeUisNodesRequest`] names.
///
/// - [`InvalidUisIdNotFound`](super::DocumentedError::InvalidUisIdNotFound)
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeUisNodesError = super::DocumentedError;
