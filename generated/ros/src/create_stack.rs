// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStack`, from `ros/CreateStack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnabledDisabled, Parameter, Tag};

/// Creates a stack, that is a set of resources made together from one template.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::CreateStackRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_name("MyStack");
/// let reply = client.create_stack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStackRequest {
    /// Values for the template's parameters; those left out take defaults or former values.
    /// Items: at most 200.
    pub parameters: Vec<Parameter>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack as people call it; unique in its region.
    /// Length: at most 255. Example: `MyStack`.
    pub stack_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
    /// Whether resources made so far are left standing when the creation fails.
    /// Default: `false`. Example: `false`.
    pub disable_rollback: Option<bool>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{"ROSTemplateFormatVersion": "2015-09-01"}`.
    pub template_body: Option<String>,
    /// Where the file with the stack policy lies; the alternative to giving the policy itself.
    /// Example: `oss://ros-stack-policy/demo`.
    pub stack_policy_url: Option<String>,
    /// Minutes that the creation or update may take before it counts as failed.
    /// Unit: `minutes`. Default: `60`. Example: `10`.
    pub timeout_in_minutes: Option<i64>,
    /// Policy itself as JSON text, which says what updates may do to the resources. Example: `text`.
    pub stack_policy_body: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros-template/demo`.
    pub template_url: Option<String>,
    /// RAM role that the service assumes for all operations on the stack; else your own credentials
    /// count. Length: at most 64. Example: `test-role`.
    pub ram_role_name: Option<String>,
    /// Whether to guard the resource against being deleted by mistake.
    /// Default: `Disabled`. Example: `Enabled`.
    pub deletion_protection: Option<Open<EnabledDisabled>>,
    /// What becomes of the stack once it has been created or rolled back: kept or abandoned.
    /// Default: `KeepStackOnCreationComplete`. Example: `KeepStackOnCreationComplete`.
    pub create_option: Option<Open<CreateOption>>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// Version of the stored template to use; goes only with a template ID. Example: `v1`.
    pub template_version: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Addresses that receive the events of the stack.
    /// Items: at most 5. Example: `http://my-site.com/ros-event`.
    pub notification_urls: Vec<String>,
    /// What becomes of stack and resources after the creation. Items: at most 2.
    pub create_options: Vec<String>,
    /// How many resources are worked on at once; the stack keeps the setting for later operations.
    pub parallelism: Option<i64>,
    /// Resource scenario to use, as [`ListTemplateScratches`](super::Client::list_template_scratches)
    /// shows it.
    pub template_scratch_id: Option<String>,
    /// Where the scenario lies, when not in the region of the call.
    pub template_scratch_region_id: Option<String>,
}

impl CreateStackRequest {
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
    /// Sets `StackName`, which is required.
    pub fn stack_name(mut self, value: impl Into<String>) -> Self {
        self.stack_name = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DisableRollback`.
    #[inline]
    pub fn disable_rollback(mut self, value: bool) -> Self {
        self.disable_rollback = Some(value);
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
    /// Sets `TimeoutInMinutes`.
    #[inline]
    pub fn timeout_in_minutes(mut self, value: i64) -> Self {
        self.timeout_in_minutes = Some(value);
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
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
    /// Sets `DeletionProtection`.
    pub fn deletion_protection(
        mut self,
        value: impl Into<Open<EnabledDisabled>>,
    ) -> Self {
        self.deletion_protection = Some(value.into());
        self
    }
    /// Sets `CreateOption`.
    pub fn create_option(mut self, value: impl Into<Open<CreateOption>>) -> Self {
        self.create_option = Some(value.into());
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
    /// Sets `NotificationURLs`.
    pub fn notification_urls(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.notification_urls = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CreateOptions`.
    pub fn create_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.create_options = value.into_iter().map(Into::into).collect();
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
}

request! {
    CreateStackRequest {
        "Parameters" => parameters: query,
        "RegionId" => region_id: query,
        "StackName" => stack_name: query,
        "Tags" => tags: query,
        "DisableRollback" => disable_rollback: query,
        "TemplateBody" => template_body: form,
        "StackPolicyURL" => stack_policy_url: query,
        "TimeoutInMinutes" => timeout_in_minutes: query,
        "StackPolicyBody" => stack_policy_body: query,
        "ClientToken" => client_token: query,
        "TemplateURL" => template_url: query,
        "RamRoleName" => ram_role_name: query,
        "DeletionProtection" => deletion_protection: query,
        "CreateOption" => create_option: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
        "ResourceGroupId" => resource_group_id: query,
        "NotificationURLs" => notification_urls: query,
        "CreateOptions" => create_options: query,
        "Parallelism" => parallelism: query,
        "TemplateScratchId" => template_scratch_id: query,
        "TemplateScratchRegionId" => template_scratch_region_id: query,
    }
}

impl Operation for CreateStackRequest {
    type Response = CreateStackResponse;
    type Error = CreateStackError;
    const INFO: OperationInfo = super::operation("CreateStack")
        .required(&["RegionId", "StackName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateStackError] = &[
        CreateStackError::CircularDependency,
        CreateStackError::InvalidSchema,
        CreateStackError::InvalidTemplateAttribute,
        CreateStackError::InvalidTemplatePropertyType,
        CreateStackError::InvalidTemplateReference,
        CreateStackError::InvalidTemplateSection,
        CreateStackError::InvalidTemplateVersion,
        CreateStackError::StackValidationFailed,
        CreateStackError::UnknownUserParameter,
        CreateStackError::UserParameterMissing,
        CreateStackError::ActionInProgress,
        CreateStackError::StackExists,
        CreateStackError::TemplateNotFound,
    ];
}

/// Response to [`CreateStackRequest`].
#[non_exhaustive]
pub struct CreateStackResponse {
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
}

response! {
    CreateStackResponse {
        "StackId" => stack_id: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// What becomes of the stack once it has been created or rolled back: kept or abandoned.
    pub enum CreateOption {
        /// Stack and resources stay after the creation.
        KeepStackOnCreationComplete = "KeepStackOnCreationComplete",
        /// Once created, the stack is deleted, but its resources stay.
        AbandonStackOnCreationComplete = "AbandonStackOnCreationComplete",
        /// Once a failed creation has been rolled back, the stack is deleted.
        AbandonStackOnCreationRollbackComplete = "AbandonStackOnCreationRollbackComplete",
    }
}

/// Errors that the documentation of [`CreateStackRequest`] names.
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
/// - [`ActionInProgress`](super::DocumentedError::ActionInProgress)
/// - [`StackExists`](super::DocumentedError::StackExists)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type CreateStackError = super::DocumentedError;
