// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIndexTemplate`, from `elasticsearch/UpdateIndexTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Template};

/// Changes an index template of an Elasticsearch instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateIndexTemplateRequest::new()
///     .index_template("my-template")
///     .instance_id("es-cn-n6w24n9u900am****")
///     .index_template_2("my-template")
///     .index_patterns("[\"schema1*\",\"schema2*\"]")
///     .data_stream(true);
/// let reply = client.update_index_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIndexTemplateRequest {
    /// **Required.** Index template that the call works on. Example: `my-template`.
    pub index_template: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w24n9u900am****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** Name of the index template. Example: `my-template`.
    pub index_template_2: Option<String>,
    /// **Required.** The index patterns that are concerned. Example: `["schema1*","schema2*"]`.
    pub index_patterns: Option<String>,
    /// **Required.** Whether the template is for data streams. Default: `false`. Example: `true`.
    pub data_stream: Option<bool>,
    /// Rank that decides which one goes first. Example: `30`.
    pub priority: Option<i32>,
    /// What is done about the ilm, as rules. Example: `policy-1`.
    pub ilm_policy: Option<String>,
    /// Settings that new indexes get.
    pub template: Option<Template>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateIndexTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IndexTemplate`, which is required.
    pub fn index_template(mut self, value: impl Into<String>) -> Self {
        self.index_template = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `indexTemplate`, which is required.
    pub fn index_template_2(mut self, value: impl Into<String>) -> Self {
        self.index_template_2 = Some(value.into());
        self
    }
    /// Sets `indexPatterns`, which is required.
    pub fn index_patterns(mut self, value: impl Into<String>) -> Self {
        self.index_patterns = Some(value.into());
        self
    }
    /// Sets `dataStream`, which is required.
    #[inline]
    pub fn data_stream(mut self, value: bool) -> Self {
        self.data_stream = Some(value);
        self
    }
    /// Sets `priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `ilmPolicy`.
    pub fn ilm_policy(mut self, value: impl Into<String>) -> Self {
        self.ilm_policy = Some(value.into());
        self
    }
    /// Sets `template`.
    pub fn template(mut self, value: impl Into<Template>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateIndexTemplateRequest {
        "IndexTemplate" => index_template: path,
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "indexTemplate" => index_template_2: body,
        "indexPatterns" => index_patterns: body,
        "dataStream" => data_stream: body,
        "priority" => priority: body,
        "ilmPolicy" => ilm_policy: body,
        "template" => template: body,
        "body" => body: body,
    }
}

impl Operation for UpdateIndexTemplateRequest {
    type Response = UpdateIndexTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateIndexTemplate")
        .roa("PUT", "/openapi/instances/{InstanceId}/index-templates/{IndexTemplate}")
        .required(
            &[
                "IndexTemplate",
                "InstanceId",
                "indexTemplate",
                "indexPatterns",
                "dataStream",
            ],
        )
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateIndexTemplateRequest`].
#[non_exhaustive]
pub struct UpdateIndexTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `my-template`.
    pub result: Option<String>,
}

response! {
    UpdateIndexTemplateResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
