// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStackInstances`, from `ros/CreateStackInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DeploymentTargets, OperationPreferences, ParameterOverride};

/// Creates stacks of a stack group in the accounts and regions given.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::CreateStackInstancesRequest::new()
///     .region_id("cn-hangzhou")
///     .region_ids(["..."])
///     .stack_group_name("MyStackGroup");
/// let reply = client.create_stack_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStackInstancesRequest {
    /// Accounts concerned; for stack groups, those whose stacks you deploy with roles of your own.
    /// Example: `["151266687691****","141261387191****"]`.
    pub account_ids: Vec<String>,
    /// Parameters that take other values in these stacks than in the group. Items: at most 200.
    pub parameter_overrides: Vec<ParameterOverride>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Regions in which stacks of the group are to be worked on.
    /// Example: `["cn-hangzhou", "cn-beijing"]`.
    pub region_ids: Vec<String>,
    /// **Required.** Group of stacks concerned; unique in its region.
    /// Length: at most 255. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Note that tells people why the operation is done. Length: 1 to 256. Example: `text`.
    pub operation_description: Option<String>,
    /// How many accounts are worked on at once, in which order of regions, and how many may fail.
    /// Example: `{"FailureToleranceCount": 1, "MaxConcurrentCount": 2}`.
    pub operation_preferences: Option<OperationPreferences>,
    /// Minutes that the creation or update may take before it counts as failed.
    /// Range: 10 to 1440. Unit: `minutes`. Default: `60`. Example: `10`.
    pub timeout_in_minutes: Option<i64>,
    /// Whether resources made so far are left standing when the creation fails.
    /// Default: `false`. Example: `false`.
    pub disable_rollback: Option<bool>,
    /// Folders or accounts to deploy to; for stack groups with service-managed permissions.
    pub deployment_targets: Option<DeploymentTargets>,
    /// How the stacks are deployed. Items: at most 1.
    pub deployment_options: Vec<String>,
}

impl CreateStackInstancesRequest {
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
    /// Sets `ParameterOverrides`.
    pub fn parameter_overrides(
        mut self,
        value: impl IntoIterator<Item = impl Into<ParameterOverride>>,
    ) -> Self {
        self.parameter_overrides = value.into_iter().map(Into::into).collect();
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
    /// Sets `TimeoutInMinutes`.
    #[inline]
    pub fn timeout_in_minutes(mut self, value: i64) -> Self {
        self.timeout_in_minutes = Some(value);
        self
    }
    /// Sets `DisableRollback`.
    #[inline]
    pub fn disable_rollback(mut self, value: bool) -> Self {
        self.disable_rollback = Some(value);
        self
    }
    /// Sets `DeploymentTargets`.
    pub fn deployment_targets(mut self, value: impl Into<DeploymentTargets>) -> Self {
        self.deployment_targets = Some(value.into());
        self
    }
    /// Sets `DeploymentOptions`.
    pub fn deployment_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.deployment_options = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateStackInstancesRequest {
        "AccountIds" => account_ids: query_json,
        "ParameterOverrides" => parameter_overrides: query,
        "RegionId" => region_id: query,
        "RegionIds" => region_ids: query_json,
        "StackGroupName" => stack_group_name: query,
        "ClientToken" => client_token: query,
        "OperationDescription" => operation_description: query,
        "OperationPreferences" => operation_preferences: query_json,
        "TimeoutInMinutes" => timeout_in_minutes: query,
        "DisableRollback" => disable_rollback: query,
        "DeploymentTargets" => deployment_targets: query_json,
        "DeploymentOptions" => deployment_options: query,
    }
}

impl Operation for CreateStackInstancesRequest {
    type Response = CreateStackInstancesResponse;
    type Error = CreateStackInstancesError;
    const INFO: OperationInfo = super::operation("CreateStackInstances")
        .required(&["RegionId", "RegionIds", "StackGroupName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateStackInstancesError] = &[
        CreateStackInstancesError::StackInstanceExists,
        CreateStackInstancesError::StackGroupOperationInProgress,
    ];
}

/// Response to [`CreateStackInstancesRequest`].
#[non_exhaustive]
pub struct CreateStackInstancesResponse {
    /// Operation on the stack group that was started or is described; use it to follow progress.
    /// Example: `6da106ca-1784-4a6f-a7e1-e723863d****`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
}

response! {
    CreateStackInstancesResponse {
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateStackInstancesRequest`] names.
///
/// - [`StackInstanceExists`](super::DocumentedError::StackInstanceExists)
/// - [`StackGroupOperationInProgress`](super::DocumentedError::StackGroupOperationInProgress)
pub type CreateStackInstancesError = super::DocumentedError;
