// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIpsecServer`, from `vpc/UpdateIpsecServer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IkeVersion, IpsecServerIkeConfig, TunnelOptionsSpecificationTunnelIpsecConfig};

/// Changes the settings of an IPsec server.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateIpsecServerRequest::new()
///     .ipsec_server_id("iss-bp1bo3xuvcxo7ixll****")
///     .region_id("cn-shanghai");
/// let reply = client.update_ipsec_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIpsecServerRequest {
    /// **Required.** ID of an IPsec server, as
    /// [`CreateIpsecServer`](super::Client::create_ipsec_server) returned it.
    /// Example: `iss-bp1bo3xuvcxo7ixll****`.
    pub ipsec_server_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Ranges of the VPC that clients can reach, separated by commas.
    /// Example: `192.XX.XX.0/24,10.XX.XX.0/24`.
    pub local_subnet: Option<String>,
    /// Range from which a client gets the address of its virtual network card. It must not overlap the
    /// local networks. Example: `10.XX.XX.0/24`.
    pub client_ip_pool: Option<String>,
    /// Name by which people tell the IPsec server from others. Length: at most 100. Example: `test`.
    pub ipsec_server_name: Option<String>,
    /// Whether to drop the tunnels and negotiate them anew at once; otherwise the next traffic starts
    /// it. Default: `false`. Example: `false`.
    pub effect_immediately: Option<bool>,
    /// Settings of phase 1, in which both ends prove themselves and agree on keys.
    pub ike_config: Option<IpsecServerIkeConfig>,
    /// Settings of phase 2, which sets up the tunnel for the data itself.
    pub ipsec_config: Option<TunnelOptionsSpecificationTunnelIpsecConfig>,
    /// Whether clients prove themselves with the shared secret; no other way exists. Example: `true`.
    pub psk_enabled: Option<bool>,
    /// Secret that both ends of the tunnel must know. Length: at most 100. Example: `123456`.
    /// A secret: it is printed as `***`.
    pub psk: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<String>,
}

impl UpdateIpsecServerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpsecServerId`, which is required.
    pub fn ipsec_server_id(mut self, value: impl Into<String>) -> Self {
        self.ipsec_server_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `LocalSubnet`.
    pub fn local_subnet(mut self, value: impl Into<String>) -> Self {
        self.local_subnet = Some(value.into());
        self
    }
    /// Sets `ClientIpPool`.
    pub fn client_ip_pool(mut self, value: impl Into<String>) -> Self {
        self.client_ip_pool = Some(value.into());
        self
    }
    /// Sets `IpsecServerName`.
    pub fn ipsec_server_name(mut self, value: impl Into<String>) -> Self {
        self.ipsec_server_name = Some(value.into());
        self
    }
    /// Sets `EffectImmediately`.
    #[inline]
    pub fn effect_immediately(mut self, value: bool) -> Self {
        self.effect_immediately = Some(value);
        self
    }
    /// Sets `IkeConfig`.
    pub fn ike_config(mut self, value: impl Into<IpsecServerIkeConfig>) -> Self {
        self.ike_config = Some(value.into());
        self
    }
    /// Sets `IpsecConfig`.
    pub fn ipsec_config(
        mut self,
        value: impl Into<TunnelOptionsSpecificationTunnelIpsecConfig>,
    ) -> Self {
        self.ipsec_config = Some(value.into());
        self
    }
    /// Sets `PskEnabled`.
    #[inline]
    pub fn psk_enabled(mut self, value: bool) -> Self {
        self.psk_enabled = Some(value);
        self
    }
    /// Sets `Psk`.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

request! {
    UpdateIpsecServerRequest {
        "IpsecServerId" => ipsec_server_id: query,
        "RegionId" => region_id: query,
        "LocalSubnet" => local_subnet: query,
        "ClientIpPool" => client_ip_pool: query,
        "IpsecServerName" => ipsec_server_name: query,
        "EffectImmediately" => effect_immediately: query,
        "IkeConfig" => ike_config: query_json,
        "IpsecConfig" => ipsec_config: query_json,
        "PskEnabled" => psk_enabled: query,
        "Psk" => psk: query as Secret,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for UpdateIpsecServerRequest {
    type Response = UpdateIpsecServerResponse;
    type Error = UpdateIpsecServerError;
    const INFO: OperationInfo = super::operation("UpdateIpsecServer")
        .required(&["IpsecServerId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateIpsecServerError] = &[
        UpdateIpsecServerError::Forbidden,
        UpdateIpsecServerError::VpnGatewayConfiguring,
        UpdateIpsecServerError::VpnGatewayFinancialLocked,
        UpdateIpsecServerError::IllegalParamLocalSubnet,
        UpdateIpsecServerError::OperationUnsupportedIpsecPfs,
        UpdateIpsecServerError::IllegalParamAuthMethod,
        UpdateIpsecServerError::IllegalParamClientIpPool,
        UpdateIpsecServerError::MissingParamIDaaSInstanceId,
        UpdateIpsecServerError::OperationFailedNoRamPermission,
        UpdateIpsecServerError::OperationFailedAddVpcRoute,
        UpdateIpsecServerError::ClientIpPoolNetmaskInvalid,
        UpdateIpsecServerError::VpnRouteEntryConflict,
        UpdateIpsecServerError::ClientIpPoolSubnetInvalid,
        UpdateIpsecServerError::InvalidClientIpPoolConflict,
        UpdateIpsecServerError::SystemBusy,
        UpdateIpsecServerError::InvalidIpsecServerIdNotFound,
        UpdateIpsecServerError::InvalidIDaaSInstanceIdNotFound,
        UpdateIpsecServerError::OperationConflict,
    ];
}

/// Response to [`UpdateIpsecServerRequest`].
pub type UpdateIpsecServerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateIpsecServerRequest`] names.
///
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`VpnGatewayFinancialLocked`](super::DocumentedError::VpnGatewayFinancialLocked)
/// - [`IllegalParamLocalSubnet`](super::DocumentedError::IllegalParamLocalSubnet)
/// - [`OperationUnsupportedIpsecPfs`](super::DocumentedError::OperationUnsupportedIpsecPfs)
/// - [`IllegalParamAuthMethod`](super::DocumentedError::IllegalParamAuthMethod)
/// - [`IllegalParamClientIpPool`](super::DocumentedError::IllegalParamClientIpPool)
/// - [`MissingParamIDaaSInstanceId`](super::DocumentedError::MissingParamIDaaSInstanceId)
/// - [`OperationFailedNoRamPermission`](super::DocumentedError::OperationFailedNoRamPermission)
/// - [`OperationFailedAddVpcRoute`](super::DocumentedError::OperationFailedAddVpcRoute)
/// - [`ClientIpPoolNetmaskInvalid`](super::DocumentedError::ClientIpPoolNetmaskInvalid)
/// - [`VpnRouteEntryConflict`](super::DocumentedError::VpnRouteEntryConflict)
/// - [`ClientIpPoolSubnetInvalid`](super::DocumentedError::ClientIpPoolSubnetInvalid)
/// - [`InvalidClientIpPoolConflict`](super::DocumentedError::InvalidClientIpPoolConflict)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
/// - [`InvalidIpsecServerIdNotFound`](super::DocumentedError::InvalidIpsecServerIdNotFound)
/// - [`InvalidIDaaSInstanceIdNotFound`](super::DocumentedError::InvalidIDaaSInstanceIdNotFound)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
pub type UpdateIpsecServerError = super::DocumentedError;
