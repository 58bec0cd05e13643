// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePostpayEnabledProtection`, from `cloudfw/DescribePostpayEnabledProtection.md`.

use alicloud_runtime::codegen::*;

/// Shows which protection is enabled with pay-as-you-go.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePostpayEnabledProtectionRequest::new();
/// let reply = client.describe_postpay_enabled_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePostpayEnabledProtectionRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribePostpayEnabledProtectionRequest {
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
    DescribePostpayEnabledProtectionRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribePostpayEnabledProtectionRequest {
    type Response = DescribePostpayEnabledProtectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePostpayEnabledProtection")
        .method("GET")
        .read_only();
}

/// Response to [`DescribePostpayEnabledProtectionRequest`], which the documentation does not describe.
pub type DescribePostpayEnabledProtectionResponse = alicloud_runtime::UndocumentedResponse;
