// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSslVpnClientCerts`, from `vpc/DescribeSslVpnClientCerts.md`.

use alicloud_runtime::codegen::*;

/// Lists client certificates for SSL-VPN servers and when they expire.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeSslVpnClientCertsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ssl_vpn_client_certs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSslVpnClientCertsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only client certificates of this name. Example: `cert1`.
    pub name: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only this client certificate. Example: `vsc-bp1n8wcf134yl0osr****`.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// Return only certificates for this SSL-VPN server. Example: `vss-bp18q7hzj6largv4v****`.
    pub ssl_vpn_server_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSslVpnClientCertsRequest {
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
    /// Sets `SslVpnClientCertId`.
    pub fn ssl_vpn_client_cert_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_client_cert_id = Some(value.into());
        self
    }
    /// Sets `SslVpnServerId`.
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_server_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSslVpnClientCertsRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SslVpnClientCertId" => ssl_vpn_client_cert_id: query,
        "SslVpnServerId" => ssl_vpn_server_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSslVpnClientCertsRequest {
    type Response = DescribeSslVpnClientCertsResponse;
    type Error = DescribeSslVpnClientCertsError;
    const INFO: OperationInfo = super::operation("DescribeSslVpnClientCerts")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSslVpnClientCertsError] = &[
        DescribeSslVpnClientCertsError::ForbbidenSubUser,
        DescribeSslVpnClientCertsError::Forbidden,
        DescribeSslVpnClientCertsError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeSslVpnClientCertsRequest {
    type Item = SslVpnClientCertKey;
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
        Some(&mut response.ssl_vpn_client_cert_keys)
    }
}

/// Response to [`DescribeSslVpnClientCertsRequest`].
#[non_exhaustive]
pub struct DescribeSslVpnClientCertsResponse {
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BE01CD7-5A50-472D-AC14-CA181C5C03BE`.
    pub request_id: Option<String>,
    /// Client certificates that were found.
    pub ssl_vpn_client_cert_keys: Vec<SslVpnClientCertKey>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeSslVpnClientCertsResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "SslVpnClientCertKeys" => ssl_vpn_client_cert_keys: list("SslVpnClientCertKey"),
        "TotalCount" => total_count: value,
    }
}

/// Client certificates that were found.
#[non_exhaustive]
pub struct SslVpnClientCertKey {
    /// When the resource was created, as milliseconds since 1970. Example: `1492747187000`.
    pub create_time: Option<i64>,
    /// When the client certificate expires. Example: `1494966335000`.
    pub end_time: Option<i64>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `cert1`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a client certificate, as
    /// [`CreateSslVpnClientCert`](super::Client::create_ssl_vpn_client_cert) returned it.
    /// Example: `vsc-bp1n8wcf134yl0osr****`.
    pub ssl_vpn_client_cert_id: Option<String>,
    /// ID of an SSL-VPN server, as [`CreateSslVpnServer`](super::Client::create_ssl_vpn_server)
    /// returned it. Example: `vss-bp18q7hzj6largv4v****`.
    pub ssl_vpn_server_id: Option<String>,
    /// Whether the client certificate is valid, about to expire or expired. Example: `normal`.
    pub status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
}

response! {
    SslVpnClientCertKey {
        "CreateTime" => create_time: value,
        "EndTime" => end_time: value,
        "Name" => name: value,
        "RegionId" => region_id: value,
        "SslVpnClientCertId" => ssl_vpn_client_cert_id: value,
        "SslVpnServerId" => ssl_vpn_server_id: value,
        "Status" => status: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`DescribeSslVpnClientCertsRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeSslVpnClientCertsError = super::DocumentedError;
