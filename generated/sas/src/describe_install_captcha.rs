// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstallCaptcha`, from `sas/DescribeInstallCaptcha.md`.

use alicloud_runtime::codegen::*;

/// Fetches the verification code for installing the agent by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeInstallCaptchaRequest::new();
/// let reply = client.describe_install_captcha(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstallCaptchaRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Latest moment for it.
    pub deadline: Option<String>,
}

impl DescribeInstallCaptchaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Deadline`.
    pub fn deadline(mut self, value: impl Into<String>) -> Self {
        self.deadline = Some(value.into());
        self
    }
}

request! {
    DescribeInstallCaptchaRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Deadline" => deadline: query,
    }
}

impl Operation for DescribeInstallCaptchaRequest {
    type Response = DescribeInstallCaptchaResponse;
    type Error = DescribeInstallCaptchaError;
    const INFO: OperationInfo = super::operation("DescribeInstallCaptcha").read_only();
    const ERRORS: &'static [DescribeInstallCaptchaError] = &[
        DescribeInstallCaptchaError::NoPermission,
        DescribeInstallCaptchaError::ServerError,
    ];
}

/// Response to [`DescribeInstallCaptchaRequest`].
#[non_exhaustive]
pub struct DescribeInstallCaptchaResponse {
    /// Latest moment for it. Example: `2020-10-10 16:06:38`.
    pub deadline: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E5BFDCF-B9DD-430D-9DA4-151BCB581C9D`.
    pub request_id: Option<String>,
    /// Code that stands for the captcha, for programs to act on. Example: `M1HH**`.
    pub captcha_code: Option<String>,
}

response! {
    DescribeInstallCaptchaResponse {
        "Deadline" => deadline: value,
        "RequestId" => request_id: value,
        "CaptchaCode" => captcha_code: value,
    }
}

/// Errors that the documentation of [`DescribeInstallCaptchaRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeInstallCaptchaError = super::DocumentedError;
