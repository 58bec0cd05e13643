// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePromptTemplate`, from `bailian/CreatePromptTemplate.md`.

use alicloud_runtime::codegen::*;

/// Stores a prompt template with name and content in a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::CreatePromptTemplateRequest::new()
///     .workspace_id("llm-czal8nvvwb8d4xxx")
///     .name("text")
///     .content("text");
/// let reply = client.create_prompt_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePromptTemplateRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-czal8nvvwb8d4xxx`.
    pub workspace_id: Option<String>,
    /// **Required.** Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// **Required.** Text itself. Example: `text`.
    pub content: Option<String>,
}

impl CreatePromptTemplateRequest {
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
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    CreatePromptTemplateRequest {
        "workspaceId" => workspace_id: path,
        "name" => name: query,
        "content" => content: query,
    }
}

impl Operation for CreatePromptTemplateRequest {
    type Response = CreatePromptTemplateResponse;
    type Error = CreatePromptTemplateError;
    const INFO: OperationInfo = super::operation("CreatePromptTemplate")
        .roa("POST", "/{workspaceId}/promptTemplates")
        .required(&["workspaceId", "name", "content"]);
    const ERRORS: &'static [CreatePromptTemplateError] = &[
        CreatePromptTemplateError::PromptTemplateContentInvalid,
        CreatePromptTemplateError::PromptTemplateNameInvalid,
        CreatePromptTemplateError::PromptTemplateInternalError,
    ];
}

/// Response to [`CreatePromptTemplateRequest`].
#[non_exhaustive]
pub struct CreatePromptTemplateResponse {
    /// ID of the prompt template that the item belongs to or stands for.
    /// Example: `6e49109bfeb94a39bb268f4e483ccxxx`.
    pub prompt_template_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FE9B6CBF-47E6-5D76-9C5D-B814DD5ABxxx`.
    pub request_id: Option<String>,
}

response! {
    CreatePromptTemplateResponse {
        "promptTemplateId" => prompt_template_id: value,
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreatePromptTemplateRequest`] names.
///
/// - [`PromptTemplateContentInvalid`](super::DocumentedError::PromptTemplateContentInvalid)
/// - [`PromptTemplateNameInvalid`](super::DocumentedError::PromptTemplateNameInvalid)
/// - [`PromptTemplateInternalError`](super::DocumentedError::PromptTemplateInternalError)
pub type CreatePromptTemplateError = super::DocumentedError;
