// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpnSslServerLogs`, from `vpc/DescribeVpnSslServerLogs.md`.

use alicloud_runtime::codegen::*;

/// Reads log lines of an SSL-VPN server.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVpnSslServerLogsRequest::new()
///     .region_id("cn-hangzhou")
///     .vpn_ssl_server_id("vss-bp155e9yclsg1xgq4****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpn_ssl_server_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpnSslServerLogsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** SSL-VPN server whose log to read. Example: `vss-bp155e9yclsg1xgq4****`.
    pub vpn_ssl_server_id: Option<String>,
    /// Start of the stretch of log to read, in seconds since 1970. Needs `To` or `MinutePeriod` with
    /// it. Example: `1600738962`.
    pub from_: Option<i32>,
    /// **Required** under conditions. End of the stretch of log to read, in seconds since 1970. `From`
    /// needs this or `MinutePeriod`. Example: `1600738962`.
    pub to: Option<i32>,
    /// **Required** under conditions. How many minutes of log to read. Needed when `From` and `To` are
    /// not both given. Example: `10`.
    pub minute_period: Option<i32>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of a client certificate, as
    /// [`CreateSslVpnClientCert`](super::Client::create_ssl_vpn_client_cert) returned it.
    pub ssl_vpn_client_cert_id: Option<String>,
}

impl DescribeVpnSslServerLogsRequest {
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
    /// Sets `VpnSslServerId`, which is required.
    pub fn vpn_ssl_server_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_ssl_server_id = Some(value.into());
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
    /// Sets `SslVpnClientCertId`.
    pub fn ssl_vpn_client_cert_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_client_cert_id = Some(value.into());
        self
    }
}

request! {
    DescribeVpnSslServerLogsRequest {
        "RegionId" => region_id: query,
        "VpnSslServerId" => vpn_ssl_server_id: query,
        "From" => from_: query,
        "To" => to: query,
        "MinutePeriod" => minute_period: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SslVpnClientCertId" => ssl_vpn_client_cert_id: query,
    }
}

impl Operation for DescribeVpnSslServerLogsRequest {
    type Response = DescribeVpnSslServerLogsResponse;
    type Error = DescribeVpnSslServerLogsError;
    const INFO: OperationInfo = super::operation("DescribeVpnSslServerLogs")
        .required(&["RegionId", "VpnSslServerId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpnSslServerLogsError] = &[
        DescribeVpnSslServerLogsError::ForbbidenSubUser,
        DescribeVpnSslServerLogsError::Forbidden,
        DescribeVpnSslServerLogsError::InvalidSslVpnClientCertIdNotFound,
        DescribeVpnSslServerLogsError::ParamExclusiveSslVpnServerIdAndSslVpnClientCertId,
        DescribeVpnSslServerLogsError::InvalidSslVpnServerIdNotFound,
    ];
}

impl Paginated for DescribeVpnSslServerLogsRequest {
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
        Some(&mut response.data)
    }
}

/// Response to [`DescribeVpnSslServerLogsRequest`].
#[non_exhaustive]
pub struct DescribeVpnSslServerLogsResponse {
    /// How many items the response holds. Example: `10`.
    pub count: Option<i32>,
    /// Log lines, one string each. Example: `test`.
    pub data: Vec<String>,
    /// Whether the log lines are the exact result or an approximation. Example: `true`.
    pub is_completed: Option<bool>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BE01CD7-5A50-472D-AC14-CA181C5C03BE`.
    pub request_id: Option<String>,
}

response! {
    DescribeVpnSslServerLogsResponse {
        "Count" => count: value,
        "Data" => data: list("Logs"),
        "IsCompleted" => is_completed: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeVpnSslServerLogsRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidSslVpnClientCertIdNotFound`](super::DocumentedError::InvalidSslVpnClientCertIdNotFound), here with HTTP status 400
/// - [`ParamExclusiveSslVpnServerIdAndSslVpnClientCertId`](super::DocumentedError::ParamExclusiveSslVpnServerIdAndSslVpnClientCertId)
/// - [`InvalidSslVpnServerIdNotFound`](super::DocumentedError::InvalidSslVpnServerIdNotFound)
pub type DescribeVpnSslServerLogsError = super::DocumentedError;
