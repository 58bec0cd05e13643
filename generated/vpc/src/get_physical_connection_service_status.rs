// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPhysicalConnectionServiceStatus`, from `vpc/GetPhysicalConnectionServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the account has activated billing of outbound Express Connect traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetPhysicalConnectionServiceStatusRequest::new();
/// let reply = client.get_physical_connection_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPhysicalConnectionServiceStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetPhysicalConnectionServiceStatusRequest {
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
}

request! {
    GetPhysicalConnectionServiceStatusRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for GetPhysicalConnectionServiceStatusRequest {
    type Response = GetPhysicalConnectionServiceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPhysicalConnectionServiceStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetPhysicalConnectionServiceStatusRequest`].
#[non_exhaustive]
pub struct GetPhysicalConnectionServiceStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// Whether deletion protection is on. Example: `true`.
    pub enabled: Option<bool>,
}

response! {
    GetPhysicalConnectionServiceStatusResponse {
        "RequestId" => request_id: value,
        "Enabled" => enabled: value,
    }
}
