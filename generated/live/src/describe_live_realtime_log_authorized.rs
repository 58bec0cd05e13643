// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveRealtimeLogAuthorized`, from `live/DescribeLiveRealtimeLogAuthorized.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account has authorized real-time log delivery.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveRealtimeLogAuthorizedRequest::new();
/// let reply = client.describe_live_realtime_log_authorized(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveRealtimeLogAuthorizedRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Has no meaning; leave it out.
    pub live_openapi_reserve: Option<String>,
}

impl DescribeLiveRealtimeLogAuthorizedRequest {
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
    /// Sets `LiveOpenapiReserve`.
    pub fn live_openapi_reserve(mut self, value: impl Into<String>) -> Self {
        self.live_openapi_reserve = Some(value.into());
        self
    }
}

request! {
    DescribeLiveRealtimeLogAuthorizedRequest {
        "RegionId" => region_id: query,
        "LiveOpenapiReserve" => live_openapi_reserve: query,
    }
}

impl Operation for DescribeLiveRealtimeLogAuthorizedRequest {
    type Response = DescribeLiveRealtimeLogAuthorizedResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveRealtimeLogAuthorized")
        .method("GET")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLiveRealtimeLogAuthorizedRequest`].
#[non_exhaustive]
pub struct DescribeLiveRealtimeLogAuthorizedResponse {
    /// State that the authorized is in.
    pub authorized_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    DescribeLiveRealtimeLogAuthorizedResponse {
        "AuthorizedStatus" => authorized_status: value,
        "RequestId" => request_id: value,
    }
}
