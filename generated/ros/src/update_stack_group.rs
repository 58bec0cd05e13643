// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateStackGroup`, from `ros/UpdateStackGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoDeployment, DeploymentTargets, OperationPreferences, Parameter};

/// Gives a stack group another template or other parameters, and updates its stacks accordingly.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::UpdateStackGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_group_name("MyStackGroup");
/// let reply = client.update_stack_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateStackGroupRequest {
    /// Values for the template's parameters; those left out take defaults or former values.
    /// Items: at most 200.
    pub parameters: Vec<Parameter>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Group of stacks concerned; unique in its region.
    /// Length: at most 255. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Free text that describes the item to people. Length: 1 to 256. Example: `My Stack Group`.
    pub description: Option<String>,
    /// Accounts concerned; for stack groups, those whose stacks you deploy with roles of your own.
    /// Example: `["12****"]`.
    pub account_ids: Vec<String>,
    /// Regions in which stacks of the group are to be worked on.
    /// Example: `["cn-hangzhou", "cn-beijing"]`.
    pub region_ids: Vec<String>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{ "ROSTemplateFormatVersion": "2015-09-01" }`.
    pub template_body: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros-template/demo`.
    pub template_url: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Note that tells people why the operation is done. Example: `text`.
    pub operation_description: Option<String>,
    /// How many accounts are worked on at once, in which order of regions, and how many may fail.
    /// Example: `{"FailureToleranceCount": 1, "MaxConcurrentCount": 2}`.
    pub operation_preferences: Option<OperationPreferences>,
    /// RAM role of your account that the service assumes first; only with self-managed permissions.
    /// Length: 1 to 64. Example: `AliyunROSStackGroupAdministrationRole`.
    pub administration_role_name: Option<String>,
    /// RAM role in the target accounts that the administrator role assumes to work on the stacks.
    /// Length: 1 to 64. Example: `AliyunROSStackGroupExecutionRole`.
    pub execution_role_name: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// Version of the stored template to use; goes only with a template ID. Example: `v1`.
    pub template_version: Option<String>,
    /// Whether you set up the roles in the target accounts, or the service does.
    pub permission_model: Option<String>,
    /// Whether accounts that join or leave a folder get or lose stacks by themselves; for
    /// service-managed permissions.
    pub auto_deployment: Option<AutoDeployment>,
    /// Folders or accounts to deploy to; for stack groups with service-managed permissions.
    pub deployment_targets: Option<DeploymentTargets>,
    /// Additional permission that the template needs, such as to expand modules. Items: at most 1.
    pub capabilities: Vec<String>,
    /// How the stacks are deployed. Items: at most 1.
    pub deployment_options: Vec<String>,
}

impl UpdateStackGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Parameters`.
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Parameter>>,
    ) -> Self {
        self.parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StackGroupName`, which is required.
    pub fn stack_group_name(mut self, value: impl Into<String>) -> Self {
        self.stack_group_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AccountIds`.
    pub fn account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionIds`.
    pub fn region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<String>) -> Self {
        self.template_body = Some(value.into());
        self
    }
    /// Sets `TemplateURL`.
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
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
    /// Sets `AdministrationRoleName`.
    pub fn administration_role_name(mut self, value: impl Into<String>) -> Self {
        self.administration_role_name = Some(value.into());
        self
    }
    /// Sets `ExecutionRoleName`.
    pub fn execution_role_name(mut self, value: impl Into<String>) -> Self {
        self.execution_role_name = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
    /// Sets `PermissionModel`.
    pub fn permission_model(mut self, value: impl Into<String>) -> Self {
        self.permission_model = Some(value.into());
        self
    }
    /// Sets `AutoDeployment`.
    pub fn auto_deployment(mut self, value: impl Into<AutoDeployment>) -> Self {
        self.auto_deployment = Some(value.into());
        self
    }
    /// Sets `DeploymentTargets`.
    pub fn deployment_targets(mut self, value: impl Into<DeploymentTargets>) -> Self {
        self.deployment_targets = Some(value.into());
        self
    }
    /// Sets `Capabilities`.
    pub fn capabilities(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.capabilities = value.into_iter().map(Into::into).collect();
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
    UpdateStackGroupRequest {
        "Parameters" => parameters: query,
        "RegionId" => region_id: query,
        "StackGroupName" => stack_group_name: query,
        "Description" => description: query,
        "AccountIds" => account_ids: query_json,
        "RegionIds" => region_ids: query_json,
        "TemplateBody" => template_body: form,
        "TemplateURL" => template_url: query,
        "ClientToken" => client_token: query,
        "OperationDescription" => operation_description: query,
        "OperationPreferences" => operation_preferences: query_json,
        "AdministrationRoleName" => administration_role_name: query,
        "ExecutionRoleName" => execution_role_name: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
        "PermissionModel" => permission_model: query,
        "AutoDeployment" => auto_deployment: query_json,
        "DeploymentTargets" => deployment_targets: query_json,
        "Capabilities" => capabilities: query,
        "DeploymentOptions" => deployment_options: query,
    }
}

impl Operation for UpdateStackGroupRequest {
    type Response = UpdateStackGroupResponse;
    type Error = UpdateStackGroupError;
    const INFO: OperationInfo = super::operation("UpdateStackGroup")
        .required(&["RegionId", "StackGroupName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateStackGroupError] = &[
        UpdateStackGroupError::CircularDependency,
        UpdateStackGroupError::InvalidSchema,
        UpdateStackGroupError::InvalidTemplateAttribute,
        UpdateStackGroupError::InvalidTemplatePropertyType,
        UpdateStackGroupError::InvalidTemplateReference,
        UpdateStackGroupError::InvalidTemplateSection,
        UpdateStackGroupError::InvalidTemplateVersion,
        UpdateStackGroupError::UnknownUserParameter,
        UpdateStackGroupError::UserParameterMissing,
        UpdateStackGroupError::StackGroupOperationInProgress,
        UpdateStackGroupError::TemplateNotFound,
    ];
}

/// Response to [`UpdateStackGroupRequest`].
#[non_exhaustive]
pub struct UpdateStackGroupResponse {
    /// Operation on the stack group that was started or is described; use it to follow progress.
    /// Example: `6da106ca-1784-4a6f-a7e1-e723863d****`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
}

response! {
    UpdateStackGroupResponse {
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateStackGroupRequest`] names.
///
/// - [`CircularDependency`](super::DocumentedError::CircularDependency)
/// - [`InvalidSchema`](super::DocumentedError::InvalidSchema)
/// - [`InvalidTemplateAttribute`](super::DocumentedError::InvalidTemplateAttribute)
/// - [`InvalidTemplatePropertyType`](super::DocumentedError::InvalidTemplatePropertyType)
/// - [`InvalidTemplateReference`](super::DocumentedError::InvalidTemplateReference)
/// - [`InvalidTemplateSection`](super::DocumentedError::InvalidTemplateSection)
/// - [`InvalidTemplateVersion`](super::DocumentedError::InvalidTemplateVersion)
/// - [`UnknownUserParameter`](super::DocumentedError::UnknownUserParameter)
/// - [`UserParameterMissing`](super::DocumentedError::UserParameterMissing)
/// - [`StackGroupOperationInProgress`](super::DocumentedError::StackGroupOperationInProgress)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type UpdateStackGroupError = super::DocumentedError;
