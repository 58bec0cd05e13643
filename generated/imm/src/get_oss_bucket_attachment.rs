// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOSSBucketAttachment`, from `imm/GetOSSBucketAttachment.md`.

use alicloud_runtime::codegen::*;

/// Gets the name of the project in the same region that an OSS bucket is bound to.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::GetOSSBucketAttachmentRequest::new()
///     .oss_bucket("...");
/// let reply = client.get_oss_bucket_attachment(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOSSBucketAttachmentRequest {
    /// **Required.** Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
}

impl GetOSSBucketAttachmentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OSSBucket`, which is required.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
}

request! {
    GetOSSBucketAttachmentRequest {
        "OSSBucket" => oss_bucket: query,
    }
}

impl Operation for GetOSSBucketAttachmentRequest {
    type Response = GetOSSBucketAttachmentResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetOSSBucketAttachment")
        .required(&["OSSBucket"])
        .read_only();
}

/// Response to [`GetOSSBucketAttachmentRequest`].
#[non_exhaustive]
pub struct GetOSSBucketAttachmentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5F74C5C9-5AC0-49F9-914D-E01589D3****`.
    pub request_id: Option<String>,
    /// Name that the project goes by. Example: `immtest`.
    pub project_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item was created. Example: `""2023-12-19T17:29:34.790931971+08:00"`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `"2023-12-19T17:29:34.790931971+08:00"`.
    pub update_time: Option<Timestamp>,
}

response! {
    GetOSSBucketAttachmentResponse {
        "RequestId" => request_id: value,
        "ProjectName" => project_name: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}
