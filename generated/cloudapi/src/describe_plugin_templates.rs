// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePluginTemplates`, from `cloudapi/DescribePluginTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists templates from which plugins can be written.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribePluginTemplatesRequest::new();
/// let reply = client.describe_plugin_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePluginTemplatesRequest {
    /// Display text for the plugin.
    pub plugin_name: Option<String>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl DescribePluginTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PluginName`.
    pub fn plugin_name(mut self, value: impl Into<String>) -> Self {
        self.plugin_name = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    DescribePluginTemplatesRequest {
        "PluginName" => plugin_name: query,
        "Language" => language: query,
    }
}

impl Operation for DescribePluginTemplatesRequest {
    type Response = DescribePluginTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePluginTemplates").read_only();
}

/// Response to [`DescribePluginTemplatesRequest`].
#[non_exhaustive]
pub struct DescribePluginTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF924FE4-2EDD-4CD3-89EC-34E4708574E7`.
    pub request_id: Option<String>,
    /// The templates that were found or are concerned, one entry each.
    pub templates: Vec<Template>,
}

response! {
    DescribePluginTemplatesResponse {
        "RequestId" => request_id: value,
        "Templates" => templates: list("Template"),
    }
}

/// The templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Template {
    /// Title or heading shown to people. Example: `template title`.
    pub title: Option<String>,
    /// Place in the manual. Example: `anchor`.
    pub document_anchor: Option<String>,
    /// Free text that describes the item to people. Example: `balabala`.
    pub description: Option<String>,
    /// ID of the document that the item belongs to or stands for. Example: `41079`.
    pub document_id: Option<String>,
    /// Example to start from. Example: `1`.
    pub sample: Option<String>,
}

response! {
    Template {
        "Title" => title: value,
        "DocumentAnchor" => document_anchor: value,
        "Description" => description: value,
        "DocumentId" => document_id: value,
        "Sample" => sample: value,
    }
}
