// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpnConnectionLogs`, from `vpc/DescribeVpnConnectionLogs.md`.

use alicloud_runtime::codegen::*;

/// Reads the log of an IPsec-VPN connection or one of its tunnels for a period.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVpnConnectionLogsRequest::new()
///     .vpn_connection_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpn_connection_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpnConnectionLogsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an IPsec connection, as
    /// [`CreateVpnConnection`](super::Client::create_vpn_connection) returned it.
    pub vpn_connection_id: Option<String>,
    /// Start of the stretch of log to read, in seconds since 1970. Needs `To` or `MinutePeriod` with
    /// it.
    pub from_: Option<i32>,
    /// End of the stretch of log to read, in seconds since 1970. `From` needs this or `MinutePeriod`.
    pub to: Option<i32>,
    /// How many minutes of log to read. Needed when `From` and `To` are not both given.
    pub minute_period: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// One of the two tunnels of an IPsec connection, by its ID.
    pub tunnel_id: Option<String>,
}

impl DescribeVpnConnectionLogsRequest {
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
    /// Sets `VpnConnectionId`, which is required.
    pub fn vpn_connection_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_connection_id = Some(value.into());
        self
    }
    /// Sets `From`.
    #[inline]
    pub fn from_(mut self, value: i32) -> Self {
        self.from_ = Some(value);
        self
    }
    /// Sets `To`.
    #[inline]
    pub fn to(mut self, value: i32) -> Self {
        self.to = Some(value);
        self
    }
    /// Sets `MinutePeriod`.
    #[inline]
    pub fn minute_period(mut self, value: i32) -> Self {
        self.minute_period = Some(value);
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
    /// Sets `TunnelId`.
    pub fn tunnel_id(mut self, value: impl Into<String>) -> Self {
        self.tunnel_id = Some(value.into());
        self
    }
}

request! {
    DescribeVpnConnectionLogsRequest {
        "RegionId" => region_id: query,
        "VpnConnectionId" => vpn_connection_id: query,
        "From" => from_: query,
        "To" => to: query,
        "MinutePeriod" => minute_period: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "TunnelId" => tunnel_id: query,
    }
}

impl Operation for DescribeVpnConnectionLogsRequest {
    type Response = DescribeVpnConnectionLogsResponse;
    type Error = DescribeVpnConnectionLogsError;
    const INFO: OperationInfo = super::operation("DescribeVpnConnectionLogs")
        .required(&["RegionId", "VpnConnectionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpnConnectionLogsError] = &[
        DescribeVpnConnectionLogsError::QueryVpnConnectionLogNotFound,
        DescribeVpnConnectionLogsError::ForbbidenSubUser,
        DescribeVpnConnectionLogsError::Forbidden,
        DescribeVpnConnectionLogsError::InvalidVpnConnectionInstanceIdNotFound,
    ];
}

impl Paginated for DescribeVpnConnectionLogsRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().number(&response.page_number).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.logs)
    }
}

/// Response to [`DescribeVpnConnectionLogsRequest`].
#[non_exhaustive]
pub struct DescribeVpnConnectionLogsResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF161502-4959-5C3B-B499-09B87BA931D9`.
    pub request_id: Option<String>,
    /// How many items the response holds. Example: `10`.
    pub count: Option<i32>,
    /// Whether the log lines are the exact result or an approximation. Example: `true`.
    pub is_completed: Option<bool>,
    /// Log lines, one string each.
    pub data: Option<VpnConnectionLogData>,
}

response! {
    DescribeVpnConnectionLogsResponse {
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "Count" => count: value,
        "IsCompleted" => is_completed: value,
        "Data" => data: value,
    }
}

/// Log lines, one string each.
#[non_exhaustive]
pub struct VpnConnectionLogData {
    /// The logs that were found or are concerned, one entry each. Example: `text`.
    pub logs: Vec<String>,
}

response! {
    VpnConnectionLogData {
        "Logs" => logs: list(""),
    }
}

/// Errors that the documentation of [`DescribeVpnConnectionLogsRequest`] names.
///
/// - [`QueryVpnConnectionLogNotFound`](super::DocumentedError::QueryVpnConnectionLogNotFound)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnConnectionInstanceIdNotFound`](super::DocumentedError::InvalidVpnConnectionInstanceIdNotFound)
pub type DescribeVpnConnectionLogsError = super::DocumentedError;
