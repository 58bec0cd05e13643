// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVpnGatewayDiagnoseResult`, from `vpc/GetVpnGatewayDiagnoseResult.md`.

use alicloud_runtime::codegen::*;

/// Shows the results of a diagnosis of a VPN gateway, item by item.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetVpnGatewayDiagnoseResultRequest::new();
/// let reply = client.get_vpn_gateway_diagnose_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVpnGatewayDiagnoseResultRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Diagnosis of a VPN gateway, as [`DiagnoseVpnGateway`](super::Client::diagnose_vpn_gateway)
    /// returned its ID.
    pub diagnose_id: Option<String>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    pub vpn_gateway_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl GetVpnGatewayDiagnoseResultRequest {
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
    /// Sets `DiagnoseId`.
    pub fn diagnose_id(mut self, value: impl Into<String>) -> Self {
        self.diagnose_id = Some(value.into());
        self
    }
    /// Sets `VpnGatewayId`.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    GetVpnGatewayDiagnoseResultRequest {
        "RegionId" => region_id: query,
        "DiagnoseId" => diagnose_id: query,
        "VpnGatewayId" => vpn_gateway_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for GetVpnGatewayDiagnoseResultRequest {
    type Response = GetVpnGatewayDiagnoseResultResponse;
    type Error = GetVpnGatewayDiagnoseResultError;
    const INFO: OperationInfo = super::operation("GetVpnGatewayDiagnoseResult")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetVpnGatewayDiagnoseResultError] = &[
        GetVpnGatewayDiagnoseResultError::ParamError,
        GetVpnGatewayDiagnoseResultError::MissingParamDiagnoseInfo,
        GetVpnGatewayDiagnoseResultError::VpnGatewayConfiguring,
        GetVpnGatewayDiagnoseResultError::IncorrectStatusDiagnoseTimeout,
        GetVpnGatewayDiagnoseResultError::IncorrectStatusVpnConnectionDeleted,
        GetVpnGatewayDiagnoseResultError::Forbidden,
        GetVpnGatewayDiagnoseResultError::InvalidDiagnoseIdNotFound,
        GetVpnGatewayDiagnoseResultError::InvalidVpnGatewayIdNotFound,
        GetVpnGatewayDiagnoseResultError::InvalidVpnGatewayInstanceIdNotFound,
    ];
}

/// Response to [`GetVpnGatewayDiagnoseResultRequest`].
#[non_exhaustive]
pub struct GetVpnGatewayDiagnoseResultResponse {
    /// When the diagnosis began. Example: `2022-12-15T05:28:57Z`.
    pub begin_time: Option<Timestamp>,
    /// Diagnosis of a VPN gateway, as [`DiagnoseVpnGateway`](super::Client::diagnose_vpn_gateway)
    /// returned its ID. Example: `vpndgn-uf6sgneym02lxyuv4****`.
    pub diagnose_id: Option<String>,
    /// Checks with what they found, one entry each.
    pub diagnose_result: Vec<DiagnoseResult>,
    /// When it was finished. Example: `2022-12-15T05:29:08Z`.
    pub finish_time: Option<Timestamp>,
    /// How many checks are done. Example: `7`.
    pub finished_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `312C4D5A-6563-5FC6-8C6E-A43A5A316FEB`.
    pub request_id: Option<String>,
    /// ID of the resource instance that the item belongs to or stands for.
    /// Example: `vco-uf6huqsu63azl7mdp****`.
    pub resource_instance_id: Option<String>,
    /// Kind of resource that the ID beside it names. Example: `IPsec`.
    pub resource_type: Option<String>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
    /// ID of a VPN gateway, as [`CreateVpnGateway`](super::Client::create_vpn_gateway) returned it.
    /// Example: `vpn-uf6fzwp0ck3frwtbk****`.
    pub vpn_gateway_id: Option<String>,
}

response! {
    GetVpnGatewayDiagnoseResultResponse {
        "BeginTime" => begin_time: value,
        "DiagnoseId" => diagnose_id: value,
        "DiagnoseResult" => diagnose_result: list(""),
        "FinishTime" => finish_time: value,
        "FinishedCount" => finished_count: value,
        "RequestId" => request_id: value,
        "ResourceInstanceId" => resource_instance_id: value,
        "ResourceType" => resource_type: value,
        "TotalCount" => total_count: value,
        "VpnGatewayId" => vpn_gateway_id: value,
    }
}

/// Checks with what they found, one entry each.
#[non_exhaustive]
pub struct DiagnoseResult {
    /// Check that was made, for example for conflicting routes or a used-up quota.
    /// Example: `RouteEntryConflict`.
    pub diagnose_name: Option<String>,
    /// Free text that tells people about the diagnose result. Example: `text`.
    pub diagnose_result_description: Option<String>,
    /// How serious the finding is. Example: `normal`.
    pub diagnose_result_level: Option<String>,
}

response! {
    DiagnoseResult {
        "DiagnoseName" => diagnose_name: value,
        "DiagnoseResultDescription" => diagnose_result_description: value,
        "DiagnoseResultLevel" => diagnose_result_level: value,
    }
}

/// Errors that the documentation of [`GetVpnGatewayDiagnoseResultRequest`] names.
///
/// - [`ParamError`](super::DocumentedError::ParamError)
/// - [`MissingParamDiagnoseInfo`](super::DocumentedError::MissingParamDiagnoseInfo)
/// - [`VpnGatewayConfiguring`](super::DocumentedError::VpnGatewayConfiguring)
/// - [`IncorrectStatusDiagnoseTimeout`](super::DocumentedError::IncorrectStatusDiagnoseTimeout)
/// - [`IncorrectStatusVpnConnectionDeleted`](super::DocumentedError::IncorrectStatusVpnConnectionDeleted)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidDiagnoseIdNotFound`](super::DocumentedError::InvalidDiagnoseIdNotFound)
/// - [`InvalidVpnGatewayIdNotFound`](super::DocumentedError::InvalidVpnGatewayIdNotFound)
/// - [`InvalidVpnGatewayInstanceIdNotFound`](super::DocumentedError::InvalidVpnGatewayInstanceIdNotFound)
pub type GetVpnGatewayDiagnoseResultError = super::DocumentedError;
