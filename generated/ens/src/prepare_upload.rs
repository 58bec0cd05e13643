// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PrepareUpload`, from `ens/PrepareUpload.md`.

use alicloud_runtime::codegen::*;

/// Prepares an upload to a bucket for a client address.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::PrepareUploadRequest::new()
///     .bucket_name("...");
/// let reply = client.prepare_upload(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PrepareUploadRequest {
    /// **Required.** Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// IP address that belongs to the client.
    pub client_ip: Option<String>,
}

impl PrepareUploadRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BucketName`, which is required.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `ClientIp`.
    pub fn client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
}

request! {
    PrepareUploadRequest {
        "BucketName" => bucket_name: query,
        "ClientIp" => client_ip: query,
    }
}

impl Operation for PrepareUploadRequest {
    type Response = PrepareUploadResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PrepareUpload")
        .required(&["BucketName"]);
}

/// Response to [`PrepareUploadRequest`], which the documentation does not describe.
pub type PrepareUploadResponse = alicloud_runtime::UndocumentedResponse;
