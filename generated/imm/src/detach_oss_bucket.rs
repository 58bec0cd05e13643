// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachOSSBucket`, from `imm/DetachOSSBucket.md`.

use alicloud_runtime::codegen::*;

/// Removes the binding between an OSS bucket and its project.
///
/// ```no_run
/// # async fn example(client: alicloud_imm::Client) -> Result<(), alicloud_imm::Error> {
/// let request = alicloud_imm::DetachOSSBucketRequest::new()
///     .oss_bucket("...");
/// let reply = client.detach_oss_bucket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachOSSBucketRequest {
    /// **Required.** Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
}

impl DetachOSSBucketRequest {
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
    DetachOSSBucketRequest {
        "OSSBucket" => oss_bucket: query,
    }
}

impl Operation for DetachOSSBucketRequest {
    type Response = DetachOSSBucketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachOSSBucket")
        .required(&["OSSBucket"]);
}

/// Response to [`DetachOSSBucketRequest`].
pub type DetachOSSBucketResponse = alicloud_runtime::EmptyResponse;
