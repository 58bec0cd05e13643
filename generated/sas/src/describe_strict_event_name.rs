// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStrictEventName`, from `sas/DescribeStrictEventName.md`.

use alicloud_runtime::codegen::*;

/// Lists the alert names that are enabled in strict mode.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeStrictEventNameRequest::new();
/// let reply = client.describe_strict_event_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStrictEventNameRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeStrictEventNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeStrictEventNameRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeStrictEventNameRequest {
    type Response = DescribeStrictEventNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStrictEventName")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeStrictEventNameRequest`], which the documentation does not describe.
pub type DescribeStrictEventNameResponse = alicloud_runtime::UndocumentedResponse;
