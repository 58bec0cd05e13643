// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutAutoScalingPolicy`, from `emr/PutAutoScalingPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Constraints, MetricsTrigger, ScalingRule, Tag, TimeConstraint, TimeTrigger, TriggerCondition};

/// Sets the auto scaling policy of a node group, with its rules and limits.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::PutAutoScalingPolicyRequest::new()
///     .cluster_id("...")
///     .node_group_id("...");
/// let reply = client.put_auto_scaling_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutAutoScalingPolicyRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
    /// Rules that apply to the scaling, one entry each. Items: at most 100.
    pub scaling_rules: Vec<ScalingRule>,
    /// The constraints that are concerned.
    pub constraints: Option<Constraints>,
}

impl PutAutoScalingPolicyRequest {
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
    /// Sets `ScalingRules`.
    pub fn scaling_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScalingRule>>,
    ) -> Self {
        self.scaling_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Constraints`.
    pub fn constraints(mut self, value: impl Into<Constraints>) -> Self {
        self.constraints = Some(value.into());
        self
    }
}

request! {
    PutAutoScalingPolicyRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NodeGroupId" => node_group_id: query,
        "ScalingRules" => scaling_rules: query,
        "Constraints" => constraints: query,
    }
}

impl Operation for PutAutoScalingPolicyRequest {
    type Response = PutAutoScalingPolicyResponse;
    type Error = PutAutoScalingPolicyError;
    const INFO: OperationInfo = super::operation("PutAutoScalingPolicy")
        .required(&["RegionId", "ClusterId", "NodeGroupId"])
        .region("RegionId");
    const ERRORS: &'static [PutAutoScalingPolicyError] = &[
        PutAutoScalingPolicyError::NotFoundCluster,
        PutAutoScalingPolicyError::InvokeErrorPutAutoScalingPolicy,
        PutAutoScalingPolicyError::ConflictParameters,
        PutAutoScalingPolicyError::IncompleteSignature,
        PutAutoScalingPolicyError::InvalidAction,
        PutAutoScalingPolicyError::InvalidParameter,
        PutAutoScalingPolicyError::InvalidParameterValue,
        PutAutoScalingPolicyError::MissingAction,
        PutAutoScalingPolicyError::MissingParameter,
        PutAutoScalingPolicyError::NotAuthorized,
        PutAutoScalingPolicyError::ThrottlingException,
        PutAutoScalingPolicyError::ResourceNotFound,
        PutAutoScalingPolicyError::InternalError,
        PutAutoScalingPolicyError::ServiceFailure,
        PutAutoScalingPolicyError::ServiceUnavailable,
    ];
}

/// Response to [`PutAutoScalingPolicyRequest`].
pub type PutAutoScalingPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`PutAutoScalingPolicyRequest`] names.
///
/// - [`NotFoundCluster`](super::DocumentedError::NotFoundCluster)
/// - [`InvokeErrorPutAutoScalingPolicy`](super::DocumentedError::InvokeErrorPutAutoScalingPolicy)
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
pub type PutAutoScalingPolicyError = super::DocumentedError;
