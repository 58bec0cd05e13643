// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTemplate`, from `elasticsearch/UpdateTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TemplateName};

/// Changes the content of a scenario template of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateTemplateRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****")
///     .template_name("dynamicSettings")
///     .content("text");
/// let reply = client.update_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTemplateRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// **Required.** Name that the template was given.
    /// Here: `ilmPolicy`, `indexTemplate`, `dynamicSettings`. Example: `dynamicSettings`.
    pub template_name: Option<Open<TemplateName>>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** Text of the file or of the settings. Example: `text`.
    pub content: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<Open<TemplateName>>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateTemplateRequest {
        "InstanceId" => instance_id: path,
        "TemplateName" => template_name: path,
        "ClientToken" => client_token: query,
        "content" => content: body,
        "body" => body: body,
    }
}

impl Operation for UpdateTemplateRequest {
    type Response = UpdateTemplateResponse;
    type Error = UpdateTemplateError;
    const INFO: OperationInfo = super::operation("UpdateTemplate")
        .roa("POST", "/openapi/instances/{InstanceId}/templates/{TemplateName}")
        .required(&["InstanceId", "TemplateName", "content"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdateTemplateError] = &[
        UpdateTemplateError::ComponentCodeValueError,
        UpdateTemplateError::UserNotOpen,
        UpdateTemplateError::StsRoleAccountNoPermission,
        UpdateTemplateError::SubAccountNoPermission,
        UpdateTemplateError::UserUnauthorized,
    ];
}

/// Response to [`UpdateTemplateRequest`].
#[non_exhaustive]
pub struct UpdateTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdateTemplateResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`UpdateTemplateRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type UpdateTemplateError = super::DocumentedError;
