// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIndexTemplate`, from `elasticsearch/CreateIndexTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Template};

/// Creates an index template with patterns, priority, and lifecycle policy.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CreateIndexTemplateRequest::new()
///     .instance_id("es-cn-n6w24n9u900am****")
///     .index_template("index-template")
///     .index_patterns(["..."])
///     .data_stream(true);
/// let reply = client.create_index_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIndexTemplateRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w24n9u900am****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `E1136AE9-4E49-4585-9358-6FDD2A6D****`.
    pub client_token: Option<String>,
    /// **Required.** Name of the index template. Example: `index-template`.
    pub index_template: Option<String>,
    /// **Required.** The index patterns to work on or to narrow the list down to.
    /// Example: `["schema1*","schema2*"]`.
    pub index_patterns: Vec<String>,
    /// **Required.** Whether the template is for data streams. Default: `false`. Example: `true`.
    pub data_stream: Option<bool>,
    /// Rank that decides which one goes first. Range: 0 to 2147483647. Example: `30`.
    pub priority: Option<i32>,
    /// What is done about the ilm, as rules. Example: `policy-1`.
    pub ilm_policy: Option<String>,
    /// Settings that new indexes get.
    pub template: Option<Template>,
}

impl CreateIndexTemplateRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `indexTemplate`, which is required.
    pub fn index_template(mut self, value: impl Into<String>) -> Self {
        self.index_template = Some(value.into());
        self
    }
    /// Sets `indexPatterns`, which is required.
    pub fn index_patterns(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.index_patterns = value.into_iter().map(Into::into).collect();
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
}

request! {
    CreateIndexTemplateRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "indexTemplate" => index_template: body,
        "indexPatterns" => index_patterns: body,
        "dataStream" => data_stream: body,
        "priority" => priority: body,
        "ilmPolicy" => ilm_policy: body,
        "template" => template: body,
    }
}

impl Operation for CreateIndexTemplateRequest {
    type Response = CreateIndexTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateIndexTemplate")
        .roa("POST", "/openapi/instances/{InstanceId}/index-templates")
        .required(&["InstanceId", "indexTemplate", "indexPatterns", "dataStream"])
        .idempotency_token("ClientToken");
}

/// Response to [`CreateIndexTemplateRequest`].
#[non_exhaustive]
pub struct CreateIndexTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `index-template`.
    pub result: Option<String>,
}

response! {
    CreateIndexTemplateResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
