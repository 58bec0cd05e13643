// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListReleaseVersions`, from `emr/ListReleaseVersions.md`.

use alicloud_runtime::codegen::*;

/// Lists the major EMR versions that a cluster type can be created with.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListReleaseVersionsRequest::new()
///     .cluster_type("...");
/// let reply = client.list_release_versions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListReleaseVersionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of iaas it is or is to be.
    pub iaas_type: Option<String>,
    /// **Required.** Kind of the cluster, out of those that the service tells apart.
    pub cluster_type: Option<String>,
}

impl ListReleaseVersionsRequest {
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
    /// Sets `IaasType`.
    pub fn iaas_type(mut self, value: impl Into<String>) -> Self {
        self.iaas_type = Some(value.into());
        self
    }
    /// Sets `ClusterType`, which is required.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
}

request! {
    ListReleaseVersionsRequest {
        "RegionId" => region_id: query,
        "IaasType" => iaas_type: query,
        "ClusterType" => cluster_type: query,
    }
}

impl Operation for ListReleaseVersionsRequest {
    type Response = ListReleaseVersionsResponse;
    type Error = ListReleaseVersionsError;
    const INFO: OperationInfo = super::operation("ListReleaseVersions")
        .required(&["RegionId", "ClusterType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListReleaseVersionsError] = &[
        ListReleaseVersionsError::ConflictParameters,
        ListReleaseVersionsError::IncompleteSignature,
        ListReleaseVersionsError::InvalidAction,
        ListReleaseVersionsError::InvalidParameter,
        ListReleaseVersionsError::InvalidParameterValue,
        ListReleaseVersionsError::MissingAction,
        ListReleaseVersionsError::MissingParameter,
        ListReleaseVersionsError::NotAuthorized,
        ListReleaseVersionsError::ThrottlingException,
        ListReleaseVersionsError::ResourceNotFound,
        ListReleaseVersionsError::InternalError,
        ListReleaseVersionsError::ServiceFailure,
        ListReleaseVersionsError::ServiceUnavailable,
    ];
}

/// Response to [`ListReleaseVersionsRequest`].
#[non_exhaustive]
pub struct ListReleaseVersionsResponse {
    /// The release versions that were found or are concerned, one entry each.
    pub release_versions: Vec<ReleaseVersion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C89568980`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i32>,
}

response! {
    ListReleaseVersionsResponse {
        "ReleaseVersions" => release_versions: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// The release versions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ReleaseVersion {
    /// The series that are concerned. Example: `EMR-5.X`.
    pub series: Option<String>,
    /// Which version of the release is meant. Example: `EMR-5.8.0`.
    pub release_version: Option<String>,
    /// Which kind of iaas it is or is to be. Example: `ECS`.
    pub iaas_type: Option<String>,
}

response! {
    ReleaseVersion {
        "Series" => series: value,
        "ReleaseVersion" => release_version: value,
        "IaasType" => iaas_type: value,
    }
}

/// Errors that the documentation of [`ListReleaseVersionsRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListReleaseVersionsError = super::DocumentedError;
