// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTemplateSummary`, from `ros/GetTemplateSummary.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter};

/// Tells which parameters and resource types a template has.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetTemplateSummaryRequest::new()
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691****")
///     .region_id("cn-hangzhou");
/// let reply = client.get_template_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTemplateSummaryRequest {
    /// Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{"ROSTemplateFormatVersion":"2015-09-01"}`.
    pub template_body: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros/template/demo`.
    pub template_url: Option<String>,
    /// Set of planned changes to work on, as [`CreateChangeSet`](super::Client::create_change_set)
    /// returned it. Example: `1f6521a4-05af-4975-afe9-bc4b45ad****`.
    pub change_set_id: Option<String>,
    /// Version of the stored template to use; goes only with a template ID. Example: `v1`.
    pub template_version: Option<String>,
    /// Group of stacks concerned; unique in its region. Example: `my-stack-group`.
    pub stack_group_name: Option<String>,
    /// Values for the template's parameters; those left out take defaults or former values.
    /// Items: at most 200.
    pub parameters: Vec<Parameter>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl GetTemplateSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StackId`.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<String>) -> Self {
        self.template_body = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `TemplateURL`.
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
        self
    }
    /// Sets `ChangeSetId`.
    pub fn change_set_id(mut self, value: impl Into<String>) -> Self {
        self.change_set_id = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
    /// Sets `StackGroupName`.
    pub fn stack_group_name(mut self, value: impl Into<String>) -> Self {
        self.stack_group_name = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    GetTemplateSummaryRequest {
        "StackId" => stack_id: query,
        "TemplateBody" => template_body: query,
        "RegionId" => region_id: query,
        "TemplateId" => template_id: query,
        "TemplateURL" => template_url: query,
        "ChangeSetId" => change_set_id: query,
        "TemplateVersion" => template_version: query,
        "StackGroupName" => stack_group_name: query,
        "Parameters" => parameters: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for GetTemplateSummaryRequest {
    type Response = GetTemplateSummaryResponse;
    type Error = GetTemplateSummaryError;
    const INFO: OperationInfo = super::operation("GetTemplateSummary")
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetTemplateSummaryError] = &[
        GetTemplateSummaryError::StackValidationFailed,
        GetTemplateSummaryError::ChangeSetNotFound,
        GetTemplateSummaryError::StackNotFound,
        GetTemplateSummaryError::TemplateNotFound,
    ];
}

/// Response to [`GetTemplateSummaryRequest`].
#[non_exhaustive]
pub struct GetTemplateSummaryResponse {
    /// Free text that describes the item to people. Example: `No description`.
    pub description: Option<String>,
    /// Additional information that the template gives. Example: `{"key": "value"}`.
    pub metadata: BTreeMap<String, Value>,
    /// Parameters of the template with their values, one entry each. Example: `text`.
    pub parameters: Vec<TemplateSummaryParameter>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6`.
    pub request_id: Option<String>,
    /// Resources that can be imported and the properties that identify them.
    pub resource_identifier_summaries: Vec<ResourceIdentifierSummary>,
    /// Resource types that the template uses or could use. Example: `["ALIYUN::ECS::VPC"]`.
    pub resource_types: Vec<String>,
    /// Which version of the software, the template or the item is meant. Example: `2015-09-01`.
    pub version: Option<String>,
}

response! {
    GetTemplateSummaryResponse {
        "Description" => description: value,
        "Metadata" => metadata: map,
        "Parameters" => parameters: list(""),
        "RequestId" => request_id: value,
        "ResourceIdentifierSummaries" => resource_identifier_summaries: list(""),
        "ResourceTypes" => resource_types: list(""),
        "Version" => version: value,
    }
}

/// Parameters of the template with their values, one entry each.
#[non_exhaustive]
pub struct TemplateSummaryParameter {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Second name under which the parameter is shown. Example: `Description`.
    pub label: Option<String>,
    /// Whether the value of the parameter is masked wherever it would be shown. Example: `false`.
    pub no_echo: Option<String>,
    /// What the template calls the parameter. Example: `Description`.
    pub parameter_key: Option<String>,
    /// Data type of the template parameter.
    pub type_: Option<String>,
    /// Most characters that the value may have. Example: `20`.
    pub max_length: Option<i32>,
    /// Fewest characters that the value must have. Example: `1`.
    pub min_length: Option<i32>,
    /// Values that the parameter can take. Example: `True`.
    pub allowed_values: Vec<String>,
    /// Value that the parameter takes when none is given, or whether there is one. Example: `false`.
    pub default: Option<bool>,
}

response! {
    TemplateSummaryParameter {
        "Description" => description: value,
        "Label" => label: value,
        "NoEcho" => no_echo: value,
        "ParameterKey" => parameter_key: value,
        "Type" => type_: value,
        "MaxLength" => max_length: value,
        "MinLength" => min_length: value,
        "AllowedValues" => allowed_values: list(""),
        "Default" => default: value,
    }
}

/// Resources that can be imported and the properties that identify them.
#[non_exhaustive]
pub struct ResourceIdentifierSummary {
    /// What the template calls its resources of this type. Example: `["Vpc"]`.
    pub logical_resource_ids: Vec<String>,
    /// Properties that identify a resource of the type for an import. Example: `["VpcId"]`.
    pub resource_identifiers: Vec<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    pub resource_type: Option<String>,
}

response! {
    ResourceIdentifierSummary {
        "LogicalResourceIds" => logical_resource_ids: list(""),
        "ResourceIdentifiers" => resource_identifiers: list(""),
        "ResourceType" => resource_type: value,
    }
}

/// Errors that the documentation of [`GetTemplateSummaryRequest`] names.
///
/// - [`StackValidationFailed`](super::DocumentedError::StackValidationFailed)
/// - [`ChangeSetNotFound`](super::DocumentedError::ChangeSetNotFound)
/// - [`StackNotFound`](super::DocumentedError::StackNotFound)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type GetTemplateSummaryError = super::DocumentedError;
