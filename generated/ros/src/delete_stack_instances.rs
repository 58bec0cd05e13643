// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStackInstances`, from `ros/DeleteStackInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeploymentTargets, OperationPreferences};

/// Deletes stacks of a stack group in the given accounts and regions.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::DeleteStackInstancesRequest::new()
///     .region_id("cn-hangzhou")
///     .region_ids(["..."])
///     .stack_group_name("MyStackGroup")
///     .retain_stacks(false);
/// let reply = client.delete_stack_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStackInstancesRequest {
    /// Accounts concerned; for stack groups, those whose stacks you deploy with roles of your own.
    /// Example: `["151266687691****"]`.
    pub account_ids: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Regions in which stacks of the group are to be worked on.
    /// Example: `["cn-hangzhou", "cn-beijing"]`.
    pub region_ids: Vec<String>,
    /// **Required.** Group of stacks concerned; unique in its region.
    /// Length: at most 255. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// **Required.** Whether the stacks themselves stay when they leave the group. Example: `false`.
    pub retain_stacks: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Note that tells people why the operation is done. Length: 1 to 256. Example: `text`.
    pub operation_description: Option<String>,
    /// How many accounts are worked on at once, in which order of regions, and how many may fail.
    /// Example: `{"FailureToleranceCount": 1, "MaxConcurrentCount": 2}`.
    pub operation_preferences: Option<OperationPreferences>,
    /// Folders or accounts to deploy to; for stack groups with service-managed permissions.
    pub deployment_targets: Option<DeploymentTargets>,
}

impl DeleteStackInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountIds`.
    pub fn account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RegionIds`, which is required.
    pub fn region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StackGroupName`, which is required.
    pub fn stack_group_name(mut self, value: impl Into<String>) -> Self {
        self.stack_group_name = Some(value.into());
        self
    }
    /// Sets `RetainStacks`, which is required.
    #[inline]
    pub fn retain_stacks(mut self, value: bool) -> Self {
        self.retain_stacks = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `OperationDescription`.
    pub fn operation_description(mut self, value: impl Into<String>) -> Self {
        self.operation_description = Some(value.into());
        self
    }
    /// Sets `OperationPreferences`.
    pub fn operation_preferences(
        mut self,
        value: impl Into<OperationPreferences>,
    ) -> Self {
        self.operation_preferences = Some(value.into());
        self
    }
    /// Sets `DeploymentTargets`.
    pub fn deployment_targets(mut self, value: impl Into<DeploymentTargets>) -> Self {
        self.deployment_targets = Some(value.into());
        self
    }
}

request! {
    DeleteStackInstancesRequest {
        "AccountIds" => account_ids: query_json,
        "RegionId" => region_id: query,
        "RegionIds" => region_ids: query_json,
        "StackGroupName" => stack_group_name: query,
        "RetainStacks" => retain_stacks: query,
        "ClientToken" => client_token: query,
        "OperationDescription" => operation_description: query,
        "OperationPreferences" => operation_preferences: query_json,
        "DeploymentTargets" => deployment_targets: query_json,
    }
}

impl Operation for DeleteStackInstancesRequest {
    type Response = DeleteStackInstancesResponse;
    type Error = DeleteStackInstancesError;
    const INFO: OperationInfo = super::operation("DeleteStackInstances")
        .required(&["RegionId", "RegionIds", "StackGroupName", "RetainStacks"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteStackInstancesError] = &[
        DeleteStackInstancesError::InvalidParameter,
        DeleteStackInstancesError::StackGroupNotFound,
        DeleteStackInstancesError::StackGroupOperationInProgress,
    ];
}

/// Response to [`DeleteStackInstancesRequest`].
#[non_exhaustive]
pub struct DeleteStackInstancesResponse {
    /// Operation on the stack group that was started or is described; use it to follow progress.
    /// Example: `6da106ca-1784-4a6f-a7e1-e723863d****`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
}

response! {
    DeleteStackInstancesResponse {
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteStackInstancesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`StackGroupNotFound`](super::DocumentedError::StackGroupNotFound)
/// - [`StackGroupOperationInProgress`](super::DocumentedError::StackGroupOperationInProgress)
pub type DeleteStackInstancesError = super::DocumentedError;
