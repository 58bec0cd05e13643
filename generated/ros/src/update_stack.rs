// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateStack`, from `ros/UpdateStack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnabledDisabled, Parameter, Tag};

/// Updates a stack with another template or other parameters, which changes its resources.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::UpdateStackRequest::new()
///     .region_id("cn-beijing")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691****");
/// let reply = client.update_stack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateStackRequest {
    /// Values for the template's parameters; those left out take defaults or former values.
    /// Items: at most 200.
    pub parameters: Vec<Parameter>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// **Required.** Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Policy as JSON text that takes the place of the stack policy for this one update.
    /// Example: `text`.
    pub stack_policy_during_update_body: Option<String>,
    /// Minutes that the creation or update may take before it counts as failed.
    /// Unit: `minutes`. Default: `60`. Example: `10`.
    pub timeout_in_minutes: Option<i64>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{"ROSTemplateFormatVersion": "2015-09-01"}`.
    pub template_body: Option<String>,
    /// Where the file with the stack policy lies; the alternative to giving the policy itself.
    /// Example: `oss://ros-stack-policy/demo`.
    pub stack_policy_url: Option<String>,
    /// Where the file lies with the policy that replaces the stack policy for this one update.
    /// Example: `oss://ros-stack-policy/demo`.
    pub stack_policy_during_update_url: Option<String>,
    /// Policy itself as JSON text, which says what updates may do to the resources. Example: `text`.
    pub stack_policy_body: Option<String>,
    /// Whether parameters left out keep the values of the last operation. Example: `true`.
    pub use_previous_parameters: Option<bool>,
    /// Whether resources made so far are left standing when the creation fails. Example: `false`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub disable_rollback: Option<bool>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros-template/demo`.
    pub template_url: Option<String>,
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
    /// How many resources are worked on at once; the stack keeps the setting for later operations.
    pub parallelism: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// How the trial run analyzes the parameters. Items: at most 1.
    pub dry_run_options: Vec<String>,
    /// Resources to be marked as damaged, so that they are made anew. Items: at most 100.
    pub taint_resources: Vec<String>,
}

impl UpdateStackRequest {
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `StackPolicyDuringUpdateBody`.
    pub fn stack_policy_during_update_body(mut self, value: impl Into<String>) -> Self {
        self.stack_policy_during_update_body = Some(value.into());
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
    /// Sets `StackPolicyDuringUpdateURL`.
    pub fn stack_policy_during_update_url(mut self, value: impl Into<String>) -> Self {
        self.stack_policy_during_update_url = Some(value.into());
        self
    }
    /// Sets `StackPolicyBody`.
    pub fn stack_policy_body(mut self, value: impl Into<String>) -> Self {
        self.stack_policy_body = Some(value.into());
        self
    }
    /// Sets `UsePreviousParameters`.
    #[inline]
    pub fn use_previous_parameters(mut self, value: bool) -> Self {
        self.use_previous_parameters = Some(value);
        self
    }
    /// Sets `DisableRollback`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn disable_rollback(mut self, value: bool) -> Self {
        self.disable_rollback = Some(value);
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
    /// Sets `Parallelism`.
    #[inline]
    pub fn parallelism(mut self, value: i64) -> Self {
        self.parallelism = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `DryRunOptions`.
    pub fn dry_run_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dry_run_options = value.into_iter().map(Into::into).collect();
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
    UpdateStackRequest {
        "Parameters" => parameters: query,
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
        "Tags" => tags: query,
        "ClientToken" => client_token: query,
        "StackPolicyDuringUpdateBody" => stack_policy_during_update_body: query,
        "TimeoutInMinutes" => timeout_in_minutes: query,
        "TemplateBody" => template_body: form,
        "StackPolicyURL" => stack_policy_url: query,
        "StackPolicyDuringUpdateURL" => stack_policy_during_update_url: query,
        "StackPolicyBody" => stack_policy_body: query,
        "UsePreviousParameters" => use_previous_parameters: query,
        "DisableRollback" => disable_rollback: query,
        "TemplateURL" => template_url: query,
        "RamRoleName" => ram_role_name: query,
        "ReplacementOption" => replacement_option: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
        "Parallelism" => parallelism: query,
        "ResourceGroupId" => resource_group_id: query,
        "DryRun" => dry_run: query,
        "DryRunOptions" => dry_run_options: query,
        "TaintResources" => taint_resources: query,
    }
}

impl Operation for UpdateStackRequest {
    type Response = UpdateStackResponse;
    type Error = UpdateStackError;
    const INFO: OperationInfo = super::operation("UpdateStack")
        .required(&["RegionId", "StackId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateStackError] = &[
        UpdateStackError::CircularDependency,
        UpdateStackError::InvalidSchema,
        UpdateStackError::InvalidTemplateAttribute,
        UpdateStackError::InvalidTemplatePropertyType,
        UpdateStackError::InvalidTemplateReference,
        UpdateStackError::InvalidTemplateSection,
        UpdateStackError::InvalidTemplateVersion,
        UpdateStackError::StackPolicyValidationFailed,
        UpdateStackError::StackValidationFailed,
        UpdateStackError::UnknownUserParameter,
        UpdateStackError::UserParameterMissing,
        UpdateStackError::StackNotFound,
        UpdateStackError::ActionInProgress,
        UpdateStackError::TemplateNotFound,
    ];
}

/// Response to [`UpdateStackRequest`].
#[non_exhaustive]
pub struct UpdateStackResponse {
    /// Stack that was made or that the entry is about; keep it for later calls.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
    /// What the check found; only when the call was a trial run.
    pub dry_run_result: Option<DryRunResult>,
}

response! {
    UpdateStackResponse {
        "StackId" => stack_id: value,
        "RequestId" => request_id: value,
        "DryRunResult" => dry_run_result: value,
    }
}

/// What the check found; only when the call was a trial run.
#[non_exhaustive]
pub struct DryRunResult {
    /// Parameters that can be changed without making the check fail. Example: `param1`.
    pub parameters_allowed_to_be_modified: Vec<String>,
    /// Parameters whose new values decide whether they can be changed. Example: `param2`.
    pub parameters_conditionally_allowed_to_be_modified: Vec<String>,
    /// Parameters for which only the actual update shows whether they can be changed.
    /// Example: `param3`.
    pub parameters_uncertainly_allowed_to_be_modified: Vec<String>,
    /// Parameters whose change would make the check fail for certain. Example: `param4`.
    pub parameters_not_allowed_to_be_modified: Vec<String>,
    /// Parameters whose change interrupts a resource in any case. Example: `param1`.
    pub parameters_cause_interruption_if_modified: Vec<String>,
    /// Parameters whose new values decide whether a resource is interrupted. Example: `param2`.
    pub parameters_conditionally_cause_interruption_if_modified: Vec<String>,
    /// Parameters for which only the actual update shows whether a resource is interrupted.
    /// Example: `param3`.
    pub parameters_uncertainly_cause_interruption_if_modified: Vec<String>,
    /// Parameters whose change forces a resource to be made anew. Example: `param5`.
    pub parameters_cause_replacement_if_modified: Vec<String>,
    /// Parameters whose new values decide whether a resource is made anew. Example: `param6`.
    pub parameters_conditionally_cause_replacement_if_modified: Vec<String>,
    /// Parameters for which only the actual update shows whether a resource is made anew.
    /// Example: `param7`.
    pub parameters_uncertainly_cause_replacement_if_modified: Vec<String>,
}

response! {
    DryRunResult {
        "ParametersAllowedToBeModified" => parameters_allowed_to_be_modified: list(""),
        "ParametersConditionallyAllowedToBeModified" => parameters_conditionally_allowed_to_be_modified: list(""),
        "ParametersUncertainlyAllowedToBeModified" => parameters_uncertainly_allowed_to_be_modified: list(""),
        "ParametersNotAllowedToBeModified" => parameters_not_allowed_to_be_modified: list(""),
        "ParametersCauseInterruptionIfModified" => parameters_cause_interruption_if_modified: list(""),
        "ParametersConditionallyCauseInterruptionIfModified" => parameters_conditionally_cause_interruption_if_modified: list(""),
        "ParametersUncertainlyCauseInterruptionIfModified" => parameters_uncertainly_cause_interruption_if_modified: list(""),
        "ParametersCauseReplacementIfModified" => parameters_cause_replacement_if_modified: list(""),
        "ParametersConditionallyCauseReplacementIfModified" => parameters_conditionally_cause_replacement_if_modified: list(""),
        "ParametersUncertainlyCauseReplacementIfModified" => parameters_uncertainly_cause_replacement_if_modified: list(""),
    }
}

/// Errors that the documentation of [`UpdateStackRequest`] names.
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
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type UpdateStackError = super::DocumentedError;
