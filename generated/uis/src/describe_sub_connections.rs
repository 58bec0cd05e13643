// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSubConnections`, from `uis/DescribeSubConnections.md`.

use alicloud_runtime::codegen::*;

/// Lists the subconnections of a UIS node.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DescribeSubConnectionsRequest::new()
///     .uis_node_id("UISNODE-xxxbink187cqsgfn****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_sub_connections(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSubConnectionsRequest {
    /// **Required.** Access point of the service that is meant.
    /// Example: `UISNODE-xxxbink187cqsgfn****`.
    pub uis_node_id: Option<String>,
    /// IP address of the host or service concerned. Example: `140.206.225.XX`.
    pub ip: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeSubConnectionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisNodeId`, which is required.
    pub fn uis_node_id(mut self, value: impl Into<String>) -> Self {
        self.uis_node_id = Some(value.into());
        self
    }
    /// Sets `IP`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
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
    DescribeSubConnectionsRequest {
        "UisNodeId" => uis_node_id: query,
        "IP" => ip: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSubConnectionsRequest {
    type Response = DescribeSubConnectionsResponse;
    type Error = DescribeSubConnectionsError;
    const INFO: OperationInfo = super::operation("DescribeSubConnections")
        .required(&["UisNodeId"])
        .read_only();
    const ERRORS: &'static [DescribeSubConnectionsError] = &[
        DescribeSubConnectionsError::ForbbidenSubUser,
        DescribeSubConnectionsError::Forbidden,
        DescribeSubConnectionsError::InvalidIpAddressWrongFormat,
        DescribeSubConnectionsError::InvalidUisNodeIdNotFound,
        DescribeSubConnectionsError::UnknownError,
    ];
}

impl Paginated for DescribeSubConnectionsRequest {
    type Item = UisSubConnection;
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
        Some(&mut response.uis_sub_connections)
    }
}

/// Response to [`DescribeSubConnectionsRequest`].
#[non_exhaustive]
pub struct DescribeSubConnectionsResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D9190A0-565D-4589-BE56-090EA10F3BFD`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// The UIS instance sub connections that were found or are concerned, one entry each.
    pub uis_sub_connections: Vec<UisSubConnection>,
}

response! {
    DescribeSubConnectionsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "UisSubConnections" => uis_sub_connections: list("UisSubConnection"),
    }
}

/// The UIS instance sub connections that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UisSubConnection {
    /// When the item was created. Example: `1563420951000`.
    pub create_time: Option<i64>,
    /// Free text that describes the item to people. Example: `subconnection description`.
    pub description: Option<String>,
    /// IP address of the host or service concerned. Example: `140.206.225.XXX`.
    pub ip: Option<String>,
    /// Name that people know the item by. Example: `subconnection001`.
    pub name: Option<String>,
    /// ID of the UIS instance sub connection that the item belongs to or stands for.
    /// Example: `UISSUBCONN-xxxxpsxkme91l6kz2****`.
    pub uis_sub_connection_id: Option<String>,
}

response! {
    UisSubConnection {
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "Ip" => ip: value,
        "Name" => name: value,
        "UisSubConnectionId" => uis_sub_connection_id: value,
    }
}

/// Errors that the documentation of [`DescribeSubConnectionsRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidIpAddressWrongFormat`](super::DocumentedError::InvalidIpAddressWrongFormat)
/// - [`InvalidUisNodeIdNotFound`](super::DocumentedError::InvalidUisNodeIdNotFound)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeSubConnectionsError = super::DocumentedError;
