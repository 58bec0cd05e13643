// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSslVpnServers`, from `vpc/DescribeSslVpnServers.md`.

use alicloud_runtime::codegen::*;

/// Lists SSL-VPN servers with their settings and the number of clients connected.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeSslVpnServersRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ssl_vpn_servers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSslVpnServersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only this SSL-VPN server. Example: `vss-bp15j3du13gq1dgey****`.
    pub ssl_vpn_server_id: Option<String>,
    /// Return only servers on this VPN gateway. Example: `vpn-bp1on0xae9d771ggi****`.
    pub vpn_gateway_id: Option<String>,
    /// Return only SSL-VPN servers of this name. Example: `test`.
    pub name: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSslVpnServersRequest {
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
    /// Sets `SslVpnServerId`.
    pub fn ssl_vpn_server_id(mut self, value: impl Into<String>) -> Self {
        self.ssl_vpn_server_id = Some(value.into());
        self
    }
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSslVpnServersRequest {
        "RegionId" => region_id: query,
        "SslVpnServerId" => ssl_vpn_server_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSslVpnServersRequest {
    type Response = DescribeSslVpnServersResponse;
    type Error = DescribeSslVpnServersError;
    const INFO: OperationInfo = super::operation("DescribeSslVpnServers")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSslVpnServersError] = &[
        DescribeSslVpnServersError::ForbbidenSubUser,
        DescribeSslVpnServersError::Forbidden,
        DescribeSslVpnServersError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeSslVpnServersRequest {
    type Item = SslVpnServer;
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
        Some(&mut response.ssl_vpn_servers)
    }
}

/// Response to [`DescribeSslVpnServersRequest`].
#[non_exhaustive]
pub struct DescribeSslVpnServersResponse {
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D350187B-EA41-4577-950B-95434C8302E1`.
    pub request_id: Option<String>,
    /// SSL-VPN servers that were found.
    pub ssl_vpn_servers: Vec<SslVpnServer>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeSslVpnServersResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "SslVpnServers" => ssl_vpn_servers: list("SslVpnServer"),
        "TotalCount" => total_count: value,
    }
}

/// SSL-VPN servers that were found.
#[non_exhaustive]
pub struct SslVpnServer {
    /// Algorithm that encrypts the traffic between clients and the SSL-VPN server.
    /// Example: `AES-128-CBC`.
    pub cipher: Option<String>,
    /// Range from which a client gets the address of its virtual network card. It must not overlap the
    /// local networks. Example: `10.10.1.0/24`.
    pub client_ip_pool: Option<String>,
    /// Whether the traffic between clients and server is compressed. Example: `false`.
    pub compress: Option<bool>,
    /// Clients that are connected right now. Example: `0`.
    pub connections: Option<i32>,
    /// When the resource was created, as milliseconds since 1970. Example: `1613800884000`.
    pub create_time: Option<i64>,
    /// Whether clients must prove who they are in a second way besides their certificate.
    /// Default: `false`. Example: `true`.
    pub enable_multi_factor_auth: Option<bool>,
    /// IDaaS instance that checks who a client is, for two-factor authentication.
    /// Example: `idaas-cn-hangzhou-****`.
    pub idaas_instance_id: Option<String>,
    /// Region of the IDaaS instance. Example: `cn-hangzhou`.
    pub idaas_region_id: Option<String>,
    /// Public address of the VPN gateway. Example: `47.XX.XX.5`.
    pub internet_ip: Option<String>,
    /// Range that clients reach over the SSL-VPN. Example: `192.168.0.0/24`.
    pub local_subnet: Option<String>,
    /// Clients that may be connected at once. Example: `5`.
    pub max_connections: Option<i32>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Port that the SSL-VPN server listens on. Example: `1194`.
    pub port: Option<i32>,
    /// Transport protocol that SSL-VPN clients connect with. Example: `UDP`.
    pub proto: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an SSL-VPN server, as [`CreateSslVpnServer`](super::Client::create_ssl_vpn_server)
    /// returned it. Example: `vss-bp15j3du13gq1dgey****`.
    pub ssl_vpn_server_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-bp1on0xae9d771ggi****`.
    pub vpn_gateway_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
    /// IDaaS application that checks who connects, as the second factor.
    /// Example: `app_my6g4qmvnwxzj2f****`.
    pub idaas_application_id: Option<String>,
    /// Generation of the IDaaS EIAM instance that users are authenticated by. Example: `EIAM 2.0`.
    pub idaas_instance_version: Option<String>,
}

response! {
    SslVpnServer {
        "Cipher" => cipher: value,
        "ClientIpPool" => client_ip_pool: value,
        "Compress" => compress: value,
        "Connections" => connections: value,
        "CreateTime" => create_time: value,
        "EnableMultiFactorAuth" => enable_multi_factor_auth: value,
        "IDaaSInstanceId" => idaas_instance_id: value,
        "IDaaSRegionId" => idaas_region_id: value,
        "InternetIp" => internet_ip: value,
        "LocalSubnet" => local_subnet: value,
        "MaxConnections" => max_connections: value,
        "Name" => name: value,
        "Port" => port: value,
        "Proto" => proto: value,
        "RegionId" => region_id: value,
        "SslVpnServerId" => ssl_vpn_server_id: value,
        "VpnGatewayId" => vpn_gateway_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "IDaaSApplicationId" => idaas_application_id: value,
        "IDaaSInstanceVersion" => idaas_instance_version: value,
    }
}

/// Errors that the documentation of [`DescribeSslVpnServersRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeSslVpnServersError = super::DocumentedError;
