// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SdkGenerateByGroup`, from `cloudapi/SdkGenerateByGroup.md`.

use alicloud_runtime::codegen::*;

/// Generates an SDK with the APIs of one group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SdkGenerateByGroupRequest::new()
///     .group_id("...")
///     .language("...");
/// let reply = client.sdk_generate_by_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SdkGenerateByGroupRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl SdkGenerateByGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `Language`, which is required.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    SdkGenerateByGroupRequest {
        "GroupId" => group_id: query,
        "Language" => language: query,
    }
}

impl Operation for SdkGenerateByGroupRequest {
    type Response = SdkGenerateByGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SdkGenerateByGroup")
        .required(&["GroupId", "Language"]);
}

/// Response to [`SdkGenerateByGroupRequest`].
#[non_exhaustive]
pub struct SdkGenerateByGroupResponse {
    /// Address from which the file can be fetched. Example: `http://oss-bucket/object`.
    pub download_link: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0075BDA-8AED-5073-A70A-FE44E86AB20F`.
    pub request_id: Option<String>,
}

response! {
    SdkGenerateByGroupResponse {
        "DownloadLink" => download_link: value,
        "RequestId" => request_id: value,
    }
}
