// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DiagnoseVpnGateway`, from `vpc/DiagnoseVpnGateway.md`.

use alicloud_runtime::codegen::*;

/// Runs a set of checks on a VPN gateway; only some regions offer this.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DiagnoseVpnGatewayRequest::new()
///     .resource_id("...")
///     .resource_type("...")
///     .vpn_gateway_id("...");
/// let reply = client.diagnose_vpn_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DiagnoseVpnGatewayRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resources that the call is about, by their IDs.
    pub resource_id: Option<String>,
    /// **Required.** Kind of resource that the ID beside it names.
    pub resource_type: Option<String>,
    /// **Required.** ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway)
    /// returned it.
    pub vpn_gateway_id: Option<String>,
    /// Private addresses at both ends between which to check the connection.
    pub ipsec_extend_info: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DiagnoseVpnGatewayRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `VpnGatewayId`, which is required.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `IPsecExtendInfo`.
    pub fn ipsec_extend_info(mut self, value: impl Into<String>) -> Self {
        self.ipsec_extend_info = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DiagnoseVpnGatewayRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "IPsecExtendInfo" => ipsec_extend_info: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DiagnoseVpnGatewayRequest {
    type Response = DiagnoseVpnGatewayResponse;
    type Error = DiagnoseVpnGatewayError;
    const INFO: OperationInfo = super::operation("DiagnoseVpnGateway")
        .required(&["RegionId", "ResourceId", "ResourceType", "VpnGatewayId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DiagnoseVpnGatewayError] = &[
        DiagnoseVpnGatewayError::IdempotentParameterMismatch,
        DiagnoseVpnGatewayError::VpnGatewayConfiguring,
        DiagnoseVpnGatewayError::OperationUnsupportedDiagnoseVpn,
        DiagnoseVpnGatewayError::IllegalParamResourceType,
        DiagnoseVpnGatewayError::OperationFailedVpnGatewayDiagnosing,
        DiagnoseVpnGatewayError::OperationFailedStartDiagnose,
        DiagnoseVpnGatewayError::IllegalParamPrivateSourceIp,
        DiagnoseVpnGatewayError::IllegalParamPrivateDestinationIp,
        DiagnoseVpnGatewayError::Forbidden,
        DiagnoseVpnGatewayError::InvalidVpnGatewayInstanceIdNotFound,
        DiagnoseVpnGatewayError::InvalidResourceIdNotFound,
    ];
}

/// Response to [`DiagnoseVpnGatewayRequest`].
#[non_exhaustive]
pub struct DiagnoseVpnGatewayResponse {
    /// Diagnosis of a VPN gateway, as [`DiagnoseVpnGateway`](super::Client::diagnose_vpn_gateway)
    /// returned its ID. Example: `vpndgn-uf6kuxbe3iv028k3s****`.
    pub diagnose_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
}

response! {
    DiagnoseVpnGatewayResponse {
        "DiagnoseId" => diagnose_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DiagnoseVpnGatewayRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`OperationUnsupportedDiagnoseVpn`](super::DocumentedError::OperationUnsupportedDiagnoseVpn)
/// - [`IllegalParamResourceType`](super::DocumentedError::IllegalParamResourceType)
/// - [`OperationFailedVpnGatewayDiagnosing`](super::DocumentedError::OperationFailedVpnGatewayDiagnosing)
/// - [`OperationFailedStartDiagnose`](super::DocumentedError::OperationFailedStartDiagnose)
/// - [`IllegalParamPrivateSourceIp`](super::DocumentedError::IllegalParamPrivateSourceIp)
/// - [`IllegalParamPrivateDestinationIp`](super::DocumentedError::IllegalParamPrivateDestinationIp)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound), here with HTTP status 404
pub type DiagnoseVpnGatewayError = super::DocumentedError;
