// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePromptTemplate`, from `bailian/UpdatePromptTemplate.md`.

use alicloud_runtime::codegen::*;

/// Changes name or content of a prompt template.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::UpdatePromptTemplateRequest::new()
///     .workspace_id("llm-us9hjmt32nysdxxx")
///     .prompt_template_id("6e49109bfeb94a39bb268f4e483ccxxx");
/// let reply = client.update_prompt_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePromptTemplateRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-us9hjmt32nysdxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the prompt template that the call is about.
    /// Example: `6e49109bfeb94a39bb268f4e483ccxxx`.
    pub prompt_template_id: Option<String>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// Text itself. Example: `text`.
    pub content: Option<String>,
}

impl UpdatePromptTemplateRequest {
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
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    UpdatePromptTemplateRequest {
        "workspaceId" => workspace_id: path,
        "promptTemplateId" => prompt_template_id: path,
        "name" => name: query,
        "content" => content: query,
    }
}

impl Operation for UpdatePromptTemplateRequest {
    type Response = UpdatePromptTemplateResponse;
    type Error = UpdatePromptTemplateError;
    const INFO: OperationInfo = super::operation("UpdatePromptTemplate")
        .roa("PATCH", "/{workspaceId}/promptTemplates/{promptTemplateId}")
        .required(&["workspaceId", "promptTemplateId"]);
    const ERRORS: &'static [UpdatePromptTemplateError] = &[
        UpdatePromptTemplateError::PromptTemplateContentInvalid,
        UpdatePromptTemplateError::PromptTemplateNameInvalid,
        UpdatePromptTemplateError::PromptTemplateTemplateNotFound,
        UpdatePromptTemplateError::PromptTemplateInternalError,
    ];
}

/// Response to [`UpdatePromptTemplateRequest`].
#[non_exhaustive]
pub struct UpdatePromptTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FE9B6CBF-47E6-5D76-9C5D-B814DD5ABxxx`.
    pub request_id: Option<String>,
}

response! {
    UpdatePromptTemplateResponse {
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdatePromptTemplateRequest`] names.
///
/// - [`PromptTemplateContentInvalid`](super::DocumentedError::PromptTemplateContentInvalid)
/// - [`PromptTemplateNameInvalid`](super::DocumentedError::PromptTemplateNameInvalid)
/// - [`PromptTemplateTemplateNotFound`](super::DocumentedError::PromptTemplateTemplateNotFound)
/// - [`PromptTemplateInternalError`](super::DocumentedError::PromptTemplateInternalError)
pub type UpdatePromptTemplateError = super::DocumentedError;
