// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePluginSummary`, from `sas/DescribePluginSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the state of a plug-in.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePluginSummaryRequest::new();
/// let reply = client.describe_plugin_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePluginSummaryRequest {
    /// Name that the plugin goes by.
    pub plugin_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribePluginSummaryRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribePluginSummaryRequest {
        "PluginName" => plugin_name: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribePluginSummaryRequest {
    type Response = DescribePluginSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePluginSummary").read_only();
}

/// Response to [`DescribePluginSummaryRequest`], which the documentation does not describe.
pub type DescribePluginSummaryResponse = alicloud_runtime::UndocumentedResponse;
