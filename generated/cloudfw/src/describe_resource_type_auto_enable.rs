// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceTypeAutoEnable`, from `cloudfw/DescribeResourceTypeAutoEnable.md`.

use alicloud_runtime::codegen::*;

/// Shows for which resource types protection switches on automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeResourceTypeAutoEnableRequest::new();
/// let reply = client.describe_resource_type_auto_enable(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceTypeAutoEnableRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeResourceTypeAutoEnableRequest {
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
    DescribeResourceTypeAutoEnableRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeResourceTypeAutoEnableRequest {
    type Response = DescribeResourceTypeAutoEnableResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourceTypeAutoEnable")
        .read_only();
}

/// Response to [`DescribeResourceTypeAutoEnableRequest`], which the documentation does not describe.
pub type DescribeResourceTypeAutoEnableResponse = alicloud_runtime::UndocumentedResponse;
