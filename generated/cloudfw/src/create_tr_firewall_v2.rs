// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTrFirewallV2`, from `cloudfw/CreateTrFirewallV2.md`.

use alicloud_runtime::codegen::*;

/// Creates a VPC firewall for an Enterprise Edition transit router, with its CIDR blocks and
/// routing mode.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateTrFirewallV2Request::new();
/// let reply = client.create_tr_firewall_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTrFirewallV2Request {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that the firewall goes by.
    pub firewall_name: Option<String>,
    /// Way in which the route works.
    pub route_mode: Option<String>,
    /// ID of the transit router that the call is about.
    pub transit_router_id: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// Address range of the firewall VPC, in CIDR notation.
    pub firewall_vpc_cidr: Option<String>,
    /// Address range of the firewall subnet, in CIDR notation.
    pub firewall_subnet_cidr: Option<String>,
    /// Address range of the tr attachment slave, in CIDR notation.
    pub tr_attachment_slave_cidr: Option<String>,
    /// Address range of the tr attachment master, in CIDR notation.
    pub tr_attachment_master_cidr: Option<String>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// Free text that tells people about the firewall.
    pub firewall_description: Option<String>,
    /// ID of the firewall VPC that the call is about.
    pub firewall_vpc_id: Option<String>,
    /// ID of the firewall vSwitch that the call is about.
    pub firewall_vswitch_id: Option<String>,
    /// Zone that takes over when the first one fails.
    pub tr_attachment_slave_zone: Option<String>,
    /// Zone in which the transit router's connection works normally.
    pub tr_attachment_master_zone: Option<String>,
}

impl CreateTrFirewallV2Request {
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
    /// Sets `FirewallName`.
    pub fn firewall_name(mut self, value: impl Into<String>) -> Self {
        self.firewall_name = Some(value.into());
        self
    }
    /// Sets `RouteMode`.
    pub fn route_mode(mut self, value: impl Into<String>) -> Self {
        self.route_mode = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `FirewallVpcCidr`.
    pub fn firewall_vpc_cidr(mut self, value: impl Into<String>) -> Self {
        self.firewall_vpc_cidr = Some(value.into());
        self
    }
    /// Sets `FirewallSubnetCidr`.
    pub fn firewall_subnet_cidr(mut self, value: impl Into<String>) -> Self {
        self.firewall_subnet_cidr = Some(value.into());
        self
    }
    /// Sets `TrAttachmentSlaveCidr`.
    pub fn tr_attachment_slave_cidr(mut self, value: impl Into<String>) -> Self {
        self.tr_attachment_slave_cidr = Some(value.into());
        self
    }
    /// Sets `TrAttachmentMasterCidr`.
    pub fn tr_attachment_master_cidr(mut self, value: impl Into<String>) -> Self {
        self.tr_attachment_master_cidr = Some(value.into());
        self
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `FirewallDescription`.
    pub fn firewall_description(mut self, value: impl Into<String>) -> Self {
        self.firewall_description = Some(value.into());
        self
    }
    /// Sets `FirewallVpcId`.
    pub fn firewall_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_vpc_id = Some(value.into());
        self
    }
    /// Sets `FirewallVswitchId`.
    pub fn firewall_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_vswitch_id = Some(value.into());
        self
    }
    /// Sets `TrAttachmentSlaveZone`.
    pub fn tr_attachment_slave_zone(mut self, value: impl Into<String>) -> Self {
        self.tr_attachment_slave_zone = Some(value.into());
        self
    }
    /// Sets `TrAttachmentMasterZone`.
    pub fn tr_attachment_master_zone(mut self, value: impl Into<String>) -> Self {
        self.tr_attachment_master_zone = Some(value.into());
        self
    }
}

request! {
    CreateTrFirewallV2Request {
        "Lang" => lang: query,
        "FirewallName" => firewall_name: query,
        "RouteMode" => route_mode: query,
        "TransitRouterId" => transit_router_id: query,
        "RegionNo" => region_no: query,
        "FirewallVpcCidr" => firewall_vpc_cidr: query,
        "FirewallSubnetCidr" => firewall_subnet_cidr: query,
        "TrAttachmentSlaveCidr" => tr_attachment_slave_cidr: query,
        "TrAttachmentMasterCidr" => tr_attachment_master_cidr: query,
        "CenId" => cen_id: query,
        "FirewallDescription" => firewall_description: query,
        "FirewallVpcId" => firewall_vpc_id: query,
        "FirewallVswitchId" => firewall_vswitch_id: query,
        "TrAttachmentSlaveZone" => tr_attachment_slave_zone: query,
        "TrAttachmentMasterZone" => tr_attachment_master_zone: query,
    }
}

impl Operation for CreateTrFirewallV2Request {
    type Response = CreateTrFirewallV2Response;
    type Error = CreateTrFirewallV2Error;
    const INFO: OperationInfo = super::operation("CreateTrFirewallV2");
    const ERRORS: &'static [CreateTrFirewallV2Error] = &[
        CreateTrFirewallV2Error::ErrorTrResourceNotReady,
    ];
}

/// Response to [`CreateTrFirewallV2Request`].
#[non_exhaustive]
pub struct CreateTrFirewallV2Response {
    /// ID of the firewall that the item belongs to or stands for.
    /// Example: `vfw-tr-37e22bf0d9b34870****`.
    pub firewall_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `822B9125-6E1A-551C-8EAF-6E7AE7444B00`.
    pub request_id: Option<String>,
}

response! {
    CreateTrFirewallV2Response {
        "FirewallId" => firewall_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateTrFirewallV2Request`] names.
///
/// - [`ErrorTrResourceNotReady`](super::DocumentedError::ErrorTrResourceNotReady)
pub type CreateTrFirewallV2Error = super::DocumentedError;
