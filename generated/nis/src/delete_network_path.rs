// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkPath`, from `nis/DeleteNetworkPath.md`.

use alicloud_runtime::codegen::*;

/// Deletes network paths that served for analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::DeleteNetworkPathRequest::new()
///     .network_path_ids(["..."]);
/// let reply = client.delete_network_path(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkPathRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the network paths to work on or to narrow the list down to.
    pub network_path_ids: Vec<String>,
}

impl DeleteNetworkPathRequest {
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
    /// Sets `NetworkPathIds`, which is required.
    pub fn network_path_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_path_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteNetworkPathRequest {
        "RegionId" => region_id: query,
        "NetworkPathIds" => network_path_ids: query_json,
    }
}

impl Operation for DeleteNetworkPathRequest {
    type Response = DeleteNetworkPathResponse;
    type Error = DeleteNetworkPathError;
    const INFO: OperationInfo = super::operation("DeleteNetworkPath")
        .required(&["NetworkPathIds"])
        .region("RegionId");
    const ERRORS: &'static [DeleteNetworkPathError] = &[
        DeleteNetworkPathError::IllegalParamDiskCategory,
        DeleteNetworkPathError::SizeExceedsZones,
        DeleteNetworkPathError::SizeExceedsDiskCategories,
        DeleteNetworkPathError::OperationDeniedZonesConflict,
        DeleteNetworkPathError::IllegalParamZoneId,
        DeleteNetworkPathError::IllegalParamStepMinutes,
        DeleteNetworkPathError::IllegalParamBeginTime,
        DeleteNetworkPathError::IllegalParamEndTime,
        DeleteNetworkPathError::MismatchBeginTimeAndEndTime,
    ];
}

/// Response to [`DeleteNetworkPathRequest`].
#[non_exhaustive]
pub struct DeleteNetworkPathResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C4331873-C534-590F-A905-F66C53B88A47`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<bool>,
}

response! {
    DeleteNetworkPathResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteNetworkPathRequest`] names.
///
/// - [`IllegalParamDiskCategory`](super::DocumentedError::IllegalParamDiskCategory)
/// - [`SizeExceedsZones`](super::DocumentedError::SizeExceedsZones)
/// - [`SizeExceedsDiskCategories`](super::DocumentedError::SizeExceedsDiskCategories)
/// - [`OperationDeniedZonesConflict`](super::DocumentedError::OperationDeniedZonesConflict)
/// - [`IllegalParamZoneId`](super::DocumentedError::IllegalParamZoneId)
/// - [`IllegalParamStepMinutes`](super::DocumentedError::IllegalParamStepMinutes)
/// - [`IllegalParamBeginTime`](super::DocumentedError::IllegalParamBeginTime)
/// - [`IllegalParamEndTime`](super::DocumentedError::IllegalParamEndTime)
/// - [`MismatchBeginTimeAndEndTime`](super::DocumentedError::MismatchBeginTimeAndEndTime)
pub type DeleteNetworkPathError = super::DocumentedError;
