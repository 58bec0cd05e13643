// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindInputBucket`, from `mts/UnbindInputBucket.md`.

use alicloud_runtime::codegen::*;

/// Ends the binding of an OSS bucket as input.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UnbindInputBucketRequest::new()
///     .bucket("...");
/// let reply = client.unbind_input_bucket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindInputBucketRequest {
    /// **Required.** OSS bucket that the files are or will be in.
    pub bucket: Option<String>,
    /// ARN of the RAM role concerned, as a rule one that is assumed on your behalf.
    pub role_arn: Option<String>,
}

impl UnbindInputBucketRequest {
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
    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }
}

request! {
    UnbindInputBucketRequest {
        "Bucket" => bucket: query,
        "RoleArn" => role_arn: query,
    }
}

impl Operation for UnbindInputBucketRequest {
    type Response = UnbindInputBucketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnbindInputBucket")
        .required(&["Bucket"]);
}

/// Response to [`UnbindInputBucketRequest`].
pub type UnbindInputBucketResponse = alicloud_runtime::EmptyResponse;
