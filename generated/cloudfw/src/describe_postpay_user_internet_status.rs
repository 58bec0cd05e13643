// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePostpayUserInternetStatus`, from `cloudfw/DescribePostpayUserInternetStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the Internet firewall is on for a pay-as-you-go instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePostpayUserInternetStatusRequest::new();
/// let reply = client.describe_postpay_user_internet_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePostpayUserInternetStatusRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribePostpayUserInternetStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribePostpayUserInternetStatusRequest {
        "InstanceId" => instance_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribePostpayUserInternetStatusRequest {
    type Response = DescribePostpayUserInternetStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePostpayUserInternetStatus")
        .method("GET")
        .read_only();
}

/// Response to [`DescribePostpayUserInternetStatusRequest`], which the documentation does not describe.
pub type DescribePostpayUserInternetStatusResponse = alicloud_runtime::UndocumentedResponse;
