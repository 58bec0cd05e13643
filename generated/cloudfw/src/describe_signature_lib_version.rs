// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSignatureLibVersion`, from `cloudfw/DescribeSignatureLibVersion.md`.

use alicloud_runtime::codegen::*;

/// Shows the version of each signature library.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeSignatureLibVersionRequest::new();
/// let reply = client.describe_signature_lib_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSignatureLibVersionRequest {}

impl DescribeSignatureLibVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeSignatureLibVersionRequest {}
}

impl Operation for DescribeSignatureLibVersionRequest {
    type Response = DescribeSignatureLibVersionResponse;
    type Error = DescribeSignatureLibVersionError;
    const INFO: OperationInfo = super::operation("DescribeSignatureLibVersion")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeSignatureLibVersionError] = &[
        DescribeSignatureLibVersionError::IdempotentParameterMismatch,
    ];
}

/// Response to [`DescribeSignatureLibVersionRequest`].
#[non_exhaustive]
pub struct DescribeSignatureLibVersionResponse {
    /// How many items match in all, over all pages. Example: `132`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9C50C2A9-4BBB-5504-8ADA-C41A79B8C946`.
    pub request_id: Option<String>,
    /// Which version of the software, the template or the item is meant.
    pub version: Vec<Version>,
}

response! {
    DescribeSignatureLibVersionResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Version" => version: list(""),
    }
}

/// Which version of the software, the template or the item is meant.
#[non_exhaustive]
pub struct Version {
    /// Kind of the item, out of those that the service tells apart. Example: `ips`.
    pub type_: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `IPS-2307-02`.
    pub version: Option<String>,
}

response! {
    Version {
        "Type" => type_: value,
        "Version" => version: value,
    }
}

/// Errors that the documentation of [`DescribeSignatureLibVersionRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type DescribeSignatureLibVersionError = super::DocumentedError;
