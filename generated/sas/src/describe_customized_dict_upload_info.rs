// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomizedDictUploadInfo`, from `sas/DescribeCustomizedDictUploadInfo.md`.

use alicloud_runtime::codegen::*;

/// Fetches what is needed to upload a custom weak password dictionary.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCustomizedDictUploadInfoRequest::new();
/// let reply = client.describe_customized_dict_upload_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomizedDictUploadInfoRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DescribeCustomizedDictUploadInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    DescribeCustomizedDictUploadInfoRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DescribeCustomizedDictUploadInfoRequest {
    type Response = DescribeCustomizedDictUploadInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCustomizedDictUploadInfo")
        .read_only();
}

/// Response to [`DescribeCustomizedDictUploadInfoRequest`], which the documentation does not describe.
pub type DescribeCustomizedDictUploadInfoResponse = alicloud_runtime::UndocumentedResponse;
