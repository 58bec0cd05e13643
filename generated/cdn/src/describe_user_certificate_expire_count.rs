// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserCertificateExpireCount`, from `cdn/DescribeUserCertificateExpireCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the domain names whose certificate has expired or will within 30 days.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeUserCertificateExpireCountRequest::new();
/// let reply = client.describe_user_certificate_expire_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserCertificateExpireCountRequest {}

impl DescribeUserCertificateExpireCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeUserCertificateExpireCountRequest {}
}

impl Operation for DescribeUserCertificateExpireCountRequest {
    type Response = DescribeUserCertificateExpireCountResponse;
    type Error = DescribeUserCertificateExpireCountError;
    const INFO: OperationInfo = super::operation("DescribeUserCertificateExpireCount")
        .read_only();
    const ERRORS: &'static [DescribeUserCertificateExpireCountError] = &[
        DescribeUserCertificateExpireCountError::NoHttpsDomain,
    ];
}

/// Response to [`DescribeUserCertificateExpireCountRequest`].
#[non_exhaustive]
pub struct DescribeUserCertificateExpireCountResponse {
    /// How many domain names have a certificate that expires within 30 days. Example: `0`.
    pub expire_within30_days_count: Option<i32>,
    /// How many domain names have a certificate that has expired. Example: `6`.
    pub expired_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5E8DF64-7175-4186-9B06-F002C0BBD0C5`.
    pub request_id: Option<String>,
}

response! {
    DescribeUserCertificateExpireCountResponse {
        "ExpireWithin30DaysCount" => expire_within30_days_count: value,
        "ExpiredCount" => expired_count: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeUserCertificateExpireCountRequest`] names.
///
/// - [`NoHttpsDomain`](super::DocumentedError::NoHttpsDomain)
pub type DescribeUserCertificateExpireCountError = super::DocumentedError;
