// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ValidateTemplate`, from `ros/ValidateTemplate.md`.

use alicloud_runtime::codegen::*;

/// Checks whether a template could be used to create a stack, without creating one.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ValidateTemplateRequest::new()
///     .template_url("oss://ros/template/demo");
/// let reply = client.validate_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ValidateTemplateRequest {
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros/template/demo`.
    pub template_url: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{"ROSTemplateFormatVersion":"2015-09-01"}`.
    pub template_body: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether a Terraform template gets an additional check, and by which tool.
    pub validation_option: Option<String>,
    /// How much the response tells about the effects of an update. Items: at most 2.
    pub update_info_options: Vec<String>,
}

impl ValidateTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateURL`.
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<String>) -> Self {
        self.template_body = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ValidationOption`.
    pub fn validation_option(mut self, value: impl Into<String>) -> Self {
        self.validation_option = Some(value.into());
        self
    }
    /// Sets `UpdateInfoOptions`.
    pub fn update_info_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.update_info_options = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ValidateTemplateRequest {
        "TemplateURL" => template_url: query,
        "RegionId" => region_id: query,
        "TemplateBody" => template_body: form,
        "ClientToken" => client_token: query,
        "ValidationOption" => validation_option: query,
        "UpdateInfoOptions" => update_info_options: query,
    }
}

impl Operation for ValidateTemplateRequest {
    type Response = ValidateTemplateResponse;
    type Error = ValidateTemplateError;
    const INFO: OperationInfo = super::operation("ValidateTemplate")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ValidateTemplateError] = &[
        ValidateTemplateError::InvalidTemplate,
    ];
}

/// Response to [`ValidateTemplateRequest`].
#[non_exhaustive]
pub struct ValidateTemplateResponse {
    /// Free text that describes the item to people. Example: `No description`.
    pub description: Option<String>,
    /// Parameters of the template with their values, one entry each. Example: `text`.
    pub parameters: Vec<Parameter>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6`.
    pub request_id: Option<String>,
    /// Values that the template hands out, such as IDs of what was made.
    pub outputs: Vec<Output>,
    /// Resource types that the template uses or could use.
    pub resource_types: Option<ResourceTypes>,
    /// Resources that belong to the stack or the template, with details.
    pub resources: Vec<Resource>,
    /// What an update with other parameters would do to the resources.
    pub update_info: Option<UpdateInfo>,
}

response! {
    ValidateTemplateResponse {
        "Description" => description: value,
        "Parameters" => parameters: list(""),
        "RequestId" => request_id: value,
        "Outputs" => outputs: list(""),
        "ResourceTypes" => resource_types: value,
        "Resources" => resources: list(""),
        "UpdateInfo" => update_info: value,
    }
}

/// Parameters of the template with their values, one entry each.
#[non_exhaustive]
pub struct Parameter {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Second name under which the parameter is shown. Example: `param_integer`.
    pub label: Option<String>,
    /// Whether the value of the parameter is masked wherever it would be shown. Example: `false`.
    pub no_echo: Option<String>,
    /// What the template calls the parameter. Example: `param_integer`.
    pub parameter_key: Option<String>,
    /// Data type of the template parameter. Example: `Number`.
    pub type_: Option<String>,
    /// Value that the parameter takes when none is given, or whether there is one.
    pub default: Vec<String>,
}

response! {
    Parameter {
        "Description" => description: value,
        "Label" => label: value,
        "NoEcho" => no_echo: value,
        "ParameterKey" => parameter_key: value,
        "Type" => type_: value,
        "Default" => default: list("c"),
    }
}

/// Values that the template hands out, such as IDs of what was made.
#[non_exhaustive]
pub struct Output {
    /// What the template calls the output. Example: `instance_id`.
    pub output_key: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Second name under which the output is shown. Example: `Instance ID`.
    pub label: Option<String>,
}

response! {
    Output {
        "OutputKey" => output_key: value,
        "Description" => description: value,
        "Label" => label: value,
    }
}

/// Resource types that the template uses or could use.
#[non_exhaustive]
pub struct ResourceTypes {
    /// Ordinary resource types that the template uses, each once.
    /// Example: `ALIYUN::ECS::InstanceGroup`.
    pub resources: Vec<String>,
    /// Data source types that the template uses. Example: `DATASOURCE::VPC::Vpcs`.
    pub data_sources: Vec<String>,
}

response! {
    ResourceTypes {
        "Resources" => resources: list(""),
        "DataSources" => data_sources: list(""),
    }
}

/// Resources that belong to the stack or the template, with details.
#[non_exhaustive]
pub struct Resource {
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ECS::InstanceGroup`.
    pub resource_type: Option<String>,
    /// Path of the resource in the template, as a rule its name. Example: `server`.
    pub resource_path: Option<String>,
    /// Form of the logical IDs that the resource may get; `[*]` stands for counted copies.
    /// Example: `server`.
    pub logical_resource_id_pattern: Option<String>,
}

response! {
    Resource {
        "ResourceType" => resource_type: value,
        "ResourcePath" => resource_path: value,
        "LogicalResourceIdPattern" => logical_resource_id_pattern: value,
    }
}

/// What an update with other parameters would do to the resources.
#[non_exhaustive]
pub struct UpdateInfo {
    /// Parameters that can be changed without making the check fail. Example: `param1`.
    pub parameters_allowed_to_be_modified: Vec<String>,
    /// Parameters whose change interrupts a resource in any case. Example: `param1`.
    pub parameters_cause_interruption_if_modified: Vec<String>,
    /// Parameters whose new values decide whether they can be changed. Example: `param2`.
    pub parameters_conditionally_allowed_to_be_modified: Vec<String>,
    /// Parameters whose new values decide whether a resource is interrupted. Example: `param2`.
    pub parameters_conditionally_cause_interruption_if_modified: Vec<String>,
    /// Parameters whose change would make the check fail for certain. Example: `param3`.
    pub parameters_not_allowed_to_be_modified: Vec<String>,
    /// Parameters for which only the actual update shows whether they can be changed.
    /// Example: `param4`.
    pub parameters_uncertainly_allowed_to_be_modified: Vec<String>,
    /// Parameters for which only the actual update shows whether a resource is interrupted.
    /// Example: `param4`.
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
    UpdateInfo {
        "ParametersAllowedToBeModified" => parameters_allowed_to_be_modified: list(""),
        "ParametersCauseInterruptionIfModified" => parameters_cause_interruption_if_modified: list(""),
        "ParametersConditionallyAllowedToBeModified" => parameters_conditionally_allowed_to_be_modified: list(""),
        "ParametersConditionallyCauseInterruptionIfModified" => parameters_conditionally_cause_interruption_if_modified: list(""),
        "ParametersNotAllowedToBeModified" => parameters_not_allowed_to_be_modified: list(""),
        "ParametersUncertainlyAllowedToBeModified" => parameters_uncertainly_allowed_to_be_modified: list(""),
        "ParametersUncertainlyCauseInterruptionIfModified" => parameters_uncertainly_cause_interruption_if_modified: list(""),
        "ParametersCauseReplacementIfModified" => parameters_cause_replacement_if_modified: list(""),
        "ParametersConditionallyCauseReplacementIfModified" => parameters_conditionally_cause_replacement_if_modified: list(""),
        "ParametersUncertainlyCauseReplacementIfModified" => parameters_uncertainly_cause_replacement_if_modified: list(""),
    }
}

/// Errors that the documentation of [`ValidateTemplateRequest`] names.
///
/// - [`InvalidTemplate`](super::DocumentedError::InvalidTemplate)
pub type ValidateTemplateError = super::DocumentedError;
