// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckCommercialStatus`, from `arms/CheckCommercialStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the paid edition of an ARMS sub-service is activated.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::CheckCommercialStatusRequest::new()
///     .service("apm");
/// let reply = client.check_commercial_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckCommercialStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Service that the call or the item is about. Example: `apm`.
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
        .method("GET")
        .required(&["Service"])
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckCommercialStatusRequest`].
#[non_exhaustive]
pub struct CheckCommercialStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1A474FF8-7861-4D00-81B5-5BC3DA4E****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `True`.
    pub data: Option<String>,
}

response! {
    CheckCommercialStatusResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}
