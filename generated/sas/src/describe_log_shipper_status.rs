// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogShipperStatus`, from `sas/DescribeLogShipperStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether log analysis is available to the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeLogShipperStatusRequest::new();
/// let reply = client.describe_log_shipper_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogShipperStatusRequest {
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl DescribeLogShipperStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    DescribeLogShipperStatusRequest {
        "From" => from_: query,
    }
}

impl Operation for DescribeLogShipperStatusRequest {
    type Response = DescribeLogShipperStatusResponse;
    type Error = DescribeLogShipperStatusError;
    const INFO: OperationInfo = super::operation("DescribeLogShipperStatus").read_only();
    const ERRORS: &'static [DescribeLogShipperStatusError] = &[
        DescribeLogShipperStatusError::NoPermission,
        DescribeLogShipperStatusError::ServerError,
    ];
}

/// Response to [`DescribeLogShipperStatusRequest`].
#[non_exhaustive]
pub struct DescribeLogShipperStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413****`.
    pub request_id: Option<String>,
    /// State that the log shipper is in.
    pub log_shipper_status: Option<LogShipperStatus>,
}

response! {
    DescribeLogShipperStatusResponse {
        "RequestId" => request_id: value,
        "LogShipperStatus" => log_shipper_status: value,
    }
}

/// State that the log shipper is in.
#[non_exhaustive]
pub struct LogShipperStatus {
    /// State that the open is in. Example: `yes`.
    pub open_status: Option<String>,
    /// State that the sls service is in. Example: `yes`.
    pub sls_service_status: Option<String>,
    /// State that the auth is in. Example: `yes`.
    pub auth_status: Option<String>,
    /// State that the buy is in. Example: `yes`.
    pub buy_status: Option<String>,
    /// State that the post paid support is in. Example: `yes`.
    pub post_paid_support_status: Option<String>,
    /// State that the post paid open is in. Example: `no`.
    pub post_paid_open_status: Option<String>,
    /// State that the sls project is in. Example: `Normal`.
    pub sls_project_status: Option<String>,
}

response! {
    LogShipperStatus {
        "OpenStatus" => open_status: value,
        "SlsServiceStatus" => sls_service_status: value,
        "AuthStatus" => auth_status: value,
        "BuyStatus" => buy_status: value,
        "PostPaidSupportStatus" => post_paid_support_status: value,
        "PostPaidOpenStatus" => post_paid_open_status: value,
        "SlsProjectStatus" => sls_project_status: value,
    }
}

/// Errors that the documentation of [`DescribeLogShipperStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeLogShipperStatusError = super::DocumentedError;
