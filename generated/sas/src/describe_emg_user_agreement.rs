// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEmgUserAgreement`, from `sas/DescribeEmgUserAgreement.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the agreement on urgent vulnerability detection has been accepted.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeEmgUserAgreementRequest::new();
/// let reply = client.describe_emg_user_agreement(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEmgUserAgreementRequest {}

impl DescribeEmgUserAgreementRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeEmgUserAgreementRequest {}
}

impl Operation for DescribeEmgUserAgreementRequest {
    type Response = DescribeEmgUserAgreementResponse;
    type Error = DescribeEmgUserAgreementError;
    const INFO: OperationInfo = super::operation("DescribeEmgUserAgreement").read_only();
    const ERRORS: &'static [DescribeEmgUserAgreementError] = &[
        DescribeEmgUserAgreementError::NoPermission,
        DescribeEmgUserAgreementError::ServerError,
    ];
}

/// Response to [`DescribeEmgUserAgreementRequest`].
#[non_exhaustive]
pub struct DescribeEmgUserAgreementResponse {
    /// Whether you have agreed to tests for newly known flaws. Example: `true`.
    pub auth: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `768BB9F5-8AF3-557F-A489-9BDD64CB3E4C`.
    pub request_id: Option<String>,
}

response! {
    DescribeEmgUserAgreementResponse {
        "Auth" => auth: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeEmgUserAgreementRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeEmgUserAgreementError = super::DocumentedError;
