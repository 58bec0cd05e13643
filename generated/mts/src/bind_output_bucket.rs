// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindOutputBucket`, from `mts/BindOutputBucket.md`.

use alicloud_runtime::codegen::*;

/// Binds an OSS bucket as output, so that MPS may write results to it.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::BindOutputBucketRequest::new()
///     .bucket("watermark-zzz");
/// let reply = client.bind_output_bucket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindOutputBucketRequest {
    /// **Required.** OSS bucket that the files are or will be in.
    pub bucket: Option<String>,
}

impl BindOutputBucketRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bucket`, which is required.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
}

request! {
    BindOutputBucketRequest {
        "Bucket" => bucket: query,
    }
}

impl Operation for BindOutputBucketRequest {
    type Response = BindOutputBucketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BindOutputBucket")
        .required(&["Bucket"]);
}

/// Response to [`BindOutputBucketRequest`].
pub type BindOutputBucketResponse = alicloud_runtime::EmptyResponse;
