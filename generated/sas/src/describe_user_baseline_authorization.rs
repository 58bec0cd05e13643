// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserBaselineAuthorization`, from `sas/DescribeUserBaselineAuthorization.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account has authorized the cloud configuration check.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeUserBaselineAuthorizationRequest::new();
/// let reply = client.describe_user_baseline_authorization(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserBaselineAuthorizationRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeUserBaselineAuthorizationRequest {
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
}

request! {
    DescribeUserBaselineAuthorizationRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeUserBaselineAuthorizationRequest {
    type Response = DescribeUserBaselineAuthorizationResponse;
    type Error = DescribeUserBaselineAuthorizationError;
    const INFO: OperationInfo = super::operation("DescribeUserBaselineAuthorization")
        .read_only();
    const ERRORS: &'static [DescribeUserBaselineAuthorizationError] = &[
        DescribeUserBaselineAuthorizationError::NoPermission,
        DescribeUserBaselineAuthorizationError::ServerError,
    ];
}

/// Response to [`DescribeUserBaselineAuthorizationRequest`].
#[non_exhaustive]
pub struct DescribeUserBaselineAuthorizationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0AF20EB0-EBBC-4B94-9B84-F3BAFAC53EDE`.
    pub request_id: Option<String>,
    /// Licenses for checks of cloud settings.
    pub user_baseline_authorization: Option<UserBaselineAuthorization>,
}

response! {
    DescribeUserBaselineAuthorizationResponse {
        "RequestId" => request_id: value,
        "UserBaselineAuthorization" => user_baseline_authorization: value,
    }
}

/// Licenses for checks of cloud settings.
#[non_exhaustive]
pub struct UserBaselineAuthorization {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
}

response! {
    UserBaselineAuthorization {
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeUserBaselineAuthorizationRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeUserBaselineAuthorizationError = super::DocumentedError;
