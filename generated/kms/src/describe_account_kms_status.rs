// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccountKmsStatus`, from `kms/DescribeAccountKmsStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account has activated KMS and has no overdue payments.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::DescribeAccountKmsStatusRequest::new();
/// let reply = client.describe_account_kms_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountKmsStatusRequest {}

impl DescribeAccountKmsStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeAccountKmsStatusRequest {}
}

impl Operation for DescribeAccountKmsStatusRequest {
    type Response = DescribeAccountKmsStatusResponse;
    type Error = DescribeAccountKmsStatusError;
    const INFO: OperationInfo = super::operation("DescribeAccountKmsStatus").read_only();
    const ERRORS: &'static [DescribeAccountKmsStatusError] = &[
        DescribeAccountKmsStatusError::InvalidParameter,
        DescribeAccountKmsStatusError::ForbiddenNoPermission,
        DescribeAccountKmsStatusError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`DescribeAccountKmsStatusRequest`].
#[non_exhaustive]
pub struct DescribeAccountKmsStatusResponse {
    /// Whether KMS is activated for the account, and whether a payment is overdue. Example: `Enabled`.
    pub account_status: Option<Open<AccountStatus>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3455b9b4-95c1-419d-b310-db6a53b09a39`.
    pub request_id: Option<String>,
}

response! {
    DescribeAccountKmsStatusResponse {
        "AccountStatus" => account_status: value,
        "RequestId" => request_id: value,
    }
}

values! {
    /// Whether KMS is activated for the account, and whether a payment is overdue.
    pub enum AccountStatus {
        /// KMS is activated and can be used.
        Enabled = "Enabled",
        /// KMS has not been activated.
        NotEnabled = "NotEnabled",
        /// A payment is overdue, and KMS is about to stop.
        InDebt = "InDebt",
    }
}

/// Errors that the documentation of [`DescribeAccountKmsStatusRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type DescribeAccountKmsStatusError = super::DocumentedError;
