// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNodeGroup`, from `emr/CreateNodeGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoScalingPolicy, Constraints, CostOptimizedConfig, Disk, MetricsTrigger, NodeGroupConfig, PrivatePoolOptions, ScalingRule, SpotBidPrice, SubscriptionConfig, Tag, TimeConstraint, TimeTrigger, TriggerCondition};

/// Adds a node group to an existing cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::CreateNodeGroupRequest::new()
///     .cluster_id("...");
/// let reply = client.create_node_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNodeGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// The node group that the call is about.
    pub node_group: Option<NodeGroupConfig>,
}

impl CreateNodeGroupRequest {
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
    /// Sets `NodeGroup`.
    pub fn node_group(mut self, value: impl Into<NodeGroupConfig>) -> Self {
        self.node_group = Some(value.into());
        self
    }
}

request! {
    CreateNodeGroupRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NodeGroup" => node_group: query,
    }
}

impl Operation for CreateNodeGroupRequest {
    type Response = CreateNodeGroupResponse;
    type Error = CreateNodeGroupError;
    const INFO: OperationInfo = super::operation("CreateNodeGroup")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId");
    const ERRORS: &'static [CreateNodeGroupError] = &[
        CreateNodeGroupError::ConflictParameters,
        CreateNodeGroupError::IncompleteSignature,
        CreateNodeGroupError::InvalidAction,
        CreateNodeGroupError::InvalidParameter,
        CreateNodeGroupError::InvalidParameterValue,
        CreateNodeGroupError::MissingAction,
        CreateNodeGroupError::MissingParameter,
        CreateNodeGroupError::NotAuthorized,
        CreateNodeGroupError::ThrottlingException,
        CreateNodeGroupError::ResourceNotFound,
        CreateNodeGroupError::InternalError,
        CreateNodeGroupError::ServiceFailure,
        CreateNodeGroupError::ServiceUnavailable,
    ];
}

/// Response to [`CreateNodeGroupRequest`].
#[non_exhaustive]
pub struct CreateNodeGroupResponse {
    /// ID of the node group that the item belongs to or stands for. Example: `G-21E39B11837E****`.
    pub node_group_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E3A7161-EB7B-172B-8D18-FFB06BA3****`.
    pub request_id: Option<String>,
}

response! {
    CreateNodeGroupResponse {
        "NodeGroupId" => node_group_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateNodeGroupRequest`] names.
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
pub type CreateNodeGroupError = super::DocumentedError;
