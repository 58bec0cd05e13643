// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindInputBucket`, from `mts/BindInputBucket.md`.

use alicloud_runtime::codegen::*;

/// Binds an OSS bucket as input, so that its uploads can trigger workflows.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::BindInputBucketRequest::new()
///     .bucket("watermark-zzz");
/// let reply = client.bind_input_bucket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindInputBucketRequest {
    /// **Required.** OSS bucket that the files are or will be in.
    pub bucket: Option<String>,
    /// Page from which a request came, by its HTTP header.
    pub referer: Option<String>,
}

impl BindInputBucketRequest {
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
    /// Sets `Referer`.
    pub fn referer(mut self, value: impl Into<String>) -> Self {
        self.referer = Some(value.into());
        self
    }
}

request! {
    BindInputBucketRequest {
        "Bucket" => bucket: query,
        "Referer" => referer: query,
    }
}

impl Operation for BindInputBucketRequest {
    type Response = BindInputBucketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BindInputBucket")
        .required(&["Bucket"]);
}

/// Response to [`BindInputBucketRequest`].
pub type BindInputBucketResponse = alicloud_runtime::EmptyResponse;
