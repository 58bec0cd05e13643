// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ValidateTemplateContent`, from `oos/ValidateTemplateContent.md`.

use alicloud_runtime::codegen::*;

/// Checks whether a template is valid, without saving it, and returns its tasks.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ValidateTemplateContentRequest::new();
/// let reply = client.validate_template_content(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ValidateTemplateContentRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Web address under which the template is found.
    pub template_url: Option<String>,
}

impl ValidateTemplateContentRequest {
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
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `TemplateURL`.
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
        self
    }
}

request! {
    ValidateTemplateContentRequest {
        "RegionId" => region_id: query,
        "Content" => content: query,
        "TemplateURL" => template_url: query,
    }
}

impl Operation for ValidateTemplateContentRequest {
    type Response = ValidateTemplateContentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ValidateTemplateContent")
        .region("RegionId");
}

/// Response to [`ValidateTemplateContentRequest`].
#[non_exhaustive]
pub struct ValidateTemplateContentResponse {
    /// The outputs that are concerned.
    pub outputs: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D5EE9591-1F2D-573E-8751-7F08BBB388D4`.
    pub request_id: Option<String>,
    /// The parameters that are concerned. Example: `text`.
    pub parameters: Option<String>,
    /// RAM role whose rights are used. Example: `OOSServiceRole`.
    pub ram_role: Option<String>,
    /// Tasks, one entry each.
    pub tasks: Vec<Task>,
}

response! {
    ValidateTemplateContentResponse {
        "Outputs" => outputs: value,
        "RequestId" => request_id: value,
        "Parameters" => parameters: value,
        "RamRole" => ram_role: value,
        "Tasks" => tasks: list(""),
    }
}

/// Tasks, one entry each.
#[non_exhaustive]
pub struct Task {
    /// The outputs that are concerned. Example: `.instanceId`.
    pub outputs: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `ACS::ExecuteAPI`.
    pub type_: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `foo`.
    pub name: Option<String>,
    /// The properties that are concerned. Example: `text`.
    pub properties: Option<String>,
}

response! {
    Task {
        "Outputs" => outputs: value,
        "Type" => type_: value,
        "Description" => description: value,
        "Name" => name: value,
        "Properties" => properties: value,
    }
}
