// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAclCheckQuota`, from `cloudfw/DescribeAclCheckQuota.md`.

use alicloud_runtime::codegen::*;

/// Shows the quota for checks of access control policies.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAclCheckQuotaRequest::new();
/// let reply = client.describe_acl_check_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAclCheckQuotaRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeAclCheckQuotaRequest {
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
    DescribeAclCheckQuotaRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeAclCheckQuotaRequest {
    type Response = DescribeAclCheckQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAclCheckQuota")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeAclCheckQuotaRequest`], which the documentation does not describe.
pub type DescribeAclCheckQuotaResponse = alicloud_runtime::UndocumentedResponse;
