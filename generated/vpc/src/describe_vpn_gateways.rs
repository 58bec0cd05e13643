// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpnGateways`, from `vpc/DescribeVpnGateways.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessStatus, ReservationData, Tag, VpnGatewayStatus};

/// Lists VPN gateways.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::describe_vpn_gateways::VpnGatewayStatus;
///
/// let request = alicloud_vpc::DescribeVpnGatewaysRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpn_gateways(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_vpn_gateways(request)
///     .wait()
///     .until(VpnGatewayStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpnGatewaysRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only VPN gateways whose payments stand this way. Here: `Normal`, `FinancialLocked`.
    /// Example: `Normal`.
    pub business_status: Option<Open<BusinessStatus>>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only VPN gateways in this state. Example: `init`.
    pub status: Option<Open<VpnGatewayStatus>>,
    /// Return only VPN gateways of this VPC. Example: `vpc-bp1ub1yt9cvakoelj****`.
    pub vpc_id: Option<String>,
    /// Return only this VPN gateway. Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// Whether to tell of orders, too, that have not taken effect yet.
    pub include_reservation_data: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeVpnGatewaysRequest {
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
    /// Sets `BusinessStatus`.
    pub fn business_status(mut self, value: impl Into<Open<BusinessStatus>>) -> Self {
        self.business_status = Some(value.into());
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
    pub fn status(mut self, value: impl Into<Open<VpnGatewayStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `IncludeReservationData`.
    #[inline]
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeVpnGatewaysRequest {
        "RegionId" => region_id: query,
        "BusinessStatus" => business_status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "VpcId" => vpc_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "IncludeReservationData" => include_reservation_data: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeVpnGatewaysRequest {
    type Response = DescribeVpnGatewaysResponse;
    type Error = DescribeVpnGatewaysError;
    const INFO: OperationInfo = super::operation("DescribeVpnGateways")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVpnGatewaysError] = &[
        DescribeVpnGatewaysError::ForbbidenSubUser,
        DescribeVpnGatewaysError::Forbidden,
        DescribeVpnGatewaysError::InvalidParameterTagKey,
        DescribeVpnGatewaysError::InvalidParameterTagValue,
        DescribeVpnGatewaysError::DuplicatedTagKey,
        DescribeVpnGatewaysError::InternalError,
        DescribeVpnGatewaysError::ForbiddenSubUser,
    ];
}

impl Paginated for DescribeVpnGatewaysRequest {
    type Item = VpnGateway;
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
        Some(&mut response.vpn_gateways)
    }
}

impl Stateful for DescribeVpnGatewaysRequest {
    type State = VpnGatewayStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.vpn_gateway_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .vpn_gateways
                .iter()
                .map(|v| (
                    v.vpn_gateway_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeVpnGatewaysRequest`].
#[non_exhaustive]
pub struct DescribeVpnGatewaysResponse {
    /// VPN gateways that were found.
    pub vpn_gateways: Vec<VpnGateway>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DF11D6F6-E35A-41C3-9B20-6FC8A901FE65`.
    pub request_id: Option<String>,
}

response! {
    DescribeVpnGatewaysResponse {
        "VpnGateways" => vpn_gateways: list("VpnGateway"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// VPN gateways that were found.
#[non_exhaustive]
pub struct VpnGateway {
    /// ID of a VPN gateway, for use in other calls. Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-bp1ub1yt9cvakoelj****`.
    pub vpc_id: Option<String>,
    /// vSwitch that the resource is in, by its ID. Example: `vsw-bp1y9ovl1cu9ou4tv****`.
    pub vswitch_id: Option<String>,
    /// Public address of the VPN gateway. Example: `116.62.69.xxx`.
    pub internet_ip: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1515383700000`.
    pub create_time: Option<i64>,
    /// When the VPN gateway expires, as milliseconds since 1970. Example: `1518105600000`.
    pub end_time: Option<i64>,
    /// Peak bandwidth of the VPN gateway. Example: `5M`.
    pub spec: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Example: `test`.
    pub description: Option<String>,
    /// State that the VPN gateway is in. Example: `active`.
    pub status: Option<Open<VpnGatewayStatus>>,
    /// How the VPN gateway stands with its payments. Example: `Normal`.
    pub business_status: Option<String>,
    /// How the VPN gateway is paid for. Example: `Prepay`.
    pub charge_type: Option<String>,
    /// Whether IPsec connections are possible on the gateway, for example `enable`.
    pub ipsec_vpn: Option<String>,
    /// How many SSL-VPN clients may be connected at once. Example: `5`.
    pub ssl_max_connections: Option<i64>,
    /// Whether SSL-VPN is possible on the gateway, for example `enable`.
    pub ssl_vpn: Option<String>,
    /// Tags that the VPN gateway bears. Example: `1`.
    pub tag: Option<String>,
    /// Whether the gateway uses common algorithms or those of the Chinese national standard.
    /// Example: `Normal`.
    pub vpn_type: Option<String>,
    /// Whether routes learned over BGP are passed on to the VPC of the gateway. Example: `true`.
    pub auto_propagate: Option<bool>,
    /// Whether routes of the connection are exchanged over BGP. Example: `true`.
    pub enable_bgp: Option<bool>,
    /// Whether the IPv6 address reaches the internet or only the private network. Example: `public`.
    pub network_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Order that is paid for but not yet in effect.
    pub reservation_data: Option<ReservationData>,
    /// Second public address of the gateway, for the second tunnel. Example: `47.91.XX.XX`.
    pub disaster_recovery_internet_ip: Option<String>,
    /// Second vSwitch of the VPN gateway, in another zone, for the second tunnel.
    /// Example: `vsw-p0w95ql6tmr2ludkt****`.
    pub disaster_recovery_vswitch_id: Option<String>,
    /// IP address that belongs to the SSL vpn internet. Example: `47.74.XX.XX`.
    pub ssl_vpn_internet_ip: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
    /// IDs of the ENI instances that were found or are concerned.
    pub eni_instance_ids: Vec<String>,
}

response! {
    VpnGateway {
        "VpnGatewayId" => vpn_gateway_id: value,
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "InternetIp" => internet_ip: value,
        "CreateTime" => create_time: value,
        "EndTime" => end_time: value,
        "Spec" => spec: value,
        "Name" => name: value,
        "Description" => description: value,
        "Status" => status: value,
        "BusinessStatus" => business_status: value,
        "ChargeType" => charge_type: value,
        "IpsecVpn" => ipsec_vpn: value,
        "SslMaxConnections" => ssl_max_connections: value,
        "SslVpn" => ssl_vpn: value,
        "Tag" => tag: value,
        "VpnType" => vpn_type: value,
        "AutoPropagate" => auto_propagate: value,
        "EnableBgp" => enable_bgp: value,
        "NetworkType" => network_type: value,
        "Tags" => tags: list("Tag"),
        "ReservationData" => reservation_data: value,
        "DisasterRecoveryInternetIp" => disaster_recovery_internet_ip: value,
        "DisasterRecoveryVSwitchId" => disaster_recovery_vswitch_id: value,
        "SslVpnInternetIp" => ssl_vpn_internet_ip: value,
        "ResourceGroupId" => resource_group_id: value,
        "EniInstanceIds" => eni_instance_ids: list("EniInstanceId"),
    }
}

/// Errors that the documentation of [`DescribeVpnGatewaysRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`DuplicatedTagKey`](super::DocumentedError::DuplicatedTagKey)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
pub type DescribeVpnGatewaysError = super::DocumentedError;
