// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenXtraceDefaultSLR`, from `arms/OpenXtraceDefaultSLR.md`.

use alicloud_runtime::codegen::*;

/// Creates the service-linked role `AliyunServiceRoleForXtrace` for Managed Service for
/// OpenTelemetry.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::OpenXtraceDefaultSLRRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.open_xtrace_default_slr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenXtraceDefaultSLRRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl OpenXtraceDefaultSLRRequest {
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
    OpenXtraceDefaultSLRRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for OpenXtraceDefaultSLRRequest {
    type Response = OpenXtraceDefaultSLRResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OpenXtraceDefaultSLR")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`OpenXtraceDefaultSLRRequest`].
#[non_exhaustive]
pub struct OpenXtraceDefaultSLRResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `53CACA70-2CF7-490C-BD06-1A2AE4EB****`.
    pub request_id: Option<String>,
}

response! {
    OpenXtraceDefaultSLRResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}
