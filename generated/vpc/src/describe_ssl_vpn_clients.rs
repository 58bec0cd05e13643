// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSslVpnClients`, from `vpc/DescribeSslVpnClients.md`.

use alicloud_runtime::codegen::*;

/// Lists the clients currently connected to a VPN gateway over SSL-VPN.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeSslVpnClientsRequest::new()
///     .vpn_gateway_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ssl_vpn_clients(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSslVpnClientsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it.
    pub vpn_gateway_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeSslVpnClientsRequest {
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
    /// Sets `VpnGatewayId`, which is required.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
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
    DescribeSslVpnClientsRequest {
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSslVpnClientsRequest {
    type Response = DescribeSslVpnClientsResponse;
    type Error = DescribeSslVpnClientsError;
    const INFO: OperationInfo = super::operation("DescribeSslVpnClients")
        .required(&["RegionId", "VpnGatewayId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSslVpnClientsError] = &[
        DescribeSslVpnClientsError::InvalidVpnGatewayInstanceIdNotFound,
        DescribeSslVpnClientsError::InvalidInstanceIdNotFound,
        DescribeSslVpnClientsError::ForbbidenSubUser,
        DescribeSslVpnClientsError::Forbidden,
    ];
}

impl Paginated for DescribeSslVpnClientsRequest {
    type Item = ClientInfoList;
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
        Some(&mut response.client_info_list)
    }
}

/// Response to [`DescribeSslVpnClientsRequest`].
#[non_exhaustive]
pub struct DescribeSslVpnClientsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `885E117D-06A9-38A3-8DD2-40BDAC429FFC`.
    pub request_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-gw8gfb947ctddabja****`.
    pub vpn_gateway_id: Option<String>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `eu-central-1`.
    pub region_id: Option<String>,
    /// Clients that are connected, one entry each.
    pub client_info_list: Vec<ClientInfoList>,
}

response! {
    DescribeSslVpnClientsResponse {
        "RequestId" => request_id: value,
        "VpnGatewayId" => vpn_gateway_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "RegionId" => region_id: value,
        "ClientInfoList" => client_info_list: list(""),
    }
}

/// Clients that are connected, one entry each.
#[non_exhaustive]
pub struct ClientInfoList {
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<String>,
    /// Private address that the gateway gave to the client. Example: `10.10.10.10`.
    pub private_ip: Option<String>,
    /// Bytes that the gateway has sent to the client. Example: `57144`.
    pub send_bytes: Option<i64>,
    /// When the two router interfaces were connected. Example: `1670985008000`.
    pub connected_time: Option<i64>,
    /// Certificate, or user with two-factor authentication, that the client logged on with.
    /// Example: `CN=vsc-gw8gkh6gtilf1whgc****`.
    pub common_name: Option<String>,
    /// Address of the EIP on the interface. Example: `8.XX.XX.15`.
    pub ip: Option<String>,
    /// Bytes that the gateway has received from the client. Example: `60782`.
    pub receive_bytes: Option<i64>,
    /// Port that the client holds its SSL-VPN connection from. Example: `4****`.
    pub port: Option<String>,
}

response! {
    ClientInfoList {
        "Status" => status: value,
        "PrivateIp" => private_ip: value,
        "SendBytes" => send_bytes: value,
        "ConnectedTime" => connected_time: value,
        "CommonName" => common_name: value,
        "Ip" => ip: value,
        "ReceiveBytes" => receive_bytes: value,
        "Port" => port: value,
    }
}

/// Errors that the documentation of [`DescribeSslVpnClientsRequest`] names.
///
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound), here with HTTP status 400
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type DescribeSslVpnClientsError = super::DocumentedError;
