// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstallCodes`, from `sas/DescribeInstallCodes.md`.

use alicloud_runtime::codegen::*;

/// Lists the commands for installing the agent by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeInstallCodesRequest::new();
/// let reply = client.describe_install_codes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstallCodesRequest {}

impl DescribeInstallCodesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeInstallCodesRequest {}
}

impl Operation for DescribeInstallCodesRequest {
    type Response = DescribeInstallCodesResponse;
    type Error = DescribeInstallCodesError;
    const INFO: OperationInfo = super::operation("DescribeInstallCodes").read_only();
    const ERRORS: &'static [DescribeInstallCodesError] = &[
        DescribeInstallCodesError::NoPermission,
        DescribeInstallCodesError::ServerError,
    ];
}

/// Response to [`DescribeInstallCodesRequest`].
#[non_exhaustive]
pub struct DescribeInstallCodesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C0D6119F-92EE-1276-B8B6-C81A7F9D57F5`.
    pub request_id: Option<String>,
    /// The install codes that were found or are concerned, one entry each.
    pub install_codes: Vec<InstallCode>,
}

response! {
    DescribeInstallCodesResponse {
        "RequestId" => request_id: value,
        "InstallCodes" => install_codes: list(""),
    }
}

/// The install codes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstallCode {
    /// Whether the code is for servers that will be made into images. Example: `false`.
    pub only_image: Option<bool>,
    /// Code that stands for the captcha, for programs to act on. Example: `15v02r`.
    pub captcha_code: Option<String>,
    /// ID of the group that the call or the item is about. Example: `9165712`.
    pub group_id: Option<i64>,
    /// Name of the group that the call or the item is about. Example: `default`.
    pub group_name: Option<String>,
    /// When the item runs out. Example: `1637810007000`.
    pub expired_date: Option<i64>,
    /// Name that the vendor goes by. Example: `ALIYUN`.
    pub vendor_name: Option<String>,
    /// Operating system that the item runs. Example: `linux`.
    pub os: Option<String>,
    /// Name of the cluster of proxies through which servers connect. Example: `proxy_test`.
    pub proxy_cluster: Option<String>,
}

response! {
    InstallCode {
        "OnlyImage" => only_image: value,
        "CaptchaCode" => captcha_code: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "ExpiredDate" => expired_date: value,
        "VendorName" => vendor_name: value,
        "Os" => os: value,
        "ProxyCluster" => proxy_cluster: value,
    }
}

/// Errors that the documentation of [`DescribeInstallCodesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeInstallCodesError = super::DocumentedError;
