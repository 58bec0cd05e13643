// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DiagnoseVpnConnections`, from `vpc/DiagnoseVpnConnections.md`.

use alicloud_runtime::codegen::*;

/// Examines IPsec connections and reports error codes and log lines for what is wrong.
/// Single-tunnel connections go by `VpnConnectionIds`, dual-tunnel ones by `TunnelIds`.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DiagnoseVpnConnectionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.diagnose_vpn_connections(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DiagnoseVpnConnectionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    pub vpn_gateway_id: Option<String>,
    /// Connections with a single tunnel to check, by their IDs. Items: at most 51.
    pub vpn_connection_ids: Vec<String>,
    /// Tunnels to check, by their IDs, for connections with two. Items: at most 100.
    pub tunnel_ids: Vec<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DiagnoseVpnConnectionsRequest {
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
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `VpnConnectionIds`.
    pub fn vpn_connection_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vpn_connection_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TunnelIds`.
    pub fn tunnel_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tunnel_ids = value.into_iter().map(Into::into).collect();
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
    DiagnoseVpnConnectionsRequest {
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "VpnConnectionIds" => vpn_connection_ids: query,
        "TunnelIds" => tunnel_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DiagnoseVpnConnectionsRequest {
    type Response = DiagnoseVpnConnectionsResponse;
    type Error = DiagnoseVpnConnectionsError;
    const INFO: OperationInfo = super::operation("DiagnoseVpnConnections")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DiagnoseVpnConnectionsError] = &[
        DiagnoseVpnConnectionsError::InvalidParameter2,
        DiagnoseVpnConnectionsError::Forbidden,
    ];
}

impl Paginated for DiagnoseVpnConnectionsRequest {
    type Item = VpnConnection;
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
        Some(&mut response.vpn_connections)
    }
}

/// Response to [`DiagnoseVpnConnectionsRequest`].
#[non_exhaustive]
pub struct DiagnoseVpnConnectionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B8094E1E-935B-1397-96A8-4F87A5D1BF29`.
    pub request_id: Option<String>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// IPsec connections that were found.
    pub vpn_connections: Vec<VpnConnection>,
}

response! {
    DiagnoseVpnConnectionsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "VpnConnections" => vpn_connections: list(""),
    }
}

/// IPsec connections that were found.
#[non_exhaustive]
pub struct VpnConnection {
    /// Value set on the far gateway that the IPsec connection does not agree with. Example: `SHA`.
    pub mismatch_remote_param: Option<String>,
    /// Value set on the IPsec connection that the far gateway does not agree with. Example: `SHA256`.
    pub mismatch_local_param: Option<String>,
    /// ID of an IPsec connection, as [`CreateVpnConnection`](super::Client::create_vpn_connection)
    /// returned it. Example: `vco-bp1spxu8hlcvpd7ry****`.
    pub vpn_connection_id: Option<String>,
    /// Log lines that bear on the problem that the diagnosis found. Example: `text`.
    pub source_log: Option<String>,
    /// Code of the error. Example: `Phase1NegotiationTimeout`.
    pub failed_reason_code: Option<String>,
    /// When the present error occurred, as milliseconds since 1970. Example: `1673581161000`.
    pub failed_time: Option<i64>,
    /// Why the connection failed. Example: `Phase1 negotiation timeout`.
    pub failed_reason: Option<String>,
    /// How pressing the problem is that the diagnosis found. Example: `Warn`.
    pub severity: Option<String>,
    /// One of the two tunnels of an IPsec connection, by its ID. Example: `tun-64n1sr9dig64k6****`.
    pub tunnel_id: Option<String>,
}

response! {
    VpnConnection {
        "MismatchRemoteParam" => mismatch_remote_param: value,
        "MismatchLocalParam" => mismatch_local_param: value,
        "VpnConnectionId" => vpn_connection_id: value,
        "SourceLog" => source_log: value,
        "FailedReasonCode" => failed_reason_code: value,
        "FailedTime" => failed_time: value,
        "FailedReason" => failed_reason: value,
        "Severity" => severity: value,
        "TunnelId" => tunnel_id: value,
    }
}

/// Errors that the documentation of [`DiagnoseVpnConnectionsRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DiagnoseVpnConnectionsError = super::DocumentedError;
