// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTemplateParameterConstraints`, from `ros/GetTemplateParameterConstraints.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter};

/// Tells which values the parameters of a template can take.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetTemplateParameterConstraintsRequest::new();
/// let reply = client.get_template_parameter_constraints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTemplateParameterConstraintsRequest {
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    pub template_body: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    pub template_url: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    pub template_id: Option<String>,
    /// Version of the stored template to use; goes only with a template ID.
    pub template_version: Option<String>,
    /// Values for the template's parameters; those left out take defaults or former values.
    /// Items: at most 200.
    pub parameters: Vec<Parameter>,
    /// Template parameters that the constraints are wanted of. Items: at most 200.
    pub parameters_key_filter: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Order in which parameters depend on one another, which replaces the one in the template's
    /// metadata. Items: at most 100.
    pub parameters_order: Vec<String>,
    /// Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    pub stack_id: Option<String>,
}

impl GetTemplateParameterConstraintsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<String>) -> Self {
        self.template_body = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `Parameters`.
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Parameter>>,
    ) -> Self {
        self.parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ParametersKeyFilter`.
    pub fn parameters_key_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parameters_key_filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `ParametersOrder`.
    pub fn parameters_order(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parameters_order = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StackId`.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
}

request! {
    GetTemplateParameterConstraintsRequest {
        "TemplateBody" => template_body: form,
        "RegionId" => region_id: query,
        "TemplateURL" => template_url: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
        "Parameters" => parameters: query,
        "ParametersKeyFilter" => parameters_key_filter: query_json,
        "ClientToken" => client_token: query,
        "ParametersOrder" => parameters_order: query_json,
        "StackId" => stack_id: query,
    }
}

impl Operation for GetTemplateParameterConstraintsRequest {
    type Response = GetTemplateParameterConstraintsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTemplateParameterConstraints")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetTemplateParameterConstraintsRequest`].
#[non_exhaustive]
pub struct GetTemplateParameterConstraintsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9816785B-BCF8-514D-8B76-C1EC2BC954FC`.
    pub request_id: Option<String>,
    /// What values the template parameters can take, one entry each.
    pub parameter_constraints: Vec<ParameterConstraint>,
}

response! {
    GetTemplateParameterConstraintsResponse {
        "RequestId" => request_id: value,
        "ParameterConstraints" => parameter_constraints: list(""),
    }
}

/// What values the template parameters can take, one entry each.
#[non_exhaustive]
pub struct ParameterConstraint {
    /// What the template calls the parameter. Example: `ZoneInfo`.
    pub parameter_key: Option<String>,
    /// Data type of the template parameter.
    pub type_: Option<String>,
    /// Values that the parameter can take. Example: `cn-hangzhou-h`.
    pub allowed_values: Vec<String>,
    /// Why there are no values to choose from: any value will do, no lookup, or a failed lookup.
    /// Example: `NoLimit`.
    pub behavior: Option<String>,
    /// Why no values can be offered. Example: `text`.
    pub behavior_reason: Option<String>,
    /// Other parameters that the allowed values depend on. Example: `InstanceType`.
    pub association_parameter_names: Vec<String>,
    /// Values that drop out because of constraints on the parameter. Example: `cn-hangzhou-h`.
    pub illegal_value_by_parameter_constraints: Vec<Value>,
    /// Values that drop out because of rules in the template. Example: `cn-hangzhou-h`.
    pub illegal_value_by_rules: Vec<Value>,
    /// Resource properties for which values cannot be looked up.
    pub not_support_resources: Vec<NotSupportResource>,
    /// Lookups of values that failed.
    pub query_errors: Vec<QueryError>,
    /// Values that each resource property allows by itself.
    pub original_constraints: Vec<OriginalConstraint>,
}

response! {
    ParameterConstraint {
        "ParameterKey" => parameter_key: value,
        "Type" => type_: value,
        "AllowedValues" => allowed_values: list(""),
        "Behavior" => behavior: value,
        "BehaviorReason" => behavior_reason: value,
        "AssociationParameterNames" => association_parameter_names: list(""),
        "IllegalValueByParameterConstraints" => illegal_value_by_parameter_constraints: list(""),
        "IllegalValueByRules" => illegal_value_by_rules: list(""),
        "NotSupportResources" => not_support_resources: list(""),
        "QueryErrors" => query_errors: list(""),
        "OriginalConstraints" => original_constraints: list(""),
    }
}

/// Resource properties for which values cannot be looked up.
#[non_exhaustive]
pub struct NotSupportResource {
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ECS::InstanceGroup`.
    pub resource_type: Option<String>,
    /// Property of the resource type that is meant. Example: `InstanceName`.
    pub property_name: Option<String>,
}

response! {
    NotSupportResource {
        "ResourceType" => resource_type: value,
        "PropertyName" => property_name: value,
    }
}

/// Lookups of values that failed.
#[non_exhaustive]
pub struct QueryError {
    /// Reason of the failure in words. Example: `ALIYUN::ECS::InstanceGroup`.
    pub error_message: Option<String>,
    /// What the template calls the resource. Example: `MyECS`.
    pub resource_name: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`. Example: `text`.
    pub resource_type: Option<String>,
}

response! {
    QueryError {
        "ErrorMessage" => error_message: value,
        "ResourceName" => resource_name: value,
        "ResourceType" => resource_type: value,
    }
}

/// Values that each resource property allows by itself.
#[non_exhaustive]
pub struct OriginalConstraint {
    /// What the template calls the resource. Example: `MyECS`.
    pub resource_name: Option<String>,
    /// Values that the parameter can take. Example: `cn-hangzhou-a`.
    pub allowed_values: Vec<Value>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ECS::InstanceGroup`.
    pub resource_type: Option<String>,
    /// Property of the resource type that is meant. Example: `ZoneId`.
    pub property_name: Option<String>,
}

response! {
    OriginalConstraint {
        "ResourceName" => resource_name: value,
        "AllowedValues" => allowed_values: list(""),
        "ResourceType" => resource_type: value,
        "PropertyName" => property_name: value,
    }
}
