// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPromptTemplate`, from `bailian/GetPromptTemplate.md`.

use alicloud_runtime::codegen::*;

/// Shows one prompt template with content and variables.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::GetPromptTemplateRequest::new()
///     .workspace_id("llm-us9hjmt32nysdxxx")
///     .prompt_template_id("6e49109bfeb94a39bb268f4e483ccxxx");
/// let reply = client.get_prompt_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPromptTemplateRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-us9hjmt32nysdxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the prompt template that the call is about.
    /// Example: `6e49109bfeb94a39bb268f4e483ccxxx`.
    pub prompt_template_id: Option<String>,
}

impl GetPromptTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `promptTemplateId`, which is required.
    pub fn prompt_template_id(mut self, value: impl Into<String>) -> Self {
        self.prompt_template_id = Some(value.into());
        self
    }
}

request! {
    GetPromptTemplateRequest {
        "workspaceId" => workspace_id: path,
        "promptTemplateId" => prompt_template_id: path,
    }
}

impl Operation for GetPromptTemplateRequest {
    type Response = GetPromptTemplateResponse;
    type Error = GetPromptTemplateError;
    const INFO: OperationInfo = super::operation("GetPromptTemplate")
        .roa("GET", "/{workspaceId}/promptTemplates/{promptTemplateId}")
        .required(&["workspaceId", "promptTemplateId"])
        .read_only();
    const ERRORS: &'static [GetPromptTemplateError] = &[
        GetPromptTemplateError::PromptTemplateTemplateNotFound,
        GetPromptTemplateError::PromptTemplateInternalError,
    ];
}

/// Response to [`GetPromptTemplateRequest`].
#[non_exhaustive]
pub struct GetPromptTemplateResponse {
    /// Text itself. Example: `text`.
    pub content: Option<String>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// ID of the prompt template that the item belongs to or stands for.
    /// Example: `6e49109bfeb94a39bb268f4e483ccxxx`.
    pub prompt_template_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C56C7AF-6573-19CE-B018-E05E1EDCF4C5`.
    pub request_id: Option<String>,
    /// ID of the workspace that the item belongs to or stands for. Example: `llm-us9hjmt32nysdxxx`.
    pub workspace_id: Option<String>,
    /// The variables that were found or are concerned, one entry each. Example: `theme`.
    pub variables: Vec<String>,
}

response! {
    GetPromptTemplateResponse {
        "content" => content: value,
        "name" => name: value,
        "promptTemplateId" => prompt_template_id: value,
        "requestId" => request_id: value,
        "workspaceId" => workspace_id: value,
        "variables" => variables: list(""),
    }
}

/// Errors that the documentation of [`GetPromptTemplateRequest`] names.
///
/// - [`PromptTemplateTemplateNotFound`](super::DocumentedError::PromptTemplateTemplateNotFound)
/// - [`PromptTemplateInternalError`](super::DocumentedError::PromptTemplateInternalError)
pub type GetPromptTemplateError = super::DocumentedError;
