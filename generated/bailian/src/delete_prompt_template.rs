// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePromptTemplate`, from `bailian/DeletePromptTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom prompt template.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::DeletePromptTemplateRequest::new()
///     .workspace_id("llm-us9hjmt32nysdxxx")
///     .prompt_template_id("6e49109bfeb94a39bb268f4e483ccxxx");
/// let reply = client.delete_prompt_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePromptTemplateRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-us9hjmt32nysdxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the prompt template that the call is about.
    /// Example: `6e49109bfeb94a39bb268f4e483ccxxx`.
    pub prompt_template_id: Option<String>,
}

impl DeletePromptTemplateRequest {
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
    DeletePromptTemplateRequest {
        "workspaceId" => workspace_id: path,
        "promptTemplateId" => prompt_template_id: path,
    }
}

impl Operation for DeletePromptTemplateRequest {
    type Response = DeletePromptTemplateResponse;
    type Error = DeletePromptTemplateError;
    const INFO: OperationInfo = super::operation("DeletePromptTemplate")
        .roa("DELETE", "/{workspaceId}/promptTemplates/{promptTemplateId}")
        .required(&["workspaceId", "promptTemplateId"]);
    const ERRORS: &'static [DeletePromptTemplateError] = &[
        DeletePromptTemplateError::PromptTemplateTemplateNotFound,
        DeletePromptTemplateError::PromptTemplateInternalError,
    ];
}

/// Response to [`DeletePromptTemplateRequest`].
#[non_exhaustive]
pub struct DeletePromptTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FE9B6CBF-47E6-5D76-9C5D-B814DD5ABxxx`.
    pub request_id: Option<String>,
}

response! {
    DeletePromptTemplateResponse {
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeletePromptTemplateRequest`] names.
///
/// - [`PromptTemplateTemplateNotFound`](super::DocumentedError::PromptTemplateTemplateNotFound)
/// - [`PromptTemplateInternalError`](super::DocumentedError::PromptTemplateInternalError)
pub type DeletePromptTemplateError = super::DocumentedError;
