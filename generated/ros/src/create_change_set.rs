// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateChangeSet`, from `ros/CreateChangeSet.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnabledDisabled, Parameter, Tag};

/// Works out what a change to a stack would do, to be looked at before it is carried out.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::CreateChangeSetRequest::new()
///     .change_set_name("MyChangeSet")
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691****");
/// let reply = client.create_change_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateChangeSetRequest {
    /// **Required.** What the set of planned changes is called; unique within its stack.
    /// Length: at most 255. Example: `MyChangeSet`.
    pub change_set_name: Option<String>,
    /// Values for the template's parameters; those left out take defaults or former values.
    /// Items: at most 200.
    pub parameters: Vec<Parameter>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Existing resources that the stack is to take over; only for change sets of the import type.
    /// Items: at most 300.
    pub resources_to_import: Vec<ResourcesToImport>,
    /// Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// Where the file with the stack policy lies; the alternative to giving the policy itself.
    /// Example: `oss://ros/stack-policy/demo`.
    pub stack_policy_url: Option<String>,
    /// Policy itself as JSON text, which says what updates may do to the resources.
    pub stack_policy_body: Option<String>,
    /// Stack as people call it; unique in its region. Length: at most 255. Example: `MyStack`.
    pub stack_name: Option<String>,
    /// Whether parameters left out keep the values of the last operation.
    /// Default: `false`. Example: `true`.
    pub use_previous_parameters: Option<bool>,
    /// Whether the changes make a new stack, alter a stack or bring in existing resources.
    /// Default: `UPDATE`. Example: `UPDATE`.
    pub change_set_type: Option<Open<ChangeSetType>>,
    /// Free text that describes the item to people. Example: `It is a demo.`.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros/template/demo`.
    pub template_url: Option<String>,
    /// Where the file lies with the policy that replaces the stack policy for this one update.
    /// Example: `oss://ros/stack-policy/demo`.
    pub stack_policy_during_update_url: Option<String>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{"ROSTemplateFormatVersion":"2015-09-01"}`.
    pub template_body: Option<String>,
    /// **Required** under conditions. Minutes that the creation or update may take before it counts as
    /// failed. Range: 10 to 1440. Unit: `minutes`. Default: `60`. Example: `12`.
    pub timeout_in_minutes: Option<i64>,
    /// Whether resources made so far are left standing when the creation fails.
    /// Default: `false`. Example: `false`.
    pub disable_rollback: Option<bool>,
    /// Policy as JSON text that takes the place of the stack policy for this one update.
    pub stack_policy_during_update_body: Option<String>,
    /// Addresses that receive the events of the stack.
    /// Items: at most 5. Example: `http://my-site.com/ros-notify`.
    pub notification_urls: Vec<String>,
    /// RAM role that the service assumes for all operations on the stack; else your own credentials
    /// count. Length: at most 64. Example: `test-role`.
    pub ram_role_name: Option<String>,
    /// Whether a resource may be deleted and made anew when a property cannot be changed in place.
    /// Default: `Disabled`. Example: `Disabled`.
    pub replacement_option: Option<Open<EnabledDisabled>>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// Version of the stored template to use; goes only with a template ID. Example: `v1`.
    pub template_version: Option<String>,
    /// Resource scenario to use, as [`ListTemplateScratches`](super::Client::list_template_scratches)
    /// shows it.
    pub template_scratch_id: Option<String>,
    /// How many resources are worked on at once; the stack keeps the setting for later operations.
    pub parallelism: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Resources to be marked as damaged, so that they are made anew. Items: at most 100.
    pub taint_resources: Vec<String>,
}

impl CreateChangeSetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChangeSetName`, which is required.
    pub fn change_set_name(mut self, value: impl Into<String>) -> Self {
        self.change_set_name = Some(value.into());
        self
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
    /// Sets `ResourcesToImport`.
    pub fn resources_to_import(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourcesToImport>>,
    ) -> Self {
        self.resources_to_import = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StackId`.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
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
    /// Sets `StackName`.
    pub fn stack_name(mut self, value: impl Into<String>) -> Self {
        self.stack_name = Some(value.into());
        self
    }
    /// Sets `UsePreviousParameters`.
    #[inline]
    pub fn use_previous_parameters(mut self, value: bool) -> Self {
        self.use_previous_parameters = Some(value);
        self
    }
    /// Sets `ChangeSetType`.
    pub fn change_set_type(mut self, value: impl Into<Open<ChangeSetType>>) -> Self {
        self.change_set_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `StackPolicyDuringUpdateURL`.
    pub fn stack_policy_during_update_url(mut self, value: impl Into<String>) -> Self {
        self.stack_policy_during_update_url = Some(value.into());
        self
    }
    /// Sets `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<String>) -> Self {
        self.template_body = Some(value.into());
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
    /// Sets `StackPolicyDuringUpdateBody`.
    pub fn stack_policy_during_update_body(mut self, value: impl Into<String>) -> Self {
        self.stack_policy_during_update_body = Some(value.into());
        self
    }
    /// Sets `NotificationURLs`.
    pub fn notification_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.notification_urls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
    /// Sets `ReplacementOption`.
    pub fn replacement_option(
        mut self,
        value: impl Into<Open<EnabledDisabled>>,
    ) -> Self {
        self.replacement_option = Some(value.into());
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
    /// Sets `TemplateScratchId`.
    pub fn template_scratch_id(mut self, value: impl Into<String>) -> Self {
        self.template_scratch_id = Some(value.into());
        self
    }
    /// Sets `Parallelism`.
    #[inline]
    pub fn parallelism(mut self, value: i64) -> Self {
        self.parallelism = Some(value);
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
}

request! {
    CreateChangeSetRequest {
        "ChangeSetName" => change_set_name: query,
        "Parameters" => parameters: query,
        "RegionId" => region_id: query,
        "ResourcesToImport" => resources_to_import: query,
        "StackId" => stack_id: query,
        "StackPolicyURL" => stack_policy_url: query,
        "StackPolicyBody" => stack_policy_body: query,
        "StackName" => stack_name: query,
        "UsePreviousParameters" => use_previous_parameters: query,
        "ChangeSetType" => change_set_type: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "TemplateURL" => template_url: query,
        "StackPolicyDuringUpdateURL" => stack_policy_during_update_url: query,
        "TemplateBody" => template_body: form,
        "TimeoutInMinutes" => timeout_in_minutes: query,
        "DisableRollback" => disable_rollback: query,
        "StackPolicyDuringUpdateBody" => stack_policy_during_update_body: query,
        "NotificationURLs" => notification_urls: query,
        "RamRoleName" => ram_role_name: query,
        "ReplacementOption" => replacement_option: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
        "TemplateScratchId" => template_scratch_id: query,
        "Parallelism" => parallelism: query,
        "Tags" => tags: query,
        "ResourceGroupId" => resource_group_id: query,
        "TaintResources" => taint_resources: query,
    }
}

impl Operation for CreateChangeSetRequest {
    type Response = CreateChangeSetResponse;
    type Error = CreateChangeSetError;
    const INFO: OperationInfo = super::operation("CreateChangeSet")
        .required(&["ChangeSetName", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateChangeSetError] = &[
        CreateChangeSetError::CircularDependency,
        CreateChangeSetError::InvalidSchema,
        CreateChangeSetError::InvalidTemplateAttribute,
        CreateChangeSetError::InvalidTemplatePropertyType,
        CreateChangeSetError::InvalidTemplateReference,
        CreateChangeSetError::InvalidTemplateSection,
        CreateChangeSetError::InvalidTemplateVersion,
        CreateChangeSetError::StackPolicyValidationFailed,
        CreateChangeSetError::StackValidationFailed,
        CreateChangeSetError::UnknownUserParameter,
        CreateChangeSetError::UserParameterMissing,
        CreateChangeSetError::StackNotFound,
        CreateChangeSetError::ActionInProgress,
        CreateChangeSetError::ChangeSetExists,
        CreateChangeSetError::StackExists,
        CreateChangeSetError::TemplateNotFound,
    ];
}

/// Response to [`CreateChangeSetRequest`].
#[non_exhaustive]
pub struct CreateChangeSetResponse {
    /// Set of planned changes that was made or is described.
    /// Example: `e85abe0c-6528-43fb-ae93-fdf8de22****`.
    pub change_set_id: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
}

response! {
    CreateChangeSetResponse {
        "ChangeSetId" => change_set_id: value,
        "StackId" => stack_id: value,
        "RequestId" => request_id: value,
    }
}

/// Existing resources that the stack is to take over; only for change sets of the import type.
#[non_exhaustive]
pub struct ResourcesToImport {
    /// Resource as the template calls it. Example: `Vpc`.
    pub logical_resource_id: Option<String>,
    /// Identifying property of the resource to import and its content, as JSON.
    /// Example: `{"VpcId": "vpc-2zevx9ios******"}`.
    pub resource_identifier: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    pub resource_type: Option<String>,
}

impl ResourcesToImport {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LogicalResourceId`.
    pub fn logical_resource_id(mut self, value: impl Into<String>) -> Self {
        self.logical_resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceIdentifier`.
    pub fn resource_identifier(mut self, value: impl Into<String>) -> Self {
        self.resource_identifier = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    ResourcesToImport {
        "LogicalResourceId" => logical_resource_id: field,
        "ResourceIdentifier" => resource_identifier: field,
        "ResourceType" => resource_type: field,
    }
}

values! {
    /// Whether the changes make a new stack, alter a stack or bring in existing resources.
    pub enum ChangeSetType {
        /// Changes that make up a new stack.
        Create = "CREATE",
        /// Changes to an existing stack.
        Update = "UPDATE",
        /// Changes that bring existing resources into a new or existing stack.
        Import = "IMPORT",
    }
}

/// Errors that the documentation of [`CreateChangeSetRequest`] names.
///
/// - [`CircularDependency`](super::DocumentedError::CircularDependency)
/// - [`InvalidSchema`](super::DocumentedError::InvalidSchema)
/// - [`InvalidTemplateAttribute`](super::DocumentedError::InvalidTemplateAttribute)
/// - [`InvalidTemplatePropertyType`](super::DocumentedError::InvalidTemplatePropertyType)
/// - [`InvalidTemplateReference`](super::DocumentedError::InvalidTemplateReference)
/// - [`InvalidTemplateSection`](super::DocumentedError::InvalidTemplateSection)
/// - [`InvalidTemplateVersion`](super::DocumentedError::InvalidTemplateVersion)
/// - [`StackPolicyValidationFailed`](super::DocumentedError::StackPolicyValidationFailed)
/// - [`StackValidationFailed`](super::DocumentedError::StackValidationFailed)
/// - [`UnknownUserParameter`](super::DocumentedError::UnknownUserParameter)
/// - [`UserParameterMissing`](super::DocumentedError::UserParameterMissing)
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
/// - [`ActionInProgress`](super::DocumentedError::ActionInProgress)
/// - [`ChangeSetExists`](super::DocumentedError::ChangeSetExists)
/// - [`StackExists`](super::DocumentedError::StackExists)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type CreateChangeSetError = super::DocumentedError;
