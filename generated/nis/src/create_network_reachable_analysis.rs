// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkReachableAnalysis`, from `nis/CreateNetworkReachableAnalysis.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Starts a reachability analysis on a saved network path.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::CreateNetworkReachableAnalysisRequest::new()
///     .network_path_id("...");
/// let reply = client.create_network_reachable_analysis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkReachableAnalysisRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Way between two ends that is analyzed.
    pub network_path_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateNetworkReachableAnalysisRequest {
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
    /// Sets `NetworkPathId`, which is required.
    pub fn network_path_id(mut self, value: impl Into<String>) -> Self {
        self.network_path_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateNetworkReachableAnalysisRequest {
        "RegionId" => region_id: query,
        "NetworkPathId" => network_path_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateNetworkReachableAnalysisRequest {
    type Response = CreateNetworkReachableAnalysisResponse;
    type Error = CreateNetworkReachableAnalysisError;
    const INFO: OperationInfo = super::operation("CreateNetworkReachableAnalysis")
        .required(&["NetworkPathId"])
        .region("RegionId");
    const ERRORS: &'static [CreateNetworkReachableAnalysisError] = &[
        CreateNetworkReachableAnalysisError::IncorrectStatusNetworkPath,
        CreateNetworkReachableAnalysisError::QuotaExceededParallelNraLimit,
        CreateNetworkReachableAnalysisError::QuotaExceededMaxNraCount,
        CreateNetworkReachableAnalysisError::IllegalParamZoneId,
        CreateNetworkReachableAnalysisError::IllegalParamStepMinutes,
        CreateNetworkReachableAnalysisError::IllegalParamBeginTime,
        CreateNetworkReachableAnalysisError::IllegalParamEndTime,
        CreateNetworkReachableAnalysisError::MismatchBeginTimeAndEndTime,
        CreateNetworkReachableAnalysisError::MissingParameterTagValue,
        CreateNetworkReachableAnalysisError::NumberExceedTags,
        CreateNetworkReachableAnalysisError::MissingParameterTagKey,
        CreateNetworkReachableAnalysisError::DuplicateTagKey,
        CreateNetworkReachableAnalysisError::InvalidParameterTagKey,
        CreateNetworkReachableAnalysisError::InvalidParameterTagValue,
        CreateNetworkReachableAnalysisError::ResourceNotFoundNetworkPath,
    ];
}

/// Response to [`CreateNetworkReachableAnalysisRequest`].
#[non_exhaustive]
pub struct CreateNetworkReachableAnalysisResponse {
    /// Run of an analysis whose result is fetched. Example: `nra-2fede05617494417****`.
    pub network_reachable_analysis_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7F0D6EC-E19E-58AC-AC9F-08036763960F`.
    pub request_id: Option<String>,
}

response! {
    CreateNetworkReachableAnalysisResponse {
        "NetworkReachableAnalysisId" => network_reachable_analysis_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateNetworkReachableAnalysisRequest`] names.
///
/// - [`IncorrectStatusNetworkPath`](super::DocumentedError::IncorrectStatusNetworkPath)
/// - [`QuotaExceededParallelNraLimit`](super::DocumentedError::QuotaExceededParallelNraLimit)
/// - [`QuotaExceededMaxNraCount`](super::DocumentedError::QuotaExceededMaxNraCount)
/// - [`IllegalParamZoneId`](super::DocumentedError::IllegalParamZoneId)
/// - [`IllegalParamStepMinutes`](super::DocumentedError::IllegalParamStepMinutes)
/// - [`IllegalParamBeginTime`](super::DocumentedError::IllegalParamBeginTime)
/// - [`IllegalParamEndTime`](super::DocumentedError::IllegalParamEndTime)
/// - [`MismatchBeginTimeAndEndTime`](super::DocumentedError::MismatchBeginTimeAndEndTime)
/// - [`MissingParameterTagValue`](super::DocumentedError::MissingParameterTagValue)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`MissingParameterTagKey`](super::DocumentedError::MissingParameterTagKey)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`ResourceNotFoundNetworkPath`](super::DocumentedError::ResourceNotFoundNetworkPath)
pub type CreateNetworkReachableAnalysisError = super::DocumentedError;
