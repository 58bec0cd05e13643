// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFlowLogServiceStatus`, from `vpc/GetFlowLogServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the account has activated flow logs.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetFlowLogServiceStatusRequest::new();
/// let reply = client.get_flow_log_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFlowLogServiceStatusRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetFlowLogServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetFlowLogServiceStatusRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetFlowLogServiceStatusRequest {
    type Response = GetFlowLogServiceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetFlowLogServiceStatus")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetFlowLogServiceStatusRequest`].
#[non_exhaustive]
pub struct GetFlowLogServiceStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-06F83A1B457`.
    pub request_id: Option<String>,
    /// Whether deletion protection is on. Example: `true`.
    pub enabled: Option<bool>,
}

response! {
    GetFlowLogServiceStatusResponse {
        "RequestId" => request_id: value,
        "Enabled" => enabled: value,
    }
}
