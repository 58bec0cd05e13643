// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserBuyVersion`, from `cloudfw/DescribeUserBuyVersion.md`.

use alicloud_runtime::codegen::*;

/// Shows the purchased edition of the Cloud Firewall instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeUserBuyVersionRequest::new();
/// let reply = client.describe_user_buy_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserBuyVersionRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeUserBuyVersionRequest {
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
}

request! {
    DescribeUserBuyVersionRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeUserBuyVersionRequest {
    type Response = DescribeUserBuyVersionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserBuyVersion").read_only();
}

/// Response to [`DescribeUserBuyVersionRequest`], which the documentation does not describe.
pub type DescribeUserBuyVersionResponse = alicloud_runtime::UndocumentedResponse;
