// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServiceSettings`, from `oos/GetServiceSettings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServiceSetting};

/// Returns where execution records are delivered, to OSS or Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetServiceSettingsRequest::new();
/// let reply = client.get_service_settings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServiceSettingsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetServiceSettingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetServiceSettingsRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for GetServiceSettingsRequest {
    type Response = GetServiceSettingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetServiceSettings")
        .method("GET")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetServiceSettingsRequest`].
#[non_exhaustive]
pub struct GetServiceSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F755DC9-C0CF-4598-B2E3-2CC763F18CB2`.
    pub request_id: Option<String>,
    /// The service settings that were found or are concerned, one entry each.
    pub service_settings: Vec<ServiceSetting>,
}

response! {
    GetServiceSettingsResponse {
        "RequestId" => request_id: value,
        "ServiceSettings" => service_settings: list(""),
    }
}
