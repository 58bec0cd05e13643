// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStackGroup`, from `ros/CreateStackGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoDeployment, Parameter, Tag};

/// Creates a stack group, through which one template is deployed to many accounts and regions.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::CreateStackGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_group_name("MyStackGroup")
///     .template_id("5ecd1e10-b0e9-4389-a565-e4c15efc****");
/// let reply = client.create_stack_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStackGroupRequest {
    /// Values for the template's parameters; those left out take defaults or former values.
    /// Items: at most 200.
    pub parameters: Vec<Parameter>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Group of stacks concerned; unique in its region.
    /// Length: at most 255. Example: `MyStackGroup`.
    pub stack_group_name: Option<String>,
    /// Free text that describes the item to people.
    /// Length: 1 to 256. Example: `StackGroup Description`.
    pub description: Option<String>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{"ROSTemplateFormatVersion":"2015-09-01"}`.
    pub template_body: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros-template/demo`.
    pub template_url: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
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
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Whether you set up the roles in the target accounts, or the service does.
    pub permission_model: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
    /// Whether accounts that join or leave a folder get or lose stacks by themselves; for
    /// service-managed permissions.
    pub auto_deployment: Option<AutoDeployment>,
    /// Additional permission that the template needs, such as to expand modules. Items: at most 1.
    pub capabilities: Vec<String>,
    /// Stack that the group is made from, by its resource name.
    pub stack_arn: Option<String>,
}

impl CreateStackGroupRequest {
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `PermissionModel`.
    pub fn permission_model(mut self, value: impl Into<String>) -> Self {
        self.permission_model = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AutoDeployment`.
    pub fn auto_deployment(mut self, value: impl Into<AutoDeployment>) -> Self {
        self.auto_deployment = Some(value.into());
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
    /// Sets `StackArn`.
    pub fn stack_arn(mut self, value: impl Into<String>) -> Self {
        self.stack_arn = Some(value.into());
        self
    }
}

request! {
    CreateStackGroupRequest {
        "Parameters" => parameters: query,
        "RegionId" => region_id: query,
        "StackGroupName" => stack_group_name: query,
        "Description" => description: query,
        "TemplateBody" => template_body: form,
        "TemplateURL" => template_url: query,
        "ClientToken" => client_token: query,
        "AdministrationRoleName" => administration_role_name: query,
        "ExecutionRoleName" => execution_role_name: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
        "ResourceGroupId" => resource_group_id: query,
        "PermissionModel" => permission_model: query,
        "Tags" => tags: query,
        "AutoDeployment" => auto_deployment: query_json,
        "Capabilities" => capabilities: query,
        "StackArn" => stack_arn: query,
    }
}

impl Operation for CreateStackGroupRequest {
    type Response = CreateStackGroupResponse;
    type Error = CreateStackGroupError;
    const INFO: OperationInfo = super::operation("CreateStackGroup")
        .required(&["RegionId", "StackGroupName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateStackGroupError] = &[
        CreateStackGroupError::CircularDependency,
        CreateStackGroupError::InvalidSchema,
        CreateStackGroupError::InvalidTemplateAttribute,
        CreateStackGroupError::InvalidTemplatePropertyType,
        CreateStackGroupError::InvalidTemplateReference,
        CreateStackGroupError::InvalidTemplateSection,
        CreateStackGroupError::InvalidTemplateVersion,
        CreateStackGroupError::UnknownUserParameter,
        CreateStackGroupError::UserParameterMissing,
        CreateStackGroupError::StackGroupExists,
        CreateStackGroupError::TemplateNotFound,
    ];
}

/// Response to [`CreateStackGroupRequest`].
#[non_exhaustive]
pub struct CreateStackGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// Group of stacks that was made or that the entry belongs to.
    /// Example: `2c036e78-9e82-428e-afd6-177f5d04****`.
    pub stack_group_id: Option<String>,
}

response! {
    CreateStackGroupResponse {
        "RequestId" => request_id: value,
        "StackGroupId" => stack_group_id: value,
    }
}

/// Errors that the documentation of [`CreateStackGroupRequest`] names.
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
/// - [`StackGroupExists`](super::DocumentedError::StackGroupExists)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type CreateStackGroupError = super::DocumentedError;
