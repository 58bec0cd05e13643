// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUploadToken`, from `green/DescribeUploadToken.md`.

use alicloud_runtime::codegen::*;

/// Gets a temporary token for uploading files that are to be moderated.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::DescribeUploadTokenRequest::new();
/// let reply = client.describe_upload_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUploadTokenRequest {}

impl DescribeUploadTokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeUploadTokenRequest {}
}

impl Operation for DescribeUploadTokenRequest {
    type Response = DescribeUploadTokenResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeUploadToken").read_only();
}

/// Response to [`DescribeUploadTokenRequest`], which the documentation does not describe.
pub type DescribeUploadTokenResponse = alicloud_runtime::UndocumentedResponse;
