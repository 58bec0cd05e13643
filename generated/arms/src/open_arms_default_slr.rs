// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenArmsDefaultSLR`, from `arms/OpenArmsDefaultSLR.md`.

use alicloud_runtime::codegen::*;

/// Creates the service-linked role `AliyunServiceRoleForARMS` for ARMS.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::OpenArmsDefaultSLRRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.open_arms_default_slr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenArmsDefaultSLRRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl OpenArmsDefaultSLRRequest {
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
    OpenArmsDefaultSLRRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for OpenArmsDefaultSLRRequest {
    type Response = OpenArmsDefaultSLRResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OpenArmsDefaultSLR")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`OpenArmsDefaultSLRRequest`].
#[non_exhaustive]
pub struct OpenArmsDefaultSLRResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `53CACA70-2CF7-490C-BD06-1A2AE4EB****`.
    pub request_id: Option<String>,
}

response! {
    OpenArmsDefaultSLRResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}
