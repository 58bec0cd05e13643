// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenXtraceService`, from `xtrace/OpenXtraceService.md`.

use alicloud_runtime::codegen::*;

/// Activates Tracing Analysis for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_xtrace::Client) -> Result<(), alicloud_xtrace::Error> {
/// let request = alicloud_xtrace::OpenXtraceServiceRequest::new();
/// let reply = client.open_xtrace_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenXtraceServiceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl OpenXtraceServiceRequest {
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
    OpenXtraceServiceRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for OpenXtraceServiceRequest {
    type Response = OpenXtraceServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OpenXtraceService").region("RegionId");
}

/// Response to [`OpenXtraceServiceRequest`].
#[non_exhaustive]
pub struct OpenXtraceServiceResponse {
    /// How it ended, or what came out.
    pub result: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E2B6A4C-6B83-4062-8B6F-AEEC1FC4****`.
    pub request_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `155709986`.
    pub order_id: Option<String>,
}

response! {
    OpenXtraceServiceResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
        "OrderId" => order_id: value,
    }
}
