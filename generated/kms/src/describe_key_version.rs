// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKeyVersion`, from `kms/DescribeKeyVersion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{KeyVersion};

/// Shows when one version of a key was created.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DescribeKeyVersionRequest::new()
///     .key_id("...")
///     .key_version_id("...");
/// let reply = client.describe_key_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKeyVersionRequest {
    /// **Required.** Key that the version belongs to, by ID, alias or ARN; a key of another account
    /// only by ARN.
    pub key_id: Option<String>,
    /// **Required.** Version of the key to show, by its ID.
    pub key_version_id: Option<String>,
}

impl DescribeKeyVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `KeyVersionId`, which is required.
    pub fn key_version_id(mut self, value: impl Into<String>) -> Self {
        self.key_version_id = Some(value.into());
        self
    }
}

request! {
    DescribeKeyVersionRequest {
        "KeyId" => key_id: query,
        "KeyVersionId" => key_version_id: query,
    }
}

impl Operation for DescribeKeyVersionRequest {
    type Response = DescribeKeyVersionResponse;
    type Error = DescribeKeyVersionError;
    const INFO: OperationInfo = super::operation("DescribeKeyVersion")
        .required(&["KeyId", "KeyVersionId"])
        .read_only();
    const ERRORS: &'static [DescribeKeyVersionError] = &[
        DescribeKeyVersionError::InvalidParameter,
        DescribeKeyVersionError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DescribeKeyVersionRequest`].
#[non_exhaustive]
pub struct DescribeKeyVersionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7021b6ec-4be7-4d3c-8a68-1e85d4d515a0`.
    pub request_id: Option<String>,
    /// What is known about the key version, apart from its material.
    pub key_version: Option<KeyVersion>,
}

response! {
    DescribeKeyVersionResponse {
        "RequestId" => request_id: value,
        "KeyVersion" => key_version: value,
    }
}

/// Errors that the documentation of [`DescribeKeyVersionRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DescribeKeyVersionError = super::DocumentedError;
