// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpnGatewayAttribute`, from `vpc/ModifyVpnGatewayAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames a VPN gateway or describes it anew.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyVpnGatewayAttributeRequest::new()
///     .region_id("cn-shanghai")
///     .vpn_gateway_id("vpn-bp1q8bgx4xnkm2ogj****");
/// let reply = client.modify_vpn_gateway_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpnGatewayAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it. Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `text`.
    pub description: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `myvpn`.
    pub name: Option<String>,
    /// Whether routes learned over BGP are passed on to the VPC of the gateway without a further call.
    pub auto_propagate: Option<bool>,
}

impl ModifyVpnGatewayAttributeRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `AutoPropagate`.
    #[inline]
    pub fn auto_propagate(mut self, value: bool) -> Self {
        self.auto_propagate = Some(value);
        self
    }
}

request! {
    ModifyVpnGatewayAttributeRequest {
        "RegionId" => region_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "Name" => name: query,
        "AutoPropagate" => auto_propagate: query,
    }
}

impl Operation for ModifyVpnGatewayAttributeRequest {
    type Response = ModifyVpnGatewayAttributeResponse;
    type Error = ModifyVpnGatewayAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVpnGatewayAttribute")
        .required(&["RegionId", "VpnGatewayId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyVpnGatewayAttributeError] = &[
        ModifyVpnGatewayAttributeError::ForbbidenSubUser,
        ModifyVpnGatewayAttributeError::Forbidden,
        ModifyVpnGatewayAttributeError::InvalidVpnGatewayInstanceIdNotFound,
        ModifyVpnGatewayAttributeError::InvalidName,
        ModifyVpnGatewayAttributeError::InvalidDescription,
        ModifyVpnGatewayAttributeError::OperationUnsupportedEnableBgp,
        ModifyVpnGatewayAttributeError::OperationFailedVpnConnectionExist,
        ModifyVpnGatewayAttributeError::VpnGatewayConfiguring,
        ModifyVpnGatewayAttributeError::OperationFailedCenLevelNotSupport,
        ModifyVpnGatewayAttributeError::ForbiddenSubUser,
    ];
}

/// Response to [`ModifyVpnGatewayAttributeRequest`].
#[non_exhaustive]
pub struct ModifyVpnGatewayAttributeResponse {
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-bp1ub1yt9cvakoel****`.
    pub vpc_id: Option<String>,
    /// vSwitch that the resource is in, by its ID. Example: `vsw-bp1y9ovl1cu9ou4tv****`.
    pub vswitch_id: Option<String>,
    /// Public address of the VPN gateway. Example: `116.62.69.xxx`.
    pub internet_ip: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1492753580000`.
    pub create_time: Option<i64>,
    /// When the VPN gateway expires, as milliseconds since 1970. Example: `1495382400000`.
    pub end_time: Option<i64>,
    /// Size of the VPN gateway. Example: `5M`.
    pub spec: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Example: `test`.
    pub description: Option<String>,
    /// State that the VPN gateway is in. Example: `active`.
    pub status: Option<String>,
    /// How the VPN gateway stands with its payments. Example: `Normal`.
    pub business_status: Option<String>,
    /// Private address of the VPN gateway. Example: `172.16.104.xxx`.
    pub intranet_ip: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B457`.
    pub request_id: Option<String>,
    /// Whether routes learned over BGP are passed on to the VPC of the gateway. Example: `true`.
    pub auto_propagate: Option<bool>,
    /// Whether routes of the connection are exchanged over BGP. Example: `true`.
    pub enable_bgp: Option<bool>,
    /// Second public address of the gateway, for the second tunnel. Example: `116.11.XX.XX`.
    pub disaster_recovery_internet_ip: Option<String>,
    /// Second vSwitch of the VPN gateway, in another zone, for the second tunnel.
    /// Example: `vsw-p0w95ql6tmr2ludkt****`.
    pub disaster_recovery_vswitch_id: Option<String>,
    /// IP address that belongs to the SSL vpn internet. Example: `116.33.XX.XX`.
    pub ssl_vpn_internet_ip: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
}

response! {
    ModifyVpnGatewayAttributeResponse {
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
        "IntranetIp" => intranet_ip: value,
        "RequestId" => request_id: value,
        "AutoPropagate" => auto_propagate: value,
        "EnableBgp" => enable_bgp: value,
        "DisasterRecoveryInternetIp" => disaster_recovery_internet_ip: value,
        "DisasterRecoveryVSwitchId" => disaster_recovery_vswitch_id: value,
        "SslVpnInternetIp" => ssl_vpn_internet_ip: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`ModifyVpnGatewayAttributeRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`OperationUnsupportedEnableBgp`](super::DocumentedError::OperationUnsupportedEnableBgp)
/// - [`OperationFailedVpnConnectionExist`](super::DocumentedError::OperationFailedVpnConnectionExist)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`OperationFailedCenLevelNotSupport`](super::DocumentedError::OperationFailedCenLevelNotSupport)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
pub type ModifyVpnGatewayAttributeError = super::DocumentedError;
