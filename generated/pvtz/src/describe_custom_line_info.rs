// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomLineInfo`, from `pvtz/DescribeCustomLineInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns one custom line with its IPv4 addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeCustomLineInfoRequest::new()
///     .line_id("...");
/// let reply = client.describe_custom_line_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomLineInfoRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Line on which the record is served.
    pub line_id: Option<String>,
}

impl DescribeCustomLineInfoRequest {
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
    /// Sets `LineId`, which is required.
    pub fn line_id(mut self, value: impl Into<String>) -> Self {
        self.line_id = Some(value.into());
        self
    }
}

request! {
    DescribeCustomLineInfoRequest {
        "Lang" => lang: query,
        "LineId" => line_id: query,
    }
}

impl Operation for DescribeCustomLineInfoRequest {
    type Response = DescribeCustomLineInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCustomLineInfo")
        .required(&["LineId"])
        .read_only();
}

/// Response to [`DescribeCustomLineInfoRequest`], which the documentation does not describe.
pub type DescribeCustomLineInfoResponse = alicloud_runtime::UndocumentedResponse;
