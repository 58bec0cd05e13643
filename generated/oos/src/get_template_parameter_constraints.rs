// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTemplateParameterConstraints`, from `oos/GetTemplateParameterConstraints.md`.

use alicloud_runtime::codegen::*;

/// Returns which values the parameters of a template may take.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetTemplateParameterConstraintsRequest::new();
/// let reply = client.get_template_parameter_constraints(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTemplateParameterConstraintsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which version of the template is meant.
    pub template_version: Option<String>,
    /// What the template contains.
    pub template_content: Option<String>,
    /// Name that the template was given.
    pub template_name: Option<String>,
    /// Web address under which the template is found.
    pub template_url: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<String>,
}

impl GetTemplateParameterConstraintsRequest {
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
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
    /// Sets `TemplateContent`.
    pub fn template_content(mut self, value: impl Into<String>) -> Self {
        self.template_content = Some(value.into());
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateURL`.
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

request! {
    GetTemplateParameterConstraintsRequest {
        "RegionId" => region_id: query,
        "TemplateVersion" => template_version: query,
        "TemplateContent" => template_content: query,
        "TemplateName" => template_name: query,
        "TemplateURL" => template_url: query,
        "Parameters" => parameters: query,
    }
}

impl Operation for GetTemplateParameterConstraintsRequest {
    type Response = GetTemplateParameterConstraintsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTemplateParameterConstraints")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetTemplateParameterConstraintsRequest`], which the documentation does not describe.
pub type GetTemplateParameterConstraintsResponse = alicloud_runtime::UndocumentedResponse;
