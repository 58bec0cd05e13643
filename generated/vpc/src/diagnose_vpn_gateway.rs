// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DiagnoseVpnGateway`, from `vpc/DiagnoseVpnGateway.md`.

use alicloud_runtime::codegen::*;

/// Runs a set of checks on a VPN gateway; only some regions offer this.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DiagnoseVpnGatewayRequest::new();
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
    /// What is known about the i psec extend.
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
}

/// What [`DiagnoseVpnGatewayRequest`] is answered with.
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

errors! {
    /// Errors that the documentation of [`DiagnoseVpnGatewayRequest`] names.
    pub enum DiagnoseVpnGatewayError {
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        VpnGatewayConfiguring = "VpnGateway.Configuring" ("400"), "", "The VPN gateway is just applying other settings. Try again later.";
        OperationUnsupportedDiagnoseVpn = "OperationUnsupported.DiagnoseVpn" ("400"), "", "The version of the VPN gateway cannot be diagnosed. Upgrade the gateway first.";
        IllegalParamResourceType = "IllegalParam.ResourceType" ("400"), "", "`ResourceType` has a value that the operation does not know.";
        OperationFailedVpnGatewayDiagnosing = "OperationFailed.VpnGatewayDiagnosing" ("400"), "", "A diagnosis of the VPN gateway is running already. Wait for its end.";
        OperationFailedStartDiagnose = "OperationFailed.StartDiagnose" ("400"), "", "The diagnosis could not be started. Try again later.";
        IllegalParamPrivateSourceIp = "IllegalParam.PrivateSourceIp" ("400"), "", "The private address that the diagnosis should start from is not proper.";
        IllegalParamPrivateDestinationIp = "IllegalParam.PrivateDestinationIp" ("400"), "", "The private address that the diagnosis should reach is not proper.";
        Forbidden = "Forbidden" ("403"), "", "The caller lacks the permission for this operation on the resource.";
        InvalidVpnGatewayInstanceIdNotFound = "InvalidVpnGatewayInstanceId.NotFound" ("404"), "", "No VPN gateway has this ID.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("404"), "", "The resource ID is empty or cannot be used. For a flow log, the resource may have one already.";
    }
}
