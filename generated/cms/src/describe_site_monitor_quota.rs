// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSiteMonitorQuota`, from `cms/DescribeSiteMonitorQuota.md`.

use alicloud_runtime::codegen::*;

/// Returns the quotas of site monitoring and how much of them is used.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeSiteMonitorQuotaRequest::new();
/// let reply = client.describe_site_monitor_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSiteMonitorQuotaRequest {}

impl DescribeSiteMonitorQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeSiteMonitorQuotaRequest {}
}

impl Operation for DescribeSiteMonitorQuotaRequest {
    type Response = DescribeSiteMonitorQuotaResponse;
    type Error = DescribeSiteMonitorQuotaError;
    const INFO: OperationInfo = super::operation("DescribeSiteMonitorQuota")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSiteMonitorQuotaError] = &[
        DescribeSiteMonitorQuotaError::InvalidQueryParameter,
        DescribeSiteMonitorQuotaError::AccessDeniedException,
        DescribeSiteMonitorQuotaError::LimitExceeded,
        DescribeSiteMonitorQuotaError::Forbidden,
        DescribeSiteMonitorQuotaError::ExceedingQuota,
        DescribeSiteMonitorQuotaError::Any,
        DescribeSiteMonitorQuotaError::InternalError,
    ];
}

/// Response to [`DescribeSiteMonitorQuotaRequest`].
#[non_exhaustive]
pub struct DescribeSiteMonitorQuotaResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SiteMonitorQuotaData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `26860260-76C6-404E-AB7A-EB98D36A6885`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeSiteMonitorQuotaResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SiteMonitorQuotaData {
    /// Whether probes at intervals of seconds are possible. Example: `false`.
    pub second_monitor: Option<bool>,
    /// How many probe locations of Alibaba Cloud the account may use. Example: `5`.
    pub site_monitor_idc_quota: Option<i32>,
    /// How many probe locations of carriers the account may use. Default: `0`. Example: `0`.
    pub site_monitor_operator_quota_quota: Option<i32>,
    /// How many site monitoring tasks count against the quota. Example: `6`.
    pub site_monitor_quota_task_used: Option<i32>,
    /// How many site monitoring tasks the account may have. Example: `10`.
    pub site_monitor_task_quota: Option<i32>,
    /// Generation of site monitoring that the account uses. Example: `V1`.
    pub site_monitor_version: Option<Open<SiteMonitorVersion>>,
}

response! {
    SiteMonitorQuotaData {
        "SecondMonitor" => second_monitor: value,
        "SiteMonitorIdcQuota" => site_monitor_idc_quota: value,
        "SiteMonitorOperatorQuotaQuota" => site_monitor_operator_quota_quota: value,
        "SiteMonitorQuotaTaskUsed" => site_monitor_quota_task_used: value,
        "SiteMonitorTaskQuota" => site_monitor_task_quota: value,
        "SiteMonitorVersion" => site_monitor_version: value,
    }
}

values! {
    /// Generation of site monitoring that the account uses.
    pub enum SiteMonitorVersion {
        /// Old generation.
        V1 = "V1",
        /// New generation.
        V2 = "V2",
    }
}

/// Errors that the documentation of [`DescribeSiteMonitorQuotaRequest`] names.
///
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`AccessDeniedException`](super::DocumentedError::AccessDeniedException)
/// - [`LimitExceeded`](super::DocumentedError::LimitExceeded)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ExceedingQuota`](super::DocumentedError::ExceedingQuota)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 409
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeSiteMonitorQuotaError = super::DocumentedError;
