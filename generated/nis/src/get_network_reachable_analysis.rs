// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNetworkReachableAnalysis`, from `nis/GetNetworkReachableAnalysis.md`.

use alicloud_runtime::codegen::*;

/// Shows state and result of a reachability analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::GetNetworkReachableAnalysisRequest::new()
///     .network_reachable_analysis_id("...");
/// let reply = client.get_network_reachable_analysis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNetworkReachableAnalysisRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Run of an analysis whose result is fetched.
    pub network_reachable_analysis_id: Option<String>,
}

impl GetNetworkReachableAnalysisRequest {
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
    /// Sets `NetworkReachableAnalysisId`, which is required.
    pub fn network_reachable_analysis_id(mut self, value: impl Into<String>) -> Self {
        self.network_reachable_analysis_id = Some(value.into());
        self
    }
}

request! {
    GetNetworkReachableAnalysisRequest {
        "RegionId" => region_id: query,
        "NetworkReachableAnalysisId" => network_reachable_analysis_id: query,
    }
}

impl Operation for GetNetworkReachableAnalysisRequest {
    type Response = GetNetworkReachableAnalysisResponse;
    type Error = GetNetworkReachableAnalysisError;
    const INFO: OperationInfo = super::operation("GetNetworkReachableAnalysis")
        .required(&["NetworkReachableAnalysisId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetNetworkReachableAnalysisError] = &[
        GetNetworkReachableAnalysisError::SizeExceedsZones,
        GetNetworkReachableAnalysisError::SizeExceedsDiskCategories,
        GetNetworkReachableAnalysisError::OperationDeniedZonesConflict,
        GetNetworkReachableAnalysisError::IllegalParamZoneId,
        GetNetworkReachableAnalysisError::IllegalParamStepMinutes,
        GetNetworkReachableAnalysisError::IllegalParamBeginTime,
        GetNetworkReachableAnalysisError::IllegalParamEndTime,
        GetNetworkReachableAnalysisError::MismatchBeginTimeAndEndTime,
        GetNetworkReachableAnalysisError::OperationDeniedNetworkReachableAnalysis,
        GetNetworkReachableAnalysisError::ResourceNotFoundNetworkReachableAnalysis,
    ];
}

/// Response to [`GetNetworkReachableAnalysisRequest`].
#[non_exhaustive]
pub struct GetNetworkReachableAnalysisResponse {
    /// Way between two ends that is analyzed. Example: `np-2a1332214fa346b6****`.
    pub network_path_id: Option<String>,
    /// Run of an analysis whose result is fetched. Example: `nra-8607514e71c1484****`.
    pub network_reachable_analysis_id: Option<String>,
    /// State that the network reachable analysis is in. Example: `finish`.
    pub network_reachable_analysis_status: Option<String>,
    /// Result of the step or check named network reachable analysis. Example: `text`.
    pub network_reachable_analysis_result: Option<String>,
    /// Whether traffic gets through. Example: `true`.
    pub reachable: Option<bool>,
    /// When the item was created. Example: `2023-03-16T07:11:27Z`.
    pub create_time: Option<Timestamp>,
    /// Number of the Alibaba Cloud account concerned. Example: `123147627844****`.
    pub ali_uid: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DEE0FEAF-59AE-5CDD-AA07-626BC365D571`.
    pub request_id: Option<String>,
    /// Details of the path, as JSON text. Example: `text`.
    pub network_path_parameter: Option<String>,
}

response! {
    GetNetworkReachableAnalysisResponse {
        "NetworkPathId" => network_path_id: value,
        "NetworkReachableAnalysisId" => network_reachable_analysis_id: value,
        "NetworkReachableAnalysisStatus" => network_reachable_analysis_status: value,
        "NetworkReachableAnalysisResult" => network_reachable_analysis_result: value,
        "Reachable" => reachable: value,
        "CreateTime" => create_time: value,
        "AliUid" => ali_uid: value,
        "RequestId" => request_id: value,
        "NetworkPathParameter" => network_path_parameter: value,
    }
}

/// Errors that the documentation of [`GetNetworkReachableAnalysisRequest`] names.
///
/// - [`SizeExceedsZones`](super::DocumentedError::SizeExceedsZones)
/// - [`SizeExceedsDiskCategories`](super::DocumentedError::SizeExceedsDiskCategories)
/// - [`OperationDeniedZonesConflict`](super::DocumentedError::OperationDeniedZonesConflict)
/// - [`IllegalParamZoneId`](super::DocumentedError::IllegalParamZoneId)
/// - [`IllegalParamStepMinutes`](super::DocumentedError::IllegalParamStepMinutes)
/// - [`IllegalParamBeginTime`](super::DocumentedError::IllegalParamBeginTime)
/// - [`IllegalParamEndTime`](super::DocumentedError::IllegalParamEndTime)
/// - [`MismatchBeginTimeAndEndTime`](super::DocumentedError::MismatchBeginTimeAndEndTime)
/// - [`OperationDeniedNetworkReachableAnalysis`](super::DocumentedError::OperationDeniedNetworkReachableAnalysis)
/// - [`ResourceNotFoundNetworkReachableAnalysis`](super::DocumentedError::ResourceNotFoundNetworkReachableAnalysis)
pub type GetNetworkReachableAnalysisError = super::DocumentedError;
