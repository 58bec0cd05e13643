// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetIpsetsBandwidthLimit`, from `ga/GetIpsetsBandwidthLimit.md`.

use alicloud_runtime::codegen::*;

/// Returns how much bandwidth an instance can give to its accelerated regions.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::GetIpsetsBandwidthLimitRequest::new()
///     .accelerator_id("...");
/// let reply = client.get_ipsets_bandwidth_limit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetIpsetsBandwidthLimitRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
}

impl GetIpsetsBandwidthLimitRequest {
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
}

request! {
    GetIpsetsBandwidthLimitRequest {
        "RegionId" => region_id: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for GetIpsetsBandwidthLimitRequest {
    type Response = GetIpsetsBandwidthLimitResponse;
    type Error = GetIpsetsBandwidthLimitError;
    const INFO: OperationInfo = super::operation("GetIpsetsBandwidthLimit")
        .required(&["RegionId", "AcceleratorId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetIpsetsBandwidthLimitError] = &[
        GetIpsetsBandwidthLimitError::UnknownError,
    ];
}

/// Response to [`GetIpsetsBandwidthLimitRequest`].
#[non_exhaustive]
pub struct GetIpsetsBandwidthLimitResponse {
    /// Upper limit that applies to the bandwidth. Example: `20`.
    pub bandwidth_limit: Option<i64>,
    /// Which kind of bandwidth allocation it is or is to be. Example: `ShareBandwidth`.
    pub bandwidth_allocation_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    GetIpsetsBandwidthLimitResponse {
        "BandwidthLimit" => bandwidth_limit: value,
        "BandwidthAllocationType" => bandwidth_allocation_type: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetIpsetsBandwidthLimitRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type GetIpsetsBandwidthLimitError = super::DocumentedError;
