// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstallCode`, from `sas/DescribeInstallCode.md`.

use alicloud_runtime::codegen::*;

/// Fetches the verification key of an agent installation command.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeInstallCodeRequest::new();
/// let reply = client.describe_install_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstallCodeRequest {}

impl DescribeInstallCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeInstallCodeRequest {}
}

impl Operation for DescribeInstallCodeRequest {
    type Response = DescribeInstallCodeResponse;
    type Error = DescribeInstallCodeError;
    const INFO: OperationInfo = super::operation("DescribeInstallCode").read_only();
    const ERRORS: &'static [DescribeInstallCodeError] = &[
        DescribeInstallCodeError::NoPermission,
        DescribeInstallCodeError::ServerError,
    ];
}

/// Response to [`DescribeInstallCodeRequest`].
#[non_exhaustive]
pub struct DescribeInstallCodeResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB393****`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstallCodeResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeInstallCodeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeInstallCodeError = super::DocumentedError;
