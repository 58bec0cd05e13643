// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePostpayUserNatStatus`, from `cloudfw/DescribePostpayUserNatStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows whether NAT firewalls are on for a pay-as-you-go instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePostpayUserNatStatusRequest::new();
/// let reply = client.describe_postpay_user_nat_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePostpayUserNatStatusRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribePostpayUserNatStatusRequest {
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
    DescribePostpayUserNatStatusRequest {
        "InstanceId" => instance_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribePostpayUserNatStatusRequest {
    type Response = DescribePostpayUserNatStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePostpayUserNatStatus")
        .method("GET")
        .read_only();
}

/// Response to [`DescribePostpayUserNatStatusRequest`], which the documentation does not describe.
pub type DescribePostpayUserNatStatusResponse = alicloud_runtime::UndocumentedResponse;
