// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClearAuthInfo`, from `cloudfw/DescribeClearAuthInfo.md`.

use alicloud_runtime::codegen::*;

/// Reads the account's information about cleared authorization; takes no parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeClearAuthInfoRequest::new();
/// let reply = client.describe_clear_auth_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClearAuthInfoRequest {}

impl DescribeClearAuthInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeClearAuthInfoRequest {}
}

impl Operation for DescribeClearAuthInfoRequest {
    type Response = DescribeClearAuthInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClearAuthInfo").read_only();
}

/// Response to [`DescribeClearAuthInfoRequest`], which the documentation does not describe.
pub type DescribeClearAuthInfoResponse = alicloud_runtime::UndocumentedResponse;
