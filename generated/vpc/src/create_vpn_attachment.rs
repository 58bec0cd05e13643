// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpnAttachment`, from `vpc/CreateVpnAttachment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpsecConfig, Tag, TunnelBgpConfig, TunnelIkeConfig};

/// Creates an IPsec-VPN connection that is meant for a transit router, not for a VPN gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVpnAttachmentRequest::new()
///     .local_subnet("...")
///     .remote_subnet("...");
/// let reply = client.create_vpn_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpnAttachmentRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it.
    pub customer_gateway_id: Option<String>,
    /// Whether the IPv6 address reaches the internet or only the private network.
    pub network_type: Option<String>,
    /// **Required.** Ranges at the cloud end that the VPN reaches.
    pub local_subnet: Option<String>,
    /// **Required.** Ranges at the on-premises end that the VPN reaches.
    pub remote_subnet: Option<String>,
    /// Whether negotiation starts as soon as the settings change or waits for traffic.
    pub effect_immediately: Option<bool>,
    /// Settings of negotiation phase 1 as a JSON object, such as version, mode, algorithms and
    /// lifetime.
    pub ike_config: Option<String>,
    /// Settings of negotiation phase 2 as a JSON object: algorithms, Diffie-Hellman group and lifetime.
    pub ipsec_config: Option<String>,
    /// BGP settings of the connection as a JSON object: `EnableBgp`, `LocalAsn`, `TunnelCidr` and
    /// `LocalBgpIp`, which must lie in the tunnel range.
    pub bgp_config: Option<String>,
    /// Health check of the tunnel as a JSON object: `enable`, the addresses `dip` and `sip`, the
    /// `interval` and how often to `retry`.
    pub health_check_config: Option<String>,
    /// Whether routes for the connection are set up without a further call.
    pub auto_config_route: Option<bool>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate of the far end, for a connection that works with the Chinese SM algorithms.
    pub remote_ca_cert: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Settings of the two tunnels of a dual-tunnel connection, one entry each. Single-tunnel
    /// connections do without it.
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /// Whether the tunnels exchange routes by BGP; only for connections with two tunnels.
    pub enable_tunnels_bgp: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateVpnAttachmentRequest {
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
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `LocalSubnet`, which is required.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self {
        self.local_subnet = Some(value.into());
        self
    }
    /// Sets `RemoteSubnet`, which is required.
    pub fn remote_subnet(mut self, value: impl Into<String>) -> Self {
        self.remote_subnet = Some(value.into());
        self
    }
    /// Sets `EffectImmediately`.
    #[inline]
    pub fn effect_immediately(mut self, value: bool) -> Self {
        self.effect_immediately = Some(value);
        self
    }
    /// Sets `IkeConfig`.
    pub fn ike_config(mut self, value: impl Into<String>) -> Self {
        self.ike_config = Some(value.into());
        self
    }
    /// Sets `IpsecConfig`.
    pub fn ipsec_config(mut self, value: impl Into<String>) -> Self {
        self.ipsec_config = Some(value.into());
        self
    }
    /// Sets `BgpConfig`.
    pub fn bgp_config(mut self, value: impl Into<String>) -> Self {
        self.bgp_config = Some(value.into());
        self
    }
    /// Sets `HealthCheckConfig`.
    pub fn health_check_config(mut self, value: impl Into<String>) -> Self {
        self.health_check_config = Some(value.into());
        self
    }
    /// Sets `AutoConfigRoute`.
    #[inline]
    pub fn auto_config_route(mut self, value: bool) -> Self {
        self.auto_config_route = Some(value);
        self
    }
    /// Sets `EnableDpd`.
    #[inline]
    pub fn enable_dpd(mut self, value: bool) -> Self {
        self.enable_dpd = Some(value);
        self
    }
    /// Sets `EnableNatTraversal`.
    #[inline]
    pub fn enable_nat_traversal(mut self, value: bool) -> Self {
        self.enable_nat_traversal = Some(value);
        self
    }
    /// Sets `RemoteCaCert`.
    pub fn remote_ca_cert(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_cert = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `TunnelOptionsSpecification`.
    pub fn tunnel_options_specification(
        mut self,
        value: impl IntoIterator<Item = impl Into<TunnelOptionsSpecification>>,
    ) -> Self {
        self.tunnel_options_specification = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnableTunnelsBgp`.
    #[inline]
    pub fn enable_tunnels_bgp(mut self, value: bool) -> Self {
        self.enable_tunnels_bgp = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    CreateVpnAttachmentRequest {
        "RegionId" => region_id: query,
        "Name" => name: query,
        "CustomerGatewayId" => customer_gateway_id: query,
        "NetworkType" => network_type: query,
        "LocalSubnet" => local_subnet: query,
        "RemoteSubnet" => remote_subnet: query,
        "EffectImmediately" => effect_immediately: query,
        "IkeConfig" => ike_config: query,
        "IpsecConfig" => ipsec_config: query,
        "BgpConfig" => bgp_config: query,
        "HealthCheckConfig" => health_check_config: query,
        "AutoConfigRoute" => auto_config_route: query,
        "EnableDpd" => enable_dpd: query,
        "EnableNatTraversal" => enable_nat_traversal: query,
        "RemoteCaCert" => remote_ca_cert: query,
        "ClientToken" => client_token: query,
        "Tags" => tags: query,
        "ResourceGroupId" => resource_group_id: query,
        "TunnelOptionsSpecification" => tunnel_options_specification: form,
        "EnableTunnelsBgp" => enable_tunnels_bgp: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateVpnAttachmentRequest {
    type Response = CreateVpnAttachmentResponse;
    type Error = CreateVpnAttachmentError;
    const INFO: OperationInfo = super::operation("CreateVpnAttachment")
        .required(&["RegionId", "LocalSubnet", "RemoteSubnet"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateVpnAttachmentError] = &[
        CreateVpnAttachmentError::VpnRouteEntryAlreadyExists,
        CreateVpnAttachmentError::VpnRouteEntryConflict,
        CreateVpnAttachmentError::NotSupportVpnConnectionParameterIpsecPfs,
        CreateVpnAttachmentError::NotSupportVpnConnectionParameterIpsecAuthAlg,
        CreateVpnAttachmentError::VpnRouteEntryBackupRoute,
        CreateVpnAttachmentError::VpnRouteEntryInvalidWeight,
        CreateVpnAttachmentError::InvalidParameterVpnConnectionName,
        CreateVpnAttachmentError::QuotaExceededPolicyBasedRoute,
        CreateVpnAttachmentError::MissingParameterTunnelCidr,
        CreateVpnAttachmentError::MissingParamCustomerGatewayAsn,
        CreateVpnAttachmentError::IllegalParamLocalAsn,
        CreateVpnAttachmentError::InvalidParameterBgpConfig,
        CreateVpnAttachmentError::IllegalParamTunnelCidr,
        CreateVpnAttachmentError::InvalidLocalBgpIpMalformed,
        CreateVpnAttachmentError::IllegalParamLocalSubnet,
        CreateVpnAttachmentError::IllegalParamRemoteSubnet,
        CreateVpnAttachmentError::IllegalParamLocalBgpIp,
        CreateVpnAttachmentError::OperationFailedMissCertificate,
        CreateVpnAttachmentError::MissingParamRemoteId,
        CreateVpnAttachmentError::IllegalParamEnableBgp,
        CreateVpnAttachmentError::ForbiddenTagKeyDuplicated,
        CreateVpnAttachmentError::SizeLimitExceededTagNum,
        CreateVpnAttachmentError::InvalidParameterTagValue,
        CreateVpnAttachmentError::InvalidParameterTagKey,
        CreateVpnAttachmentError::DuplicatedTagKey,
        CreateVpnAttachmentError::InternalError,
        CreateVpnAttachmentError::InvalidTunnelCidrMalformed,
        CreateVpnAttachmentError::OperationFailedNoAvailableAmount,
        CreateVpnAttachmentError::OperationUnsupportedEnableBgp,
        CreateVpnAttachmentError::ForbbidenSubUser,
        CreateVpnAttachmentError::Forbidden,
        CreateVpnAttachmentError::InvalidCustomerGatewayInstanceIdNotFound,
    ];
}

/// Response to [`CreateVpnAttachmentRequest`].
#[non_exhaustive]
pub struct CreateVpnAttachmentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `88187252-0E26-3C4D-9D1D-32A04454EBBA`.
    pub request_id: Option<String>,
    /// ID of an IPsec connection, as [`CreateVpnConnection`](super::Client::create_vpn_connection)
    /// returned it. Example: `vco-p0wb09rama8qwwgfn****`.
    pub vpn_connection_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `nametest`.
    pub name: Option<String>,
    /// When the resource was created, as milliseconds since 1970. Example: `1658201810000`.
    pub create_time: Option<i64>,
    /// Code that tells how the request ended. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<bool>,
    /// Text that tells how the request ended. Example: `successful`.
    pub message: Option<String>,
}

response! {
    CreateVpnAttachmentResponse {
        "RequestId" => request_id: value,
        "VpnConnectionId" => vpn_connection_id: value,
        "Name" => name: value,
        "CreateTime" => create_time: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
    }
}

/// Settings of the two tunnels of a dual-tunnel connection, one entry each.
#[non_exhaustive]
pub struct TunnelOptionsSpecification {
    /// ID of a customer gateway, as [`CreateCustomerGateway`](super::Client::create_customer_gateway)
    /// returned it.
    pub customer_gateway_id: Option<String>,
    /// Whether dead peer detection is on, which tears the tunnel down when the far end is silent.
    pub enable_dpd: Option<bool>,
    /// Whether the tunnel may lead through devices that translate addresses.
    pub enable_nat_traversal: Option<bool>,
    /// Which of the two tunnels is meant.
    pub tunnel_index: Option<i32>,
    /// Addresses and AS number with which the tunnel exchanges routes.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// Settings for the first phase of the negotiation, in which the two ends authenticate each other.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Settings for the second phase of the negotiation, which protects the traffic.
    pub tunnel_ipsec_config: Option<IpsecConfig>,
}

impl TunnelOptionsSpecification {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CustomerGatewayId`.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }
    /// Sets `EnableDpd`.
    #[inline]
    pub fn enable_dpd(mut self, value: bool) -> Self {
        self.enable_dpd = Some(value);
        self
    }
    /// Sets `EnableNatTraversal`.
    #[inline]
    pub fn enable_nat_traversal(mut self, value: bool) -> Self {
        self.enable_nat_traversal = Some(value);
        self
    }
    /// Sets `TunnelIndex`.
    #[inline]
    pub fn tunnel_index(mut self, value: i32) -> Self {
        self.tunnel_index = Some(value);
        self
    }
    /// Sets `TunnelBgpConfig`.
    pub fn tunnel_bgp_config(mut self, value: impl Into<TunnelBgpConfig>) -> Self {
        self.tunnel_bgp_config = Some(value.into());
        self
    }
    /// Sets `TunnelIkeConfig`.
    pub fn tunnel_ike_config(mut self, value: impl Into<TunnelIkeConfig>) -> Self {
        self.tunnel_ike_config = Some(value.into());
        self
    }
    /// Sets `TunnelIpsecConfig`.
    pub fn tunnel_ipsec_config(mut self, value: impl Into<IpsecConfig>) -> Self {
        self.tunnel_ipsec_config = Some(value.into());
        self
    }
}

request! {
    TunnelOptionsSpecification {
        "CustomerGatewayId" => customer_gateway_id: field,
        "EnableDpd" => enable_dpd: field,
        "EnableNatTraversal" => enable_nat_traversal: field,
        "TunnelIndex" => tunnel_index: field,
        "TunnelBgpConfig" => tunnel_bgp_config: field,
        "TunnelIkeConfig" => tunnel_ike_config: field,
        "TunnelIpsecConfig" => tunnel_ipsec_config: field,
    }
}

/// Errors that the documentation of [`CreateVpnAttachmentRequest`] names.
///
/// - [`VpnRouteEntryAlreadyExists`](super::DocumentedError::VpnRouteEntryAlreadyExists)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`NotSupportVpnConnectionParameterIpsecPfs`](super::DocumentedError::NotSupportVpnConnectionParameterIpsecPfs)
/// - [`NotSupportVpnConnectionParameterIpsecAuthAlg`](super::DocumentedError::NotSupportVpnConnectionParameterIpsecAuthAlg)
/// - [`VpnRouteEntryBackupRoute`](super::DocumentedError::VpnRouteEntryBackupRoute)
/// - [`VpnRouteEntryInvalidWeight`](super::DocumentedError::VpnRouteEntryInvalidWeight)
/// - [`InvalidParameterVpnConnectionName`](super::DocumentedError::InvalidParameterVpnConnectionName)
/// - [`QuotaExceededPolicyBasedRoute`](super::DocumentedError::QuotaExceededPolicyBasedRoute)
/// - [`MissingParameterTunnelCidr`](super::DocumentedError::MissingParameterTunnelCidr)
/// - [`MissingParamCustomerGatewayAsn`](super::DocumentedError::MissingParamCustomerGatewayAsn)
/// - [`IllegalParamLocalAsn`](super::DocumentedError::IllegalParamLocalAsn)
/// - [`InvalidParameterBgpConfig`](super::DocumentedError::InvalidParameterBgpConfig)
/// - [`IllegalParamTunnelCidr`](super::DocumentedError::IllegalParamTunnelCidr)
/// - [`InvalidLocalBgpIpMalformed`](super::DocumentedError::InvalidLocalBgpIpMalformed)
/// - [`IllegalParamLocalSubnet`](super::DocumentedError::IllegalParamLocalSubnet)
/// - [`IllegalParamRemoteSubnet`](super::DocumentedError::IllegalParamRemoteSubnet)
/// - [`IllegalParamLocalBgpIp`](super::DocumentedError::IllegalParamLocalBgpIp)
/// - [`OperationFailedMissCertificate`](super::DocumentedError::OperationFailedMissCertificate)
/// - [`MissingParamRemoteId`](super::DocumentedError::MissingParamRemoteId)
/// - [`IllegalParamEnableBgp`](super::DocumentedError::IllegalParamEnableBgp)
/// - [`ForbiddenTagKeyDuplicated`](super::DocumentedError::ForbiddenTagKeyDuplicated)
/// - [`SizeLimitExceededTagNum`](super::DocumentedError::SizeLimitExceededTagNum)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`DuplicatedTagKey`](super::DocumentedError::DuplicatedTagKey)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`InvalidTunnelCidrMalformed`](super::DocumentedError::InvalidTunnelCidrMalformed)
/// - [`OperationFailedNoAvailableAmount`](super::DocumentedError::OperationFailedNoAvailableAmount)
/// - [`OperationUnsupportedEnableBgp`](super::DocumentedError::OperationUnsupportedEnableBgp)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidCustomerGatewayInstanceIdNotFound`](super::DocumentedError::InvalidCustomerGatewayInstanceIdNotFound)
pub type CreateVpnAttachmentError = super::DocumentedError;
