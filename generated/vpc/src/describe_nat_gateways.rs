// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatGateways`, from `vpc/DescribeNatGateways.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessStatus, ChargeType, NatGatewayInternetChargeType, NatGatewayStatus, Spec, Tag};

/// Lists NAT gateways, with their public addresses and the IDs of their DNAT and SNAT tables.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::describe_nat_gateways::NatGatewayStatus;
///
/// let request = alicloud_vpc::DescribeNatGatewaysRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_nat_gateways(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_nat_gateways(request)
///     .wait()
///     .until(NatGatewayStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatGatewaysRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only this NAT gateway. Example: `ngw-bp1uewa15k4iy5770****`.
    pub nat_gateway_id: Option<String>,
    /// Return only NAT gateways of this VPC. Example: `vpc-bp15zckdt37pq72z****`.
    pub vpc_id: Option<String>,
    /// Return only NAT gateways of this name. Example: `test`.
    pub name: Option<String>,
    /// Return only NAT gateways that are paid this way. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// Return only NAT gateways of this size. Here: `Small`, `Large`, `Middle`.
    /// Default: `Small`. Example: `Large`.
    pub spec: Option<Open<Spec>>,
    /// Return only NAT gateways of this kind. Example: `Normal`.
    pub nat_type: Option<Open<NatType>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `1`.
    pub page_size: Option<i32>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
    /// Return only NAT gateways in this state. Example: `Available`.
    pub status: Option<Open<NatGatewayStatus>>,
    /// Whether the IPv6 address reaches the internet or only the private network.
    pub network_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) lists it.
    pub zone_id: Option<String>,
}

impl DescribeNatGatewaysRequest {
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
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<Open<Spec>>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `NatType`.
    pub fn nat_type(mut self, value: impl Into<Open<NatType>>) -> Self {
        self.nat_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<NatGatewayStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    DescribeNatGatewaysRequest {
        "RegionId" => region_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "VpcId" => vpc_id: query,
        "Name" => name: query,
        "InstanceChargeType" => instance_charge_type: query,
        "Spec" => spec: query,
        "NatType" => nat_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DryRun" => dry_run: query,
        "Status" => status: query,
        "NetworkType" => network_type: query,
        "Tag" => tag: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for DescribeNatGatewaysRequest {
    type Response = DescribeNatGatewaysResponse;
    type Error = DescribeNatGatewaysError;
    const INFO: OperationInfo = super::operation("DescribeNatGateways")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeNatGatewaysError] = &[
        DescribeNatGatewaysError::InvalidRegionIdNotFound,
        DescribeNatGatewaysError::InternalError,
    ];
}

impl Paginated for DescribeNatGatewaysRequest {
    type Item = NatGateway;
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
        Some(&mut response.nat_gateways)
    }
}

impl Stateful for DescribeNatGatewaysRequest {
    type State = NatGatewayStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.nat_gateway_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .nat_gateways
                .iter()
                .map(|v| (
                    v.nat_gateway_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeNatGatewaysRequest`].
#[non_exhaustive]
pub struct DescribeNatGatewaysResponse {
    /// NAT gateways that were found.
    pub nat_gateways: Vec<NatGateway>,
    /// Which page of the whole list this response holds. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    DescribeNatGatewaysResponse {
        "NatGateways" => nat_gateways: list("NatGateway"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// NAT gateways that were found.
#[non_exhaustive]
pub struct NatGateway {
    /// Whether the NAT gateway works or is locked. Here: `Normal`, `FinancialLocked`.
    /// Example: `Normal`.
    pub business_status: Option<Open<BusinessStatus>>,
    /// When the resource was created. Example: `2017-06-08T12:20Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `true`.
    pub deletion_protection: Option<bool>,
    /// Text that says what the resource is for. Example: `NAT`.
    pub description: Option<String>,
    /// Whether the NAT gateway records traffic figures per ECS instance. Example: `true`.
    pub ecs_metric_enabled: Option<bool>,
    /// When the resource expires. Example: `2017-08-26T16:00Z`.
    pub expired_time: Option<Timestamp>,
    /// IDs of the DNAT tables that belong to the gateway. Example: `ftb-uf6gj3mhsg94qsqst****`.
    pub forward_table_ids: Vec<String>,
    /// Whether the resource is paid in advance or by use. Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// What the use of the resource is measured by. Example: `PayBySpec`.
    pub internet_charge_type: Option<Open<NatGatewayInternetChargeType>>,
    /// EIPs that are attached to the NAT gateway.
    pub ip_lists: Vec<IpList>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `abc`.
    pub name: Option<String>,
    /// ID of a NAT gateway, for use in other calls. Example: `ngw-bp1047e2d4z7kf2ki****`.
    pub nat_gateway_id: Option<String>,
    /// How an enhanced NAT gateway sits in the private network; empty for a standard one.
    pub nat_gateway_private_info: Option<NatGatewayPrivateInfo>,
    /// Whether the NAT gateway is a standard or an enhanced one. Example: `Normal`.
    pub nat_type: Option<Open<NatType>>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// IDs of the SNAT tables that belong to the gateway. Example: `stb-uf6dalcdu0krz423p****`.
    pub snat_table_ids: Vec<String>,
    /// Size of the NAT gateway. Here: `Small`, `Large`, `Middle`. Example: `Small`.
    pub spec: Option<Open<Spec>>,
    /// Whether the NAT gateway is ready for use, being created, changed, upgraded or deleted.
    /// Example: `Creating`.
    pub status: Option<Open<NatGatewayStatus>>,
    /// VPC that the resource is in, by its ID. Example: `vpc-bp15zckdt37pq72z****`.
    pub vpc_id: Option<String>,
    /// Whether the order is paid from the account balance at once or waits to be paid by hand.
    /// Example: `true`.
    pub auto_pay: Option<bool>,
    /// IDs of the NAT bandwidth packages that were found or are concerned. Example: `bwp-s6lmotmkk`.
    pub bandwidth_package_ids: Vec<String>,
    /// Whether the IPv6 address reaches the internet or only the private network. Example: `internet`.
    pub network_type: Option<String>,
    /// Whether the enhanced edition of Anti-DDoS protects the addresses. Example: `false`.
    pub security_protection_enabled: Option<bool>,
    /// Whether the gateway itself replies to pings of its addresses. Example: `true`.
    pub icmp_reply_enabled: Option<bool>,
    /// IDs of the full NAT tables that were found or are concerned.
    pub full_nat_table_ids: Vec<String>,
    /// Whether the private link is switched on. Example: `true`.
    pub private_link_enabled: Option<bool>,
    /// How PrivateLink traffic is translated: by FULLNAT or by GENEVE tunnels. Example: `FullNat`.
    pub private_link_mode: Option<String>,
    /// Whether EIPs stay visible as network interfaces in the VPC or the gateway translates them.
    /// Example: `MULTI_BINDED`.
    pub eip_bind_mode: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NatGatewayTag>,
    /// Whether this is switched on: session log. Example: `true`.
    pub enable_session_log: Option<String>,
}

response! {
    NatGateway {
        "BusinessStatus" => business_status: value,
        "CreationTime" => creation_time: value,
        "DeletionProtection" => deletion_protection: value,
        "Description" => description: value,
        "EcsMetricEnabled" => ecs_metric_enabled: value,
        "ExpiredTime" => expired_time: value,
        "ForwardTableIds" => forward_table_ids: list("ForwardTableId"),
        "InstanceChargeType" => instance_charge_type: value,
        "InternetChargeType" => internet_charge_type: value,
        "IpLists" => ip_lists: list("IpList"),
        "Name" => name: value,
        "NatGatewayId" => nat_gateway_id: value,
        "NatGatewayPrivateInfo" => nat_gateway_private_info: value,
        "NatType" => nat_type: value,
        "RegionId" => region_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "SnatTableIds" => snat_table_ids: list("SnatTableId"),
        "Spec" => spec: value,
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "AutoPay" => auto_pay: value,
        "BandwidthPackageIds" => bandwidth_package_ids: list("BandwidthPackageId"),
        "NetworkType" => network_type: value,
        "SecurityProtectionEnabled" => security_protection_enabled: value,
        "IcmpReplyEnabled" => icmp_reply_enabled: value,
        "FullNatTableIds" => full_nat_table_ids: list("FullNatTableId"),
        "PrivateLinkEnabled" => private_link_enabled: value,
        "PrivateLinkMode" => private_link_mode: value,
        "EipBindMode" => eip_bind_mode: value,
        "Tags" => tags: list("Tag"),
        "EnableSessionLog" => enable_session_log: value,
    }
}

/// EIPs that are attached to the NAT gateway.
#[non_exhaustive]
pub struct IpList {
    /// Public address of one EIP that the NAT gateway has. Example: `116.62.XX.XX`.
    pub ip_address: Option<String>,
    /// Private address that belongs to the resource. Example: `192.168.XX.XX`.
    pub private_ip_address: Option<String>,
    /// Whether SNAT rules may use the EIP even though a DNAT rule does. Example: `false`.
    pub snat_entry_enabled: Option<bool>,
    /// Whether a rule of the NAT gateway uses the address. Example: `UsedByForwardTable`.
    pub using_status: Option<String>,
    /// ID of the EIP; [`AssociateEipAddress`](super::Client::associate_eip_address) and
    /// [`ReleaseEipAddress`](super::Client::release_eip_address) take it.
    /// Example: `eip-m5egzuvp3dgixen6****`.
    pub allocation_id: Option<String>,
}

response! {
    IpList {
        "IpAddress" => ip_address: value,
        "PrivateIpAddress" => private_ip_address: value,
        "SnatEntryEnabled" => snat_entry_enabled: value,
        "UsingStatus" => using_status: value,
        "AllocationId" => allocation_id: value,
    }
}

/// How an enhanced NAT gateway sits in the private network; empty for a standard one.
#[non_exhaustive]
pub struct NatGatewayPrivateInfo {
    /// Network interface by which the NAT gateway is in the VPC. Example: `10`.
    pub eni_instance_id: Option<String>,
    /// Whether that interface is a primary or a secondary one. Example: `Secondary`.
    pub eni_type: Option<Open<EniType>>,
    /// Zone that the NAT gateway stands in. Example: `cn-hangzhou-b`.
    pub iz_no: Option<String>,
    /// Bandwidth that the NAT gateway cannot exceed. Unit: `Mbps`. Example: `5120`.
    pub max_bandwidth: Option<i32>,
    /// Private address of the NAT gateway. Example: `192.168.XX.XX`.
    pub private_ip_address: Option<String>,
    /// vSwitch that the NAT gateway is attached to. Example: `vsw-bp1s2laxhdf9ayjbo****`.
    pub vswitch_id: Option<String>,
    /// How many connections the gateway can keep open. Example: `2000000`.
    pub max_session_quota: Option<i32>,
    /// How many connections a second the gateway can open. Example: `100000`.
    pub max_session_establish_rate: Option<i32>,
}

response! {
    NatGatewayPrivateInfo {
        "EniInstanceId" => eni_instance_id: value,
        "EniType" => eni_type: value,
        "IzNo" => iz_no: value,
        "MaxBandwidth" => max_bandwidth: value,
        "PrivateIpAddress" => private_ip_address: value,
        "VswitchId" => vswitch_id: value,
        "MaxSessionQuota" => max_session_quota: value,
        "MaxSessionEstablishRate" => max_session_establish_rate: value,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct NatGatewayTag {
    /// First half of a tag, which says what its value stands for. Example: `KeyTest`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `valueTest`.
    pub tag_value: Option<String>,
}

response! {
    NatGatewayTag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

values! {
    /// Return only NAT gateways of this kind.
    pub enum NatType {
        /// Standard NAT gateway, the older kind.
        Normal = "Normal",
        /// Enhanced NAT gateway, placed in a vSwitch.
        Enhanced = "Enhanced",
    }
}

values! {
    /// Whether that interface is a primary or a secondary one.
    pub enum EniType {
        /// Primary interface.
        Primary = "Primary",
        /// Secondary interface.
        Secondary = "Secondary",
    }
}

/// Errors that the documentation of [`DescribeNatGatewaysRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeNatGatewaysError = super::DocumentedError;
