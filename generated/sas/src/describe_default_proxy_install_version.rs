// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefaultProxyInstallVersion`, from `sas/DescribeDefaultProxyInstallVersion.md`.

use alicloud_runtime::codegen::*;

/// Shows the proxy version installed by default for hybrid cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeDefaultProxyInstallVersionRequest::new();
/// let reply = client.describe_default_proxy_install_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefaultProxyInstallVersionRequest {}

impl DescribeDefaultProxyInstallVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDefaultProxyInstallVersionRequest {}
}

impl Operation for DescribeDefaultProxyInstallVersionRequest {
    type Response = DescribeDefaultProxyInstallVersionResponse;
    type Error = DescribeDefaultProxyInstallVersionError;
    const INFO: OperationInfo = super::operation("DescribeDefaultProxyInstallVersion")
        .read_only();
    const ERRORS: &'static [DescribeDefaultProxyInstallVersionError] = &[
        DescribeDefaultProxyInstallVersionError::NoPermission,
        DescribeDefaultProxyInstallVersionError::ServerError,
    ];
}

/// Response to [`DescribeDefaultProxyInstallVersionRequest`].
#[non_exhaustive]
pub struct DescribeDefaultProxyInstallVersionResponse {
    /// Which version of the install is meant. Example: `proxy_01_03`.
    pub install_version: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F9FCB51A-5078-5D31-9C4D-3B25BEF068C7`.
    pub request_id: Option<String>,
}

response! {
    DescribeDefaultProxyInstallVersionResponse {
        "InstallVersion" => install_version: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDefaultProxyInstallVersionRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeDefaultProxyInstallVersionError = super::DocumentedError;
