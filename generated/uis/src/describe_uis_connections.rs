// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUisConnections`, from `uis/DescribeUisConnections.md`.

use alicloud_runtime::codegen::*;

/// Lists the connections of a UIS node with state and settings.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DescribeUisConnectionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_uis_connections(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUisConnectionsRequest {
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Link from a customer's site to the service. Example: `UISCONN-xxxblu51boe75a1eb****`.
    pub uis_connection_id: Option<String>,
    /// Access point of the service that is meant. Example: `UISNODE-xxxcp0zr5m2avmn2r****`.
    pub uis_node_id: Option<String>,
}

impl DescribeUisConnectionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UisConnectionId`.
    pub fn uis_connection_id(mut self, value: impl Into<String>) -> Self {
        self.uis_connection_id = Some(value.into());
        self
    }
    /// Sets `UisNodeId`.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
}

request! {
    DescribeUisConnectionsRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "UisConnectionId" => uis_connection_id: query,
        "UisNodeId" => uis_node_id: query,
    }
}

impl Operation for DescribeUisConnectionsRequest {
    type Response = DescribeUisConnectionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUisConnections")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeUisConnectionsRequest {
    type Item = UisConnection;
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
        Some(&mut response.uis_connections)
    }
}

/// Response to [`DescribeUisConnectionsRequest`].
#[non_exhaustive]
pub struct DescribeUisConnectionsResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `485997B0-3EB4-40B7-82D8-4A404EBFDB20`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The UIS connections that were found or are concerned, one entry each.
    pub uis_connections: Vec<UisConnection>,
}

response! {
    DescribeUisConnectionsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "UisConnections" => uis_connections: list("UisConnection"),
    }
}

/// The UIS connections that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UisConnection {
    /// Free text that describes the item to people. Example: `connection description info`.
    pub description: Option<String>,
    /// Settings of the gre, and what it works with.
    pub gre_config: Option<String>,
    /// Name that people know the item by. Example: `test_conn`.
    pub name: Option<String>,
    /// Settings of the SSL, and what it works with. Example: `text`.
    pub ssl_config: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub state: Option<String>,
    /// Link from a customer's site to the service. Example: `UISCONN-xxxblu51boe75a1eb****`.
    pub uis_connection_id: Option<String>,
    /// ID of the UIS instance that the item belongs to or stands for.
    /// Example: `UIS-xxxbtfk761c670ok9****`.
    pub uis_id: Option<String>,
    /// Access point of the service that is meant. Example: `UISNODE-xxxcp0zr5m2avmn2r****`.
    pub uis_node_id: Option<String>,
    /// Protocol that the UIS instance uses. Example: `SSLVPN`.
    pub uis_protocol: Option<String>,
}

response! {
    UisConnection {
        "Description" => description: value,
        "GreConfig" => gre_config: value,
        "Name" => name: value,
        "SslConfig" => ssl_config: value,
        "State" => state: value,
        "UisConnectionId" => uis_connection_id: value,
        "UisId" => uis_id: value,
        "UisNodeId" => uis_node_id: value,
        "UisProtocol" => uis_protocol: value,
    }
}
