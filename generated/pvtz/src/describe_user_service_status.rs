// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserServiceStatus`, from `pvtz/DescribeUserServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns which status the PrivateZone service has for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeUserServiceStatusRequest::new();
/// let reply = client.describe_user_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserServiceStatusRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeUserServiceStatusRequest {
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
    DescribeUserServiceStatusRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeUserServiceStatusRequest {
    type Response = DescribeUserServiceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserServiceStatus")
        .read_only();
}

/// Response to [`DescribeUserServiceStatusRequest`], which the documentation does not describe.
pub type DescribeUserServiceStatusResponse = alicloud_runtime::UndocumentedResponse;
