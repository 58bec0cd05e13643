// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDynamicDictUploadInfo`, from `sas/DescribeDynamicDictUploadInfo.md`.

use alicloud_runtime::codegen::*;

/// Fetches what is needed to upload a dynamic weak password dictionary.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDynamicDictUploadInfoRequest::new();
/// let reply = client.describe_dynamic_dict_upload_info(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeDynamicDictUploadInfoRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl DescribeDynamicDictUploadInfoRequest {
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
    DescribeDynamicDictUploadInfoRequest {
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DescribeDynamicDictUploadInfoRequest {
    type Response = DescribeDynamicDictUploadInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDynamicDictUploadInfo")
        .read_only();
}

/// Response to [`DescribeDynamicDictUploadInfoRequest`], which the documentation does not describe.
pub type DescribeDynamicDictUploadInfoResponse = alicloud_runtime::UndocumentedResponse;
