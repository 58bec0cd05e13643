// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNatGatewayAttribute`, from `vpc/GetNatGatewayAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessStatus, ChargeType, NatGatewayInternetChargeType, NatGatewayStatus, Spec};

/// Reads everything about one NAT gateway: billing, network, tables and public addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::get_nat_gateway_attribute::NatGatewayStatus;
///
/// let request = alicloud_vpc::GetNatGatewayAttributeRequest::new()
///     .nat_gateway_id("ngw-bp1b0lic8uz4r6vf2****")
///     .region_id("cn-qingdao");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .get_nat_gateway_attribute(request)
///     .wait()
///     .until(NatGatewayStatus::Available)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNatGatewayAttributeRequest {
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it. Example: `ngw-bp1b0lic8uz4r6vf2****`.
    pub nat_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

impl GetNatGatewayAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetNatGatewayAttributeRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetNatGatewayAttributeRequest {
    type Response = GetNatGatewayAttributeResponse;
    type Error = GetNatGatewayAttributeError;
    const INFO: OperationInfo = super::operation("GetNatGatewayAttribute")
        .required(&["NatGatewayId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetNatGatewayAttributeError] = &[
        GetNatGatewayAttributeError::InvalidRegionIdNotFound,
    ];
}

impl Stateful for GetNatGatewayAttributeRequest {
    type State = NatGatewayStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`GetNatGatewayAttributeRequest`].
#[non_exhaustive]
pub struct GetNatGatewayAttributeResponse {
    /// How the NAT gateway is billed.
    pub billing_config: Option<BillingConfig>,
    /// Whether the NAT gateway works or is locked. Here: `Normal`, `FinancialLocked`.
    /// Example: `Normal`.
    pub business_status: Option<Open<BusinessStatus>>,
    /// When the resource was created. Example: `2017-06-08T12:20Z`.
    pub creation_time: Option<Timestamp>,
    /// Tells whether the NAT gateway is guarded against deletion.
    pub deletion_protection_info: Option<DeletionProtectionInfo>,
    /// Text that says what the resource is for. Example: `NAT`.
    pub description: Option<String>,
    /// Whether the NAT gateway records traffic figures per ECS instance.
    /// Default: `false`. Example: `true`.
    pub ecs_metric_enabled: Option<bool>,
    /// When the resource expires. Example: `2017-08-26T16:00Z`.
    pub expired_time: Option<Timestamp>,
    /// DNAT table of the gateway and how many rules are in it.
    pub forward_table: Option<ForwardTable>,
    /// EIPs that are attached to the NAT gateway.
    pub ip_list: Vec<IpList>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `abc****`.
    pub name: Option<String>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    /// Example: `ngw-bp1047e2d4z7kf2ki****`.
    pub nat_gateway_id: Option<String>,
    /// Whether the NAT gateway is a standard or an enhanced one. Example: `Enhanced`.
    pub nat_type: Option<String>,
    /// How the NAT gateway sits in the private network.
    pub private_info: Option<PrivateInfo>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// SNAT table of the gateway and how many rules are in it.
    pub snat_table: Option<SnatTable>,
    /// Whether the NAT gateway is ready for use, being created, changed, upgraded or deleted.
    /// Example: `Available`.
    pub status: Option<Open<NatGatewayStatus>>,
    /// VPC that the resource is in, by its ID. Example: `vpc-bp15zckdt37pq72z****`.
    pub vpc_id: Option<String>,
    /// Whether the IPv6 address reaches the internet or only the private network. Example: `internet`.
    pub network_type: Option<String>,
    /// FULLNAT list of the gateway, which holds its FULLNAT rules.
    pub full_nat_table: Option<FullNatTable>,
    /// Whether the private link is switched on. Example: `true`.
    pub private_link_enabled: Option<bool>,
    /// How PrivateLink traffic is translated: by FULLNAT or by GENEVE tunnels. Example: `FullNat`.
    pub private_link_mode: Option<String>,
    /// Whether this is switched on: session log. Example: `true`.
    pub enable_session_log: Option<bool>,
    /// Where the session logs of the NAT gateway are sent.
    pub log_delivery: Option<LogDelivery>,
}

response! {
    GetNatGatewayAttributeResponse {
        "BillingConfig" => billing_config: value,
        "BusinessStatus" => business_status: value,
        "CreationTime" => creation_time: value,
        "DeletionProtectionInfo" => deletion_protection_info: value,
        "Description" => description: value,
        "EcsMetricEnabled" => ecs_metric_enabled: value,
        "ExpiredTime" => expired_time: value,
        "ForwardTable" => forward_table: value,
        "IpList" => ip_list: list(""),
        "Name" => name: value,
        "NatGatewayId" => nat_gateway_id: value,
        "NatType" => nat_type: value,
        "PrivateInfo" => private_info: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "SnatTable" => snat_table: value,
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "NetworkType" => network_type: value,
        "FullNatTable" => full_nat_table: value,
        "PrivateLinkEnabled" => private_link_enabled: value,
        "PrivateLinkMode" => private_link_mode: value,
        "EnableSessionLog" => enable_session_log: value,
        "LogDelivery" => log_delivery: value,
    }
}

/// How the NAT gateway is billed.
#[non_exhaustive]
pub struct BillingConfig {
    /// Whether the order is paid from the account balance at once or waits to be paid by hand.
    /// Example: `false`.
    pub auto_pay: Option<String>,
    /// Whether the resource is paid in advance or by use. Example: `PostPaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// What the use of the resource is measured by. Example: `PayBySpec`.
    pub internet_charge_type: Option<Open<NatGatewayInternetChargeType>>,
    /// Size of the NAT gateway. Here: `Small`, `Large`, `Middle`. Example: `Small`.
    pub spec: Option<Open<Spec>>,
}

response! {
    BillingConfig {
        "AutoPay" => auto_pay: value,
        "InstanceChargeType" => instance_charge_type: value,
        "InternetChargeType" => internet_charge_type: value,
        "Spec" => spec: value,
    }
}

/// Tells whether the NAT gateway is guarded against deletion.
#[non_exhaustive]
pub struct DeletionProtectionInfo {
    /// Whether deletion protection is on. Default: `false`. Example: `true`.
    pub enabled: Option<bool>,
}

response! {
    DeletionProtectionInfo {
        "Enabled" => enabled: value,
    }
}

/// DNAT table of the gateway and how many rules are in it.
#[non_exhaustive]
pub struct ForwardTable {
    /// DNAT rules that the NAT gateway has. Example: `1`.
    pub forward_entry_count: Option<i32>,
    /// ID of the DNAT table, which [`DescribeNatGateways`](super::Client::describe_nat_gateways) tells
    /// for each gateway. Example: `ftb-uf6gj3mhsg94qsqst****`.
    pub forward_table_id: Option<String>,
}

response! {
    ForwardTable {
        "ForwardEntryCount" => forward_entry_count: value,
        "ForwardTableId" => forward_table_id: value,
    }
}

/// EIPs that are attached to the NAT gateway.
#[non_exhaustive]
pub struct IpList {
    /// ID of one EIP that the NAT gateway has. Example: `eip-bp13e9i2qst4g6jzi****`.
    pub allocation_id: Option<String>,
    /// Public address of one EIP that the NAT gateway has. Example: `116.xx.xx.33`.
    pub ip_address: Option<String>,
    /// Whether a rule of the NAT gateway uses the address. Example: `idle`.
    pub using_status: Option<Open<UsingStatus>>,
}

response! {
    IpList {
        "AllocationId" => allocation_id: value,
        "IpAddress" => ip_address: value,
        "UsingStatus" => using_status: value,
    }
}

/// How the NAT gateway sits in the private network.
#[non_exhaustive]
pub struct PrivateInfo {
    /// Network interface by which the NAT gateway is in the VPC. Example: `10`.
    pub eni_instance_id: Option<String>,
    /// Zone that the NAT gateway stands in. Example: `cn-hangzhou-b`.
    pub iz_no: Option<String>,
    /// Bandwidth that the NAT gateway cannot exceed. Unit: `Mbps`. Example: `5120`.
    pub max_bandwidth: Option<i32>,
    /// Private address of the NAT gateway. Example: `192.XX.XX.68`.
    pub private_ip_address: Option<String>,
    /// vSwitch that the NAT gateway is attached to. Example: `vsw-bp1s2laxhdf9ayjbo***`.
    pub vswitch_id: Option<String>,
}

response! {
    PrivateInfo {
        "EniInstanceId" => eni_instance_id: value,
        "IzNo" => iz_no: value,
        "MaxBandwidth" => max_bandwidth: value,
        "PrivateIpAddress" => private_ip_address: value,
        "VswitchId" => vswitch_id: value,
    }
}

/// SNAT table of the gateway and how many rules are in it.
#[non_exhaustive]
pub struct SnatTable {
    /// SNAT rules that the NAT gateway has. Example: `1`.
    pub snat_entry_count: Option<i32>,
    /// ID of the SNAT table, which [`DescribeNatGateways`](super::Client::describe_nat_gateways) tells
    /// for each gateway. Example: `stb-SnatTableIds****`.
    pub snat_table_id: Option<String>,
}

response! {
    SnatTable {
        "SnatEntryCount" => snat_entry_count: value,
        "SnatTableId" => snat_table_id: value,
    }
}

/// FULLNAT list of the gateway, which holds its FULLNAT rules.
#[non_exhaustive]
pub struct FullNatTable {
    /// How many there are of this: full NAT entry. Example: `1`.
    pub full_nat_entry_count: Option<i64>,
    /// FULLNAT list of the gateway, as
    /// [`GetNatGatewayAttribute`](super::Client::get_nat_gateway_attribute) shows it.
    /// Example: `fulltb-gw88z7hhlv43rmb26****`.
    pub full_nat_table_id: Option<String>,
}

response! {
    FullNatTable {
        "FullNatEntryCount" => full_nat_entry_count: value,
        "FullNatTableId" => full_nat_table_id: value,
    }
}

/// Where the session logs of the NAT gateway are sent.
#[non_exhaustive]
pub struct LogDelivery {
    /// Which kind of log delivery it is or is to be. Example: `sls`.
    pub log_delivery_type: Option<String>,
    /// Logstore that receives the session logs, as an `acs:log` path of region, account, project and
    /// logstore.
    /// Example: `acs:log:cn-hangzhou:0000:project/nat_session_log/logstore/session_log_test`.
    pub log_destination: Option<String>,
    /// Whether session logs reach the log store. Example: `Failure`.
    pub delivery_status: Option<String>,
    /// Why session logs did not reach the log store. Example: `text`.
    pub deliver_logs_error_message: Option<String>,
}

response! {
    LogDelivery {
        "LogDeliveryType" => log_delivery_type: value,
        "LogDestination" => log_destination: value,
        "DeliveryStatus" => delivery_status: value,
        "DeliverLogsErrorMessage" => deliver_logs_error_message: value,
    }
}

values! {
    /// Whether a rule of the NAT gateway uses the address.
    pub enum UsingStatus {
        /// No rule uses the EIP.
        Idle = "idle",
        /// An SNAT rule uses the EIP.
        UsedBySnatTable = "UsedBySnatTable",
        /// A DNAT rule uses the EIP.
        UsedByForwardTable = "UsedByForwardTable",
    }
}

/// Errors that the documentation of [`GetNatGatewayAttributeRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type GetNatGatewayAttributeError = super::DocumentedError;
