// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveAutoScalingPolicy`, from `emr/RemoveAutoScalingPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes the auto scaling policy of a node group.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::RemoveAutoScalingPolicyRequest::new()
///     .cluster_id("...")
///     .node_group_id("...");
/// let reply = client.remove_auto_scaling_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveAutoScalingPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
}

impl RemoveAutoScalingPolicyRequest {
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
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
}

request! {
    RemoveAutoScalingPolicyRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NodeGroupId" => node_group_id: query,
    }
}

impl Operation for RemoveAutoScalingPolicyRequest {
    type Response = RemoveAutoScalingPolicyResponse;
    type Error = RemoveAutoScalingPolicyError;
    const INFO: OperationInfo = super::operation("RemoveAutoScalingPolicy")
        .required(&["RegionId", "ClusterId", "NodeGroupId"])
        .region("RegionId");
    const ERRORS: &'static [RemoveAutoScalingPolicyError] = &[
        RemoveAutoScalingPolicyError::ConflictParameters,
        RemoveAutoScalingPolicyError::IncompleteSignature,
        RemoveAutoScalingPolicyError::InvalidAction,
        RemoveAutoScalingPolicyError::InvalidParameter,
        RemoveAutoScalingPolicyError::InvalidParameterValue,
        RemoveAutoScalingPolicyError::MissingAction,
        RemoveAutoScalingPolicyError::MissingParameter,
        RemoveAutoScalingPolicyError::NotAuthorized,
        RemoveAutoScalingPolicyError::ThrottlingException,
        RemoveAutoScalingPolicyError::ResourceNotFound,
        RemoveAutoScalingPolicyError::InternalError,
        RemoveAutoScalingPolicyError::ServiceFailure,
        RemoveAutoScalingPolicyError::ServiceUnavailable,
    ];
}

/// Response to [`RemoveAutoScalingPolicyRequest`].
pub type RemoveAutoScalingPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveAutoScalingPolicyRequest`] names.
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
pub type RemoveAutoScalingPolicyError = super::DocumentedError;
