// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePluginSchemas`, from `cloudapi/DescribePluginSchemas.md`.

use alicloud_runtime::codegen::*;

/// Lists the plugin types that API Gateway supports, with their schemas.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribePluginSchemasRequest::new();
/// let reply = client.describe_plugin_schemas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePluginSchemasRequest {
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl DescribePluginSchemasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribePluginSchemasRequest {
        "Language" => language: query,
    }
}

impl Operation for DescribePluginSchemasRequest {
    type Response = DescribePluginSchemasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePluginSchemas").read_only();
}

/// Response to [`DescribePluginSchemasRequest`].
#[non_exhaustive]
pub struct DescribePluginSchemasResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D39D1B3-8548-508A-9CE2-7F4A3F2A7989`.
    pub request_id: Option<String>,
    /// The plugin schemas that were found or are concerned, one entry each.
    pub plugin_schemas: Vec<PluginSchema>,
}

response! {
    DescribePluginSchemasResponse {
        "RequestId" => request_id: value,
        "PluginSchemas" => plugin_schemas: list("PluginSchema"),
    }
}

/// The plugin schemas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PluginSchema {
    /// Title or heading shown to people. Example: `plugin schema title`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `plugin scheme description`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `VPC_C`.
    pub name: Option<String>,
    /// ID of the document that the item belongs to or stands for. Example: `4107**`.
    pub document_id: Option<String>,
    /// Whether this can be used: classic. Example: `true`.
    pub support_classic: Option<bool>,
}

response! {
    PluginSchema {
        "Title" => title: value,
        "Description" => description: value,
        "Name" => name: value,
        "DocumentId" => document_id: value,
        "SupportClassic" => support_classic: value,
    }
}
