// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateTemplatePolicy`, from `ros/GenerateTemplatePolicy.md`.

use alicloud_runtime::codegen::*;

/// Works out which RAM permissions a template needs.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GenerateTemplatePolicyRequest::new()
///     .template_id("5ecd1e10-b0e9-4389-a565-e4c15efc****");
/// let reply = client.generate_template_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateTemplatePolicyRequest {
    /// Where the template file lies: on a web server or in Object Storage Service.
    /// Example: `oss://ros/template/demo`.
    pub template_url: Option<String>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    /// Example: `{"ROSTemplateFormatVersion":"2015-09-01"}`.
    pub template_body: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    /// Example: `5ecd1e10-b0e9-4389-a565-e4c15efc****`.
    pub template_id: Option<String>,
    /// Version of the stored template to use; goes only with a template ID. Example: `v1`.
    pub template_version: Option<String>,
    /// Stack operations that the policy has to allow. Items: at most 9.
    pub operation_types: Vec<String>,
}

impl GenerateTemplatePolicyRequest {
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
    /// Sets `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<String>) -> Self {
        self.template_body = Some(value.into());
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
    /// Sets `OperationTypes`.
    pub fn operation_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operation_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GenerateTemplatePolicyRequest {
        "TemplateURL" => template_url: query,
        "TemplateBody" => template_body: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
        "OperationTypes" => operation_types: query,
    }
}

impl Operation for GenerateTemplatePolicyRequest {
    type Response = GenerateTemplatePolicyResponse;
    type Error = GenerateTemplatePolicyError;
    const INFO: OperationInfo = super::operation("GenerateTemplatePolicy");
    const ERRORS: &'static [GenerateTemplatePolicyError] = &[
        GenerateTemplatePolicyError::StackValidationFailed,
        GenerateTemplatePolicyError::TemplateNotFound,
    ];
}

/// Response to [`GenerateTemplatePolicyRequest`].
#[non_exhaustive]
pub struct GenerateTemplatePolicyResponse {
    /// RAM policy that covers what the template needs.
    pub policy: Option<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6`.
    pub request_id: Option<String>,
}

response! {
    GenerateTemplatePolicyResponse {
        "Policy" => policy: value,
        "RequestId" => request_id: value,
    }
}

/// RAM policy that covers what the template needs.
#[non_exhaustive]
pub struct Policy {
    /// Single permissions that make up the policy.
    pub statement: Vec<Statement>,
    /// Which version of the software, the template or the item is meant. Example: `1`.
    pub version: Option<String>,
}

response! {
    Policy {
        "Statement" => statement: list(""),
        "Version" => version: value,
    }
}

/// Single permissions that make up the policy.
#[non_exhaustive]
pub struct Statement {
    /// API operations that the statement covers, in the form `service:Operation`.
    pub action: Vec<String>,
    /// Whether the statement allows or denies. Example: `Allow`.
    pub effect: Option<Open<Effect>>,
    /// Resources that the statement covers; an asterisk stands for all. Example: `*`.
    pub resource: Option<String>,
    /// What must hold for the statement to apply.
    /// Example: `{ "StringEquals": { "acs:Service": "fc.aliyuncs.com" } }`.
    pub condition: Option<Value>,
}

response! {
    Statement {
        "Action" => action: list(""),
        "Effect" => effect: value,
        "Resource" => resource: value,
        "Condition" => condition: value,
    }
}

values! {
    /// Whether the statement allows or denies.
    pub enum Effect {
        /// The operations are allowed.
        Allow = "Allow",
        /// The operations are denied.
        Deny = "Deny",
    }
}

/// Errors that the documentation of [`GenerateTemplatePolicyRequest`] names.
///
/// - [`StackValidationFailed`](super::DocumentedError::StackValidationFailed)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type GenerateTemplatePolicyError = super::DocumentedError;
