// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindOutputBucket`, from `mts/UnbindOutputBucket.md`.

use alicloud_runtime::codegen::*;

/// Ends the binding of an OSS bucket as output.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UnbindOutputBucketRequest::new()
///     .bucket("...");
/// let reply = client.unbind_output_bucket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindOutputBucketRequest {
    /// **Required.** OSS bucket that the files are or will be in.
    pub bucket: Option<String>,
}

impl UnbindOutputBucketRequest {
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
    UnbindOutputBucketRequest {
        "Bucket" => bucket: query,
    }
}

impl Operation for UnbindOutputBucketRequest {
    type Response = UnbindOutputBucketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnbindOutputBucket")
        .required(&["Bucket"]);
}

/// Response to [`UnbindOutputBucketRequest`].
pub type UnbindOutputBucketResponse = alicloud_runtime::EmptyResponse;
