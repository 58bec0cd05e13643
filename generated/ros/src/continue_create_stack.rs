// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ContinueCreateStack`, from `ros/ContinueCreateStack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter};

/// Goes on creating a stack after a failure, with changed template or parameters if needed.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ContinueCreateStackRequest::new()
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691****");
/// let reply = client.continue_create_stack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ContinueCreateStackRequest {
    /// Values for the template's parameters; those left out take defaults or former values.
    /// Items: at most 200.
    pub parameters: Vec<Parameter>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// Resources to create again besides those that failed. Items: at most 200. Example: `WebServer`.
    pub recreating_resources: Vec<String>,
    /// RAM role that the service assumes for all operations on the stack; else your own credentials
    /// count. Example: `test-role`.
    pub ram_role_name: Option<String>,
    /// Way of working, out of those that the service offers. Default: `Recreate`. Example: `Recreate`.
    pub mode: Option<Open<CreateStackMode>>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{ "ROSTemplateFormatVersion": "2015-09-01" }`.
    pub template_body: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros-template/demo`.
    pub template_url: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// Version of the stored template to use; goes only with a template ID. Example: `v1`.
    pub template_version: Option<String>,
    /// How many resources are worked on at once; the stack keeps the setting for later operations.
    pub parallelism: Option<i64>,
    /// How failed resources are treated when they are created again. Items: at most 5.
    pub recreating_options: Vec<String>,
}

impl ContinueCreateStackRequest {
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
    /// Sets `StackId`, which is required.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `RecreatingResources`.
    pub fn recreating_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.recreating_resources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<Open<CreateStackMode>>) -> Self {
        self.mode = Some(value.into());
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
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
    /// Sets `RecreatingOptions`.
    pub fn recreating_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.recreating_options = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ContinueCreateStackRequest {
        "Parameters" => parameters: query,
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
        "RecreatingResources" => recreating_resources: query,
        "RamRoleName" => ram_role_name: query,
        "Mode" => mode: query,
        "TemplateBody" => template_body: query,
        "TemplateURL" => template_url: query,
        "DryRun" => dry_run: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
        "Parallelism" => parallelism: query,
        "RecreatingOptions" => recreating_options: query,
    }
}

impl Operation for ContinueCreateStackRequest {
    type Response = ContinueCreateStackResponse;
    type Error = ContinueCreateStackError;
    const INFO: OperationInfo = super::operation("ContinueCreateStack")
        .required(&["RegionId", "StackId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ContinueCreateStackError] = &[
        ContinueCreateStackError::CircularDependency,
        ContinueCreateStackError::InvalidSchema,
        ContinueCreateStackError::InvalidTemplateAttribute,
        ContinueCreateStackError::InvalidTemplatePropertyType,
        ContinueCreateStackError::InvalidTemplateReference,
        ContinueCreateStackError::InvalidTemplateSection,
        ContinueCreateStackError::InvalidTemplateVersion,
        ContinueCreateStackError::StackValidationFailed,
        ContinueCreateStackError::UnknownUserParameter,
        ContinueCreateStackError::UserParameterMissing,
        ContinueCreateStackError::ContinueCreateStackValidationFailed,
        ContinueCreateStackError::ResourceNotFound,
        ContinueCreateStackError::StackNotFound,
        ContinueCreateStackError::ActionInProgress,
        ContinueCreateStackError::TemplateNotFound,
    ];
}

/// Response to [`ContinueCreateStackRequest`].
#[non_exhaustive]
pub struct ContinueCreateStackResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6`.
    pub request_id: Option<String>,
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// What the check found; only when the call was a trial run.
    pub dry_run_result: Option<DryRunResult>,
}

response! {
    ContinueCreateStackResponse {
        "RequestId" => request_id: value,
        "StackId" => stack_id: value,
        "DryRunResult" => dry_run_result: value,
    }
}

/// What the check found; only when the call was a trial run.
#[non_exhaustive]
pub struct DryRunResult {
    /// Parameters that can be changed without making the check fail. Example: `description`.
    pub parameters_allowed_to_be_modified: Vec<String>,
    /// Parameters whose new values decide whether they can be changed. Example: `name`.
    pub parameters_conditionally_allowed_to_be_modified: Vec<String>,
    /// Parameters whose change would make the check fail for certain. Example: `cidr`.
    pub parameters_not_allowed_to_be_modified: Vec<String>,
}

response! {
    DryRunResult {
        "ParametersAllowedToBeModified" => parameters_allowed_to_be_modified: list(""),
        "ParametersConditionallyAllowedToBeModified" => parameters_conditionally_allowed_to_be_modified: list(""),
        "ParametersNotAllowedToBeModified" => parameters_not_allowed_to_be_modified: list(""),
    }
}

values! {
    /// Way of working, out of those that the service offers.
    pub enum CreateStackMode {
        /// Failed resources, those named and those that depend on them are created again.
        Recreate = "Recreate",
        /// Failed resources are ignored and dropped instead of created again.
        Ignore = "Ignore",
    }
}

/// Errors that the documentation of [`ContinueCreateStackRequest`] names.
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
/// - [`ContinueCreateStackValidationFailed`](super::DocumentedError::ContinueCreateStackValidationFailed)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
/// - [`ActionInProgress`](super::DocumentedError::ActionInProgress)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type ContinueCreateStackError = super::DocumentedError;
