// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateExecutionPolicy`, from `oos/GenerateExecutionPolicy.md`.

use alicloud_runtime::codegen::*;

/// Returns the RAM policy that executing a template needs, and what a role lacks.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GenerateExecutionPolicyRequest::new();
/// let reply = client.generate_execution_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateExecutionPolicyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the template was given.
    pub template_name: Option<String>,
    /// Which version of the template is meant.
    pub template_version: Option<String>,
    /// RAM role whose rights are used.
    pub ram_role: Option<String>,
    /// What the template contains.
    pub template_content: Option<String>,
}

impl GenerateExecutionPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
    /// Sets `RamRole`.
    pub fn ram_role(mut self, value: impl Into<String>) -> Self {
        self.ram_role = Some(value.into());
        self
    }
    /// Sets `TemplateContent`.
    pub fn template_content(mut self, value: impl Into<String>) -> Self {
        self.template_content = Some(value.into());
        self
    }
}

request! {
    GenerateExecutionPolicyRequest {
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
        "TemplateVersion" => template_version: query,
        "RamRole" => ram_role: query,
        "TemplateContent" => template_content: query,
    }
}

impl Operation for GenerateExecutionPolicyRequest {
    type Response = GenerateExecutionPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateExecutionPolicy")
        .region("RegionId");
}

/// Response to [`GenerateExecutionPolicyRequest`].
#[non_exhaustive]
pub struct GenerateExecutionPolicyResponse {
    /// Rule or set of rules that applies.
    pub policy: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// What is done about the missing, as rules. Example: `text`.
    pub missing_policy: Option<String>,
}

response! {
    GenerateExecutionPolicyResponse {
        "Policy" => policy: value,
        "RequestId" => request_id: value,
        "MissingPolicy" => missing_policy: value,
    }
}
