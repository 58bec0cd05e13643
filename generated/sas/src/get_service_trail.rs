// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServiceTrail`, from `sas/GetServiceTrail.md`.

use alicloud_runtime::codegen::*;

/// Reads whether ActionTrail events are delivered to Security Center.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetServiceTrailRequest::new();
/// let reply = client.get_service_trail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServiceTrailRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetServiceTrailRequest {
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
    GetServiceTrailRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for GetServiceTrailRequest {
    type Response = GetServiceTrailResponse;
    type Error = GetServiceTrailError;
    const INFO: OperationInfo = super::operation("GetServiceTrail")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetServiceTrailError] = &[
        GetServiceTrailError::NoPermission,
        GetServiceTrailError::ServerError,
    ];
}

/// Response to [`GetServiceTrailRequest`].
#[non_exhaustive]
pub struct GetServiceTrailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C699E4E4-F2F4-58FC-A949-457FFE59****`.
    pub request_id: Option<String>,
    /// The trail that follows what users do in the cloud.
    pub service_trail: Option<ServiceTrail>,
}

response! {
    GetServiceTrailResponse {
        "RequestId" => request_id: value,
        "ServiceTrail" => service_trail: value,
    }
}

/// The trail that follows what users do in the cloud.
#[non_exhaustive]
pub struct ServiceTrail {
    /// Settings, in the notation that the operation defines. Example: `on`.
    pub config: Option<String>,
    /// When the item was created. Example: `1687250241000`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1687250241000`.
    pub update_time: Option<i64>,
}

response! {
    ServiceTrail {
        "Config" => config: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`GetServiceTrailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetServiceTrailError = super::DocumentedError;
