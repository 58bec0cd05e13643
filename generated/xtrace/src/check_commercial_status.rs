// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckCommercialStatus`, from `xtrace/CheckCommercialStatus.md`.

use alicloud_runtime::codegen::*;

/// Checks the commercialization status of a tracing service.
///
/// ```no_run
/// # async fn example(client: alicloud_xtrace::Client) -> Result<(), alicloud_xtrace::Error> {
/// let request = alicloud_xtrace::CheckCommercialStatusRequest::new()
///     .service("...");
/// let reply = client.check_commercial_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckCommercialStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Service that the call or the item is about.
    pub service: Option<String>,
}

impl CheckCommercialStatusRequest {
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
    /// Sets `Service`, which is required.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
}

request! {
    CheckCommercialStatusRequest {
        "RegionId" => region_id: query,
        "Service" => service: query,
    }
}

impl Operation for CheckCommercialStatusRequest {
    type Response = CheckCommercialStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckCommercialStatus")
        .required(&["Service"])
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckCommercialStatusRequest`].
#[non_exhaustive]
pub struct CheckCommercialStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E2B6A4C-6B83-4062-8B6F-AEEC1FC47DED`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<String>,
}

response! {
    CheckCommercialStatusResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}
