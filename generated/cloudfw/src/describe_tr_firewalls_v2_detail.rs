// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTrFirewallsV2Detail`, from `cloudfw/DescribeTrFirewallsV2Detail.md`.

use alicloud_runtime::codegen::*;

/// Reads one transit router firewall, with its VPC, CIDR blocks, routing mode and status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeTrFirewallsV2DetailRequest::new();
/// let reply = client.describe_tr_firewalls_v2_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTrFirewallsV2DetailRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the firewall that the call is about.
    pub firewall_id: Option<String>,
}

impl DescribeTrFirewallsV2DetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `FirewallId`.
    pub fn firewall_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_id = Some(value.into());
        self
    }
}

request! {
    DescribeTrFirewallsV2DetailRequest {
        "Lang" => lang: query,
        "FirewallId" => firewall_id: query,
    }
}

impl Operation for DescribeTrFirewallsV2DetailRequest {
    type Response = DescribeTrFirewallsV2DetailResponse;
    type Error = DescribeTrFirewallsV2DetailError;
    const INFO: OperationInfo = super::operation("DescribeTrFirewallsV2Detail")
        .read_only();
    const ERRORS: &'static [DescribeTrFirewallsV2DetailError] = &[
        DescribeTrFirewallsV2DetailError::ErrorTrFirewallNotExist,
    ];
}

/// Response to [`DescribeTrFirewallsV2DetailRequest`].
#[non_exhaustive]
pub struct DescribeTrFirewallsV2DetailResponse {
    /// Name that the firewall goes by. Example: `cloudfirewall-manual`.
    pub firewall_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E53A7FB-3EB9-5E33-8E50-B8F417D1E02B`.
    pub request_id: Option<String>,
    /// ID of the firewall that the item belongs to or stands for.
    /// Example: `vfw-tr-9c7c711abdfa4d80****`.
    pub firewall_id: Option<String>,
    /// State that the firewall is in. Example: `Ready`.
    pub firewall_status: Option<String>,
    /// ID of the CEN instance that the item belongs to or stands for.
    /// Example: `cen-37nddhri7jf0d2****`.
    pub cen_id: Option<String>,
    /// ID of the transit router that the item belongs to or stands for.
    /// Example: `tr-wz9y8sgug8b1xb416****`.
    pub transit_router_id: Option<String>,
    /// Number that picks out the region. Example: `cn-shanghai`.
    pub region_no: Option<String>,
    /// ID of the firewall ENI that the item belongs to or stands for.
    /// Example: `eni-uf621u00nafypeex****`.
    pub firewall_eni_id: Option<String>,
    /// ID of the firewall ENI VPC that the item belongs to or stands for.
    /// Example: `vpc-2zeppcci782zeh2bk****`.
    pub firewall_eni_vpc_id: Option<String>,
    /// ID of the firewall ENI vSwitch that the item belongs to or stands for.
    /// Example: `vsw-uf6ptq1kl1c1d9pw9****`.
    pub firewall_eni_vswitch_id: Option<String>,
    /// Free text that tells people about the firewall. Example: `text`.
    pub firewall_description: Option<String>,
    /// Way in which the route works. Example: `managed`.
    pub route_mode: Option<String>,
    /// State that the firewall switch is in. Example: `opened`.
    pub firewall_switch_status: Option<String>,
    /// Address range of the firewall VPC, in CIDR notation. Example: `10.0.0.0/16`.
    pub firewall_vpc_cidr: Option<String>,
    /// Address range of the firewall subnet, in CIDR notation. Example: `10.0.1.0/24`.
    pub firewall_subnet_cidr: Option<String>,
    /// Address range of the tr attachment master, in CIDR notation. Example: `10.0.2.0/24`.
    pub tr_attachment_master_cidr: Option<String>,
    /// Address range of the tr attachment slave, in CIDR notation. Example: `10.0.3.0/24`.
    pub tr_attachment_slave_cidr: Option<String>,
}

response! {
    DescribeTrFirewallsV2DetailResponse {
        "FirewallName" => firewall_name: value,
        "RequestId" => request_id: value,
        "FirewallId" => firewall_id: value,
        "FirewallStatus" => firewall_status: value,
        "CenId" => cen_id: value,
        "TransitRouterId" => transit_router_id: value,
        "RegionNo" => region_no: value,
        "FirewallEniId" => firewall_eni_id: value,
        "FirewallEniVpcId" => firewall_eni_vpc_id: value,
        "FirewallEniVswitchId" => firewall_eni_vswitch_id: value,
        "FirewallDescription" => firewall_description: value,
        "RouteMode" => route_mode: value,
        "FirewallSwitchStatus" => firewall_switch_status: value,
        "FirewallVpcCidr" => firewall_vpc_cidr: value,
        "FirewallSubnetCidr" => firewall_subnet_cidr: value,
        "TrAttachmentMasterCidr" => tr_attachment_master_cidr: value,
        "TrAttachmentSlaveCidr" => tr_attachment_slave_cidr: value,
    }
}

/// Errors that the documentation of [`DescribeTrFirewallsV2DetailRequest`] names.
///
/// - [`ErrorTrFirewallNotExist`](super::DocumentedError::ErrorTrFirewallNotExist)
pub type DescribeTrFirewallsV2DetailError = super::DocumentedError;
