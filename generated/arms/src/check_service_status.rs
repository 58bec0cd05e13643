// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckServiceStatus`, from `arms/CheckServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells the state of an ARMS sub-service, such as activated or stopped for overdue payment.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CheckServiceStatusRequest::new()
///     .svc_code("prometheus");
/// let reply = client.check_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckServiceStatusRequest {
    /// **Required.** Code that stands for the svc, for programs to act on. Example: `prometheus`.
    pub svc_code: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
}

impl CheckServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SvcCode`, which is required.
    pub fn svc_code(mut self, value: impl Into<String>) -> Self {
        self.svc_code = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CheckServiceStatusRequest {
        "SvcCode" => svc_code: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CheckServiceStatusRequest {
    type Response = CheckServiceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckServiceStatus")
        .required(&["SvcCode"])
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckServiceStatusRequest`].
#[non_exhaustive]
pub struct CheckServiceStatusResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5710C923-AD09-4293-9E11-DCBE3D15F8D4`.
    pub request_id: Option<String>,
}

response! {
    CheckServiceStatusResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}
