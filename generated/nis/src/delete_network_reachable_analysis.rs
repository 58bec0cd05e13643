// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkReachableAnalysis`, from `nis/DeleteNetworkReachableAnalysis.md`.

use alicloud_runtime::codegen::*;

/// Deletes reachability analyses with their results.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::DeleteNetworkReachableAnalysisRequest::new()
///     .network_reachable_analysis_ids(["..."]);
/// let reply = client.delete_network_reachable_analysis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkReachableAnalysisRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the network reachable analysis to work on or to narrow the list down to.
    pub network_reachable_analysis_ids: Vec<String>,
}

impl DeleteNetworkReachableAnalysisRequest {
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
    /// Sets `NetworkReachableAnalysisIds`, which is required.
    pub fn network_reachable_analysis_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_reachable_analysis_ids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

request! {
    DeleteNetworkReachableAnalysisRequest {
        "RegionId" => region_id: query,
        "NetworkReachableAnalysisIds" => network_reachable_analysis_ids: query_json,
    }
}

impl Operation for DeleteNetworkReachableAnalysisRequest {
    type Response = DeleteNetworkReachableAnalysisResponse;
    type Error = DeleteNetworkReachableAnalysisError;
    const INFO: OperationInfo = super::operation("DeleteNetworkReachableAnalysis")
        .required(&["NetworkReachableAnalysisIds"])
        .region("RegionId");
    const ERRORS: &'static [DeleteNetworkReachableAnalysisError] = &[
        DeleteNetworkReachableAnalysisError::IllegalParamDiskCategory,
        DeleteNetworkReachableAnalysisError::SizeExceedsZones,
        DeleteNetworkReachableAnalysisError::SizeExceedsDiskCategories,
        DeleteNetworkReachableAnalysisError::OperationDeniedZonesConflict,
        DeleteNetworkReachableAnalysisError::IllegalParamZoneId,
        DeleteNetworkReachableAnalysisError::IllegalParamStepMinutes,
        DeleteNetworkReachableAnalysisError::IllegalParamBeginTime,
        DeleteNetworkReachableAnalysisError::IllegalParamEndTime,
        DeleteNetworkReachableAnalysisError::MismatchBeginTimeAndEndTime,
    ];
}

/// Response to [`DeleteNetworkReachableAnalysisRequest`].
#[non_exhaustive]
pub struct DeleteNetworkReachableAnalysisResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4838F3F2-30E1-5D82-B25A-B9FE33BC3E25`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<bool>,
}

response! {
    DeleteNetworkReachableAnalysisResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteNetworkReachableAnalysisRequest`] names.
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
pub type DeleteNetworkReachableAnalysisError = super::DocumentedError;
