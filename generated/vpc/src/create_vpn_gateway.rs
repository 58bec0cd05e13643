// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpnGateway`, from `vpc/CreateVpnGateway.md`.

use alicloud_runtime::codegen::*;

/// Creates a VPN gateway in a VPC. It comes with a public address and serves IPsec connections, SSL
/// clients or both.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVpnGatewayRequest::new()
///     .bandwidth(5)
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-bp1ub1yt9cvakoelj****");
/// let reply = client.create_vpn_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpnGatewayRequest {
    /// **Required.** Public bandwidth of the gateway. Unit: `Mbps`. Example: `5`.
    pub bandwidth: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** VPC that the gateway serves. Example: `vpc-bp1ub1yt9cvakoelj****`.
    pub vpc_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `MYVPN`.
    pub name: Option<String>,
    /// Whether the resource is paid in advance or by use. Example: `text`.
    pub instance_charge_type: Option<String>,
    /// **Required** under conditions. How many months the gateway is subscribed for. Needed when
    /// `InstanceChargeType` is `PREPAY`. Unit: `months`. Example: `1`.
    pub period: Option<i32>,
    /// Whether the bill of the gateway is paid without a further step.
    /// Default: `false`. Example: `false`.
    pub auto_pay: Option<bool>,
    /// Whether the gateway offers IPsec connections, which link whole sites.
    /// Default: `true`. Example: `true`.
    pub enable_ipsec: Option<bool>,
    /// Whether the gateway offers SSL-VPN, by which single computers dial in.
    /// Default: `false`. Example: `true`.
    pub enable_ssl: Option<bool>,
    /// How many clients may be connected at once. Example: `5`.
    pub ssl_connections: Option<i32>,
    /// vSwitch that the gateway is placed in. Example: `vsw-bp1j5miw2bae9s2vt****`.
    pub vswitch_id: Option<String>,
    /// Whether the gateway uses common algorithms or those of the Chinese national standard.
    /// Default: `Normal`. Example: `Normal`.
    pub vpn_type: Option<Open<VpnType>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4****`.
    pub client_token: Option<String>,
    /// Whether the IPv6 address reaches the internet or only the private network.
    pub network_type: Option<String>,
    /// Second vSwitch of the VPN gateway, in another zone, for the second tunnel.
    pub disaster_recovery_vswitch_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateVpnGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
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
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `EnableIpsec`.
    #[inline]
    pub fn enable_ipsec(mut self, value: bool) -> Self {
        self.enable_ipsec = Some(value);
        self
    }
    /// Sets `EnableSsl`.
    #[inline]
    pub fn enable_ssl(mut self, value: bool) -> Self {
        self.enable_ssl = Some(value);
        self
    }
    /// Sets `SslConnections`.
    #[inline]
    pub fn ssl_connections(mut self, value: i32) -> Self {
        self.ssl_connections = Some(value);
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VpnType`.
    pub fn vpn_type(mut self, value: impl Into<Open<VpnType>>) -> Self {
        self.vpn_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `DisasterRecoveryVSwitchId`.
    pub fn disaster_recovery_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.disaster_recovery_vswitch_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateVpnGatewayRequest {
        "Bandwidth" => bandwidth: query,
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "Name" => name: query,
        "InstanceChargeType" => instance_charge_type: query,
        "Period" => period: query,
        "AutoPay" => auto_pay: query,
        "EnableIpsec" => enable_ipsec: query,
        "EnableSsl" => enable_ssl: query,
        "SslConnections" => ssl_connections: query,
        "VSwitchId" => vswitch_id: query,
        "VpnType" => vpn_type: query,
        "ClientToken" => client_token: query,
        "NetworkType" => network_type: query,
        "DisasterRecoveryVSwitchId" => disaster_recovery_vswitch_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateVpnGatewayRequest {
    type Response = CreateVpnGatewayResponse;
    type Error = CreateVpnGatewayError;
    const INFO: OperationInfo = super::operation("CreateVpnGateway")
        .required(&["Bandwidth", "RegionId", "VpcId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateVpnGatewayError] = &[
        CreateVpnGatewayError::ResourceQuotaFull,
        CreateVpnGatewayError::InvalidVpcIdNotFound,
        CreateVpnGatewayError::InvalidName,
        CreateVpnGatewayError::InvalidSpecNotFound,
        CreateVpnGatewayError::InvalidPeriod,
        CreateVpnGatewayError::ChargeTypeNotSupport,
        CreateVpnGatewayError::InventoryNotEnough,
        CreateVpnGatewayError::UnnecessarySslConnection,
        CreateVpnGatewayError::InvalidVpnEnable,
        CreateVpnGatewayError::InvalidVSwitchIdNotFound,
        CreateVpnGatewayError::OperationFailedInventoryNotEnough,
        CreateVpnGatewayError::ForbiddenOperateShareResource,
        CreateVpnGatewayError::OperationFailedIpNotEnough,
        CreateVpnGatewayError::ForbiddenNoSLRPermission,
        CreateVpnGatewayError::OperationFailedVSwitchConflict,
        CreateVpnGatewayError::OperationFailedAzNotSupport,
        CreateVpnGatewayError::OperationFailedNetworkTypeNotMatch,
        CreateVpnGatewayError::OperationFailedSslNotSupport,
        CreateVpnGatewayError::ForbiddenTagKeyDuplicated,
        CreateVpnGatewayError::SizeLimitExceededTagNum,
        CreateVpnGatewayError::InvalidParameterTagValue,
        CreateVpnGatewayError::InvalidParameterTagKey,
        CreateVpnGatewayError::DuplicatedTagKey,
        CreateVpnGatewayError::InternalError,
        CreateVpnGatewayError::InvalidVSwitchIdSecondVswitchNotSupport,
        CreateVpnGatewayError::InvalidVSwitchIdFirstVswitchNotSupport,
        CreateVpnGatewayError::InvalidVSwitchIdVswitchIdShouldDifferent,
        CreateVpnGatewayError::InvalidVSwitchIdFirstVswitchIpNotEnough,
        CreateVpnGatewayError::InvalidVSwitchIdSecondVswitchIpNotEnough,
        CreateVpnGatewayError::InvalidVSwitchIdZoneIdShouldDifferent,
        CreateVpnGatewayError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CreateVpnGatewayRequest`].
#[non_exhaustive]
pub struct CreateVpnGatewayResponse {
    /// Name for people to tell the resource by; calls go by the ID.
    /// Example: `vpn-uf68lxhgr7ftbqr3p****`.
    pub name: Option<String>,
    /// Order that the call placed; pay it to get the gateway. Example: `208240895400460`.
    pub order_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EB2C156A-41F8-49CC-A756-D55AFC8BFD69`.
    pub request_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-uf68lxhgr7ftbqr3p****`.
    pub vpn_gateway_id: Option<String>,
}

response! {
    CreateVpnGatewayResponse {
        "Name" => name: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "VpnGatewayId" => vpn_gateway_id: value,
    }
}

values! {
    /// Whether the gateway uses common algorithms or those of the Chinese national standard.
    pub enum VpnType {
        /// Gateway with the common algorithms.
        Normal = "Normal",
        /// Gateway with the algorithms of the Chinese national standard.
        NationalStandard = "NationalStandard",
    }
}

/// Errors that the documentation of [`CreateVpnGatewayRequest`] names.
///
/// - [`ResourceQuotaFull`](super::DocumentedError::ResourceQuotaFull)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound), here with HTTP status 400
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidSpecNotFound`](super::DocumentedError::InvalidSpecNotFound)
/// - [`InvalidPeriod`](super::DocumentedError::InvalidPeriod)
/// - [`ChargeTypeNotSupport`](super::DocumentedError::ChargeTypeNotSupport)
/// - [`InventoryNotEnough`](super::DocumentedError::InventoryNotEnough)
/// - [`UnnecessarySslConnection`](super::DocumentedError::UnnecessarySslConnection)
/// - [`InvalidVpnEnable`](super::DocumentedError::InvalidVpnEnable)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound), here with HTTP status 400
/// - [`OperationFailedInventoryNotEnough`](super::DocumentedError::OperationFailedInventoryNotEnough)
/// - [`ForbiddenOperateShareResource`](super::DocumentedError::ForbiddenOperateShareResource)
/// - [`OperationFailedIpNotEnough`](super::DocumentedError::OperationFailedIpNotEnough)
/// - [`ForbiddenNoSLRPermission`](super::DocumentedError::ForbiddenNoSLRPermission)
/// - [`OperationFailedVSwitchConflict`](super::DocumentedError::OperationFailedVSwitchConflict)
/// - [`OperationFailedAzNotSupport`](super::DocumentedError::OperationFailedAzNotSupport)
/// - [`OperationFailedNetworkTypeNotMatch`](super::DocumentedError::OperationFailedNetworkTypeNotMatch)
/// - [`OperationFailedSslNotSupport`](super::DocumentedError::OperationFailedSslNotSupport)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`DuplicatedTagKey`](super::DocumentedError::DuplicatedTagKey)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`InvalidVSwitchIdSecondVswitchNotSupport`](super::DocumentedError::InvalidVSwitchIdSecondVswitchNotSupport)
/// - [`InvalidVSwitchIdFirstVswitchNotSupport`](super::DocumentedError::InvalidVSwitchIdFirstVswitchNotSupport)
/// - [`InvalidVSwitchIdVswitchIdShouldDifferent`](super::DocumentedError::InvalidVSwitchIdVswitchIdShouldDifferent)
/// - [`InvalidVSwitchIdFirstVswitchIpNotEnough`](super::DocumentedError::InvalidVSwitchIdFirstVswitchIpNotEnough)
/// - [`InvalidVSwitchIdSecondVswitchIpNotEnough`](super::DocumentedError::InvalidVSwitchIdSecondVswitchIpNotEnough)
/// - [`InvalidVSwitchIdZoneIdShouldDifferent`](super::DocumentedError::InvalidVSwitchIdZoneIdShouldDifferent)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CreateVpnGatewayError = super::DocumentedError;
