// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PreviewStack`, from `ros/PreviewStack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Log, Parameter, TerraformLog};

/// Shows which resources a template would create, without making a stack.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::PreviewStackRequest::new()
///     .region_id("cn-beijing")
///     .stack_name("MyStack")
///     .timeout_in_minutes(10);
/// let reply = client.preview_stack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PreviewStackRequest {
    /// Values for the template's parameters; those left out take defaults or former values.
    /// Items: at most 200.
    pub parameters: Vec<Parameter>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Stack as people call it; unique in its region. Length: at most 255. Example: `MyStack`.
    pub stack_name: Option<String>,
    /// Whether resources made so far are left standing when the creation fails.
    /// Default: `false`. Example: `false`.
    pub disable_rollback: Option<bool>,
    /// Minutes that the creation or update may take before it counts as failed.
    /// Unit: `minutes`. Default: `60`. Example: `10`.
    pub timeout_in_minutes: Option<i64>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{"ROSTemplateFormatVersion": "2015-09-01" }`.
    pub template_body: Option<String>,
    /// Where the file with the stack policy lies; the alternative to giving the policy itself.
    /// Example: `oss://ros-stack-policy/demo`.
    pub stack_policy_url: Option<String>,
    /// Policy itself as JSON text, which says what updates may do to the resources. Example: `text`.
    pub stack_policy_body: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros-template/demo`.
    pub template_url: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// Version of the stored template to use; goes only with a template ID. Example: `v1`.
    pub template_version: Option<String>,
    /// How many resources are worked on at once; the stack keeps the setting for later operations.
    pub parallelism: Option<i64>,
    /// Resource scenario to use, as [`ListTemplateScratches`](super::Client::list_template_scratches)
    /// shows it.
    pub template_scratch_id: Option<String>,
    /// Where the scenario lies, when not in the region of the call.
    pub template_scratch_region_id: Option<String>,
    /// Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    pub stack_id: Option<String>,
    /// Whether to return what a compliance check ahead of creation needs.
    pub enable_pre_config: Option<bool>,
    /// Resources to be marked as damaged, so that they are made anew. Items: at most 100.
    pub taint_resources: Vec<String>,
    /// Whether parameters left out keep the values of the last operation.
    pub use_previous_parameters: Option<bool>,
}

impl PreviewStackRequest {
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
    /// Sets `StackName`.
    pub fn stack_name(mut self, value: impl Into<String>) -> Self {
        self.stack_name = Some(value.into());
        self
    }
    /// Sets `DisableRollback`.
    #[inline]
    pub fn disable_rollback(mut self, value: bool) -> Self {
        self.disable_rollback = Some(value);
        self
    }
    /// Sets `TimeoutInMinutes`.
    #[inline]
    pub fn timeout_in_minutes(mut self, value: i64) -> Self {
        self.timeout_in_minutes = Some(value);
        self
    }
    /// Sets `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<String>) -> Self {
        self.template_body = Some(value.into());
        self
    }
    /// Sets `StackPolicyURL`.
    pub fn stack_policy_url(mut self, value: impl Into<String>) -> Self {
        self.stack_policy_url = Some(value.into());
        self
    }
    /// Sets `StackPolicyBody`.
    pub fn stack_policy_body(mut self, value: impl Into<String>) -> Self {
        self.stack_policy_body = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TemplateURL`.
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
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
    /// Sets `Parallelism`.
    #[inline]
    pub fn parallelism(mut self, value: i64) -> Self {
        self.parallelism = Some(value);
        self
    }
    /// Sets `TemplateScratchId`.
    pub fn template_scratch_id(mut self, value: impl Into<String>) -> Self {
        self.template_scratch_id = Some(value.into());
        self
    }
    /// Sets `TemplateScratchRegionId`.
    pub fn template_scratch_region_id(mut self, value: impl Into<String>) -> Self {
        self.template_scratch_region_id = Some(value.into());
        self
    }
    /// Sets `StackId`.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `EnablePreConfig`.
    #[inline]
    pub fn enable_pre_config(mut self, value: bool) -> Self {
        self.enable_pre_config = Some(value);
        self
    }
    /// Sets `TaintResources`.
    pub fn taint_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.taint_resources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UsePreviousParameters`.
    #[inline]
    pub fn use_previous_parameters(mut self, value: bool) -> Self {
        self.use_previous_parameters = Some(value);
        self
    }
}

request! {
    PreviewStackRequest {
        "Parameters" => parameters: query,
        "RegionId" => region_id: query,
        "StackName" => stack_name: query,
        "DisableRollback" => disable_rollback: query,
        "TimeoutInMinutes" => timeout_in_minutes: query,
        "TemplateBody" => template_body: form,
        "StackPolicyURL" => stack_policy_url: query,
        "StackPolicyBody" => stack_policy_body: query,
        "ClientToken" => client_token: query,
        "TemplateURL" => template_url: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
        "Parallelism" => parallelism: query,
        "TemplateScratchId" => template_scratch_id: query,
        "TemplateScratchRegionId" => template_scratch_region_id: query,
        "StackId" => stack_id: query,
        "EnablePreConfig" => enable_pre_config: query,
        "TaintResources" => taint_resources: query,
        "UsePreviousParameters" => use_previous_parameters: query,
    }
}

impl Operation for PreviewStackRequest {
    type Response = PreviewStackResponse;
    type Error = PreviewStackError;
    const INFO: OperationInfo = super::operation("PreviewStack")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [PreviewStackError] = &[
        PreviewStackError::CircularDependency,
        PreviewStackError::InvalidSchema,
        PreviewStackError::InvalidTemplateAttribute,
        PreviewStackError::InvalidTemplatePropertyType,
        PreviewStackError::InvalidTemplateReference,
        PreviewStackError::InvalidTemplateSection,
        PreviewStackError::InvalidTemplateVersion,
        PreviewStackError::StackValidationFailed,
        PreviewStackError::UnknownUserParameter,
        PreviewStackError::UserParameterMissing,
        PreviewStackError::StackExists,
        PreviewStackError::TemplateNotFound,
    ];
}

/// Response to [`PreviewStackRequest`].
#[non_exhaustive]
pub struct PreviewStackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
    /// What the stack would be like, or the nested stack behind the resource.
    pub stack: Option<Stack>,
}

response! {
    PreviewStackResponse {
        "RequestId" => request_id: value,
        "Stack" => stack: value,
    }
}

/// What the stack would be like, or the nested stack behind the resource.
#[non_exhaustive]
pub struct Stack {
    /// Free text that describes the item to people. Example: `One ECS instance.`.
    pub description: Option<String>,
    /// Whether resources made so far are left standing when the creation fails. Example: `false`.
    pub disable_rollback: Option<bool>,
    /// Parameters of the template with their values, one entry each.
    pub parameters: Vec<Parameter>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Resources that belong to the stack or the template, with details.
    pub resources: Vec<Resource>,
    /// Stack as people call it. Example: `MyStack`.
    pub stack_name: Option<String>,
    /// Policy that says what updates may do to the resources of the stack. Example: `text`.
    pub stack_policy_body: BTreeMap<String, Value>,
    /// What the template says about itself. Example: `One ECS instance.`.
    pub template_description: Option<String>,
    /// Minutes that the creation or update may take before it counts as failed.
    /// Unit: `minutes`. Example: `10`.
    pub timeout_in_minutes: Option<i32>,
    /// Logs of the stack, of its resources and of Terraform.
    pub log: Option<Log>,
}

response! {
    Stack {
        "Description" => description: value,
        "DisableRollback" => disable_rollback: value,
        "Parameters" => parameters: list(""),
        "RegionId" => region_id: value,
        "Resources" => resources: list(""),
        "StackName" => stack_name: value,
        "StackPolicyBody" => stack_policy_body: map,
        "TemplateDescription" => template_description: value,
        "TimeoutInMinutes" => timeout_in_minutes: value,
        "Log" => log: value,
    }
}

/// Resources that belong to the stack or the template, with details.
#[non_exhaustive]
pub struct Resource {
    /// Free text that describes the item to people. Example: `ECS instance.`.
    pub description: Option<String>,
    /// What the template calls the resource. Example: `WebServer`.
    pub logical_resource_id: Option<String>,
    /// Properties of the resource, or those of its type that the feature covers. Example: `text`.
    pub properties: BTreeMap<String, Value>,
    /// Other resources that depend on this one. Example: `["Resource1", "Resource2"]`.
    pub required_by: Vec<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ECS::Instance`.
    pub resource_type: Option<String>,
    /// What the stack would be like, or the nested stack behind the resource.
    pub stack: BTreeMap<String, Value>,
    /// Type of the resource in the notation that other services use. Example: `ACS::ECS::Instance`.
    pub acs_resource_type: Option<String>,
    /// Whether the resource would be added, changed, removed, or left as it is. Example: `Add`.
    pub action: Option<String>,
    /// Whether the resource would be made anew instead of changed in place. Example: `False`.
    pub replacement: Option<String>,
    /// ID of the actual cloud resource that stands behind the logical one. Example: `i-a1b2c3***`.
    pub physical_resource_id: Option<String>,
}

response! {
    Resource {
        "Description" => description: value,
        "LogicalResourceId" => logical_resource_id: value,
        "Properties" => properties: map,
        "RequiredBy" => required_by: list(""),
        "ResourceType" => resource_type: value,
        "Stack" => stack: map,
        "AcsResourceType" => acs_resource_type: value,
        "Action" => action: value,
        "Replacement" => replacement: value,
        "PhysicalResourceId" => physical_resource_id: value,
    }
}

/// Errors that the documentation of [`PreviewStackRequest`] names.
///
/// - [`CircularDependency`](super::DocumentedError::CircularDependency)
/// - [`InvalidSchema`](super::DocumentedError::InvalidSchema)
/// - [`InvalidTemplateAttribute`](super::DocumentedError::InvalidTemplateAttribute)
/// - [`InvalidTemplatePropertyType`](super::DocumentedError::InvalidTemplatePropertyType)
/// - [`InvalidTemplateReference`](super::DocumentedError::InvalidTemplateReference)
/// - [`InvalidTemplateSection`](super::DocumentedError::InvalidTemplateSection)
/// - [`InvalidTemplateVersion`](super::DocumentedError::InvalidTemplateVersion)
/// - [`StackValidationFailed`](super::DocumentedError::StackValidationFailed)
/// - [`UnknownUserParameter`](super::DocumentedError::UnknownUserParameter)
/// - [`UserParameterMissing`](super::DocumentedError::UserParameterMissing)
/// - [`StackExists`](super::DocumentedError::StackExists)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type PreviewStackError = super::DocumentedError;
