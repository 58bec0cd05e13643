// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCluster`, from `emr/DeleteCluster.md`.

use alicloud_runtime::codegen::*;

/// Releases a pay-as-you-go cluster with all its nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::DeleteClusterRequest::new()
///     .cluster_id("...");
/// let reply = client.delete_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteClusterRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl DeleteClusterRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DeleteClusterRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for DeleteClusterRequest {
    type Response = DeleteClusterResponse;
    type Error = DeleteClusterError;
    const INFO: OperationInfo = super::operation("DeleteCluster")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteClusterError] = &[
        DeleteClusterError::OperationDenied,
        DeleteClusterError::ConflictParameters,
        DeleteClusterError::IncompleteSignature,
        DeleteClusterError::InvalidAction,
        DeleteClusterError::InvalidParameter,
        DeleteClusterError::InvalidParameterValue,
        DeleteClusterError::MissingAction,
        DeleteClusterError::MissingParameter,
        DeleteClusterError::NotAuthorized,
        DeleteClusterError::ThrottlingException,
        DeleteClusterError::ResourceNotFound,
        DeleteClusterError::InternalError,
        DeleteClusterError::ServiceFailure,
        DeleteClusterError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteClusterRequest`].
#[non_exhaustive]
pub struct DeleteClusterResponse {
    /// ID of the operation that the item belongs to or stands for. Example: `op-13c37a77c505****`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DD6B1B2A-5837-5237-ABE4-FF0C8944****`.
    pub request_id: Option<String>,
}

response! {
    DeleteClusterResponse {
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteClusterRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
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
pub type DeleteClusterError = super::DocumentedError;
