// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoDelConfig`, from `sas/DescribeAutoDelConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows for how many days invalid vulnerabilities are kept before automatic deletion.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAutoDelConfigRequest::new();
/// let reply = client.describe_auto_del_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoDelConfigRequest {}

impl DescribeAutoDelConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeAutoDelConfigRequest {}
}

impl Operation for DescribeAutoDelConfigRequest {
    type Response = DescribeAutoDelConfigResponse;
    type Error = DescribeAutoDelConfigError;
    const INFO: OperationInfo = super::operation("DescribeAutoDelConfig").read_only();
    const ERRORS: &'static [DescribeAutoDelConfigError] = &[
        DescribeAutoDelConfigError::NoPermission,
        DescribeAutoDelConfigError::ServerError,
    ];
}

/// Response to [`DescribeAutoDelConfigRequest`].
#[non_exhaustive]
pub struct DescribeAutoDelConfigResponse {
    /// Number that is given for this: days. Example: `30`.
    pub days: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C56F66FD-C4EE-4813-ABDC-4FF94B6C384E`.
    pub request_id: Option<String>,
}

response! {
    DescribeAutoDelConfigResponse {
        "Days" => days: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeAutoDelConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAutoDelConfigError = super::DocumentedError;
