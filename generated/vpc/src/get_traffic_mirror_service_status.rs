// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTrafficMirrorServiceStatus`, from `vpc/GetTrafficMirrorServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the account has activated traffic mirroring.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetTrafficMirrorServiceStatusRequest::new();
/// let reply = client.get_traffic_mirror_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTrafficMirrorServiceStatusRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetTrafficMirrorServiceStatusRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetTrafficMirrorServiceStatusRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetTrafficMirrorServiceStatusRequest {
    type Response = GetTrafficMirrorServiceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTrafficMirrorServiceStatus")
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetTrafficMirrorServiceStatusRequest`].
#[non_exhaustive]
pub struct GetTrafficMirrorServiceStatusResponse {
    /// Whether deletion protection is on. Example: `true`.
    pub enabled: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `37626066-2C6C-4B62-ADD3-498920C409C5`.
    pub request_id: Option<String>,
}

response! {
    GetTrafficMirrorServiceStatusResponse {
        "Enabled" => enabled: value,
        "RequestId" => request_id: value,
    }
}
