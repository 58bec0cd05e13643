// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTotalStatistics`, from `sas/DescribeTotalStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows alert event statistics, optionally for one server group.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeTotalStatisticsRequest::new();
/// let reply = client.describe_total_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTotalStatisticsRequest {
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl DescribeTotalStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    DescribeTotalStatisticsRequest {
        "GroupId" => group_id: query,
        "Remark" => remark: query,
        "From" => from_: query,
    }
}

impl Operation for DescribeTotalStatisticsRequest {
    type Response = DescribeTotalStatisticsResponse;
    type Error = DescribeTotalStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeTotalStatistics").read_only();
    const ERRORS: &'static [DescribeTotalStatisticsError] = &[
        DescribeTotalStatisticsError::NoPermission,
        DescribeTotalStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeTotalStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeTotalStatisticsResponse {
    /// Alerts of the severity `suspicious`. Example: `28`.
    pub suspiciousmedium_total: Option<i32>,
    /// Flaws whose repair can wait a while. Example: `0`.
    pub vul_later_sum: Option<i32>,
    /// Trojans or web shells found. Example: `0`.
    pub trojan: Option<i32>,
    /// Number that is given for this: suspicious. Example: `0`.
    pub suspicious: Option<i32>,
    /// Baseline checks whose failure is of low risk. Example: `0`.
    pub healthlow_total: Option<i32>,
    /// Flaws of web content management systems. Example: `0`.
    pub patch: Option<i32>,
    /// Alerts of the severity `serious`. Example: `0`.
    pub suspiciousserious_total: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7`.
    pub request_id: Option<String>,
    /// Flaws that should be repaired soon. Example: `16`.
    pub vul_asap_sum: Option<i32>,
    /// Whether the client is connected at the moment. Example: `true`.
    pub online: Option<bool>,
    /// Baseline checks whose failure is of medium risk. Example: `0`.
    pub healthmedium_total: Option<i32>,
    /// Number that is given for this: newsuspicious. Example: `0`.
    pub newsuspicious: Option<i32>,
    /// Unusual logons that were found. Example: `0`.
    pub account: Option<i32>,
    /// Flaws that have been repaired. Example: `0`.
    pub vul_dealed_total: Option<i32>,
    /// Alerts in all. Example: `0`.
    pub suspicious_total: Option<i32>,
    /// Alerts that have been handled. Example: `0`.
    pub suspiciousdealed_total: Option<i32>,
    /// Repaired baseline checks; no longer used. Example: `0`.
    pub healthdealed_total: Option<i32>,
    /// Alerts in all; no longer used. Example: `0`.
    pub suspicioushigh_total: Option<i32>,
    /// Flaws that need not be repaired for now. Example: `0`.
    pub vul_nntf_sum: Option<i32>,
    /// Flaws in all. Example: `0`.
    pub vul_total: Option<i32>,
    /// Alerts of the severity `remind`. Example: `0`.
    pub suspiciouslow_total: Option<i32>,
    /// Baseline checks counted in all. Example: `0`.
    pub health_total: Option<i32>,
    /// Software flaws found. Example: `0`.
    pub vul: Option<i32>,
    /// Failed baseline checks. Example: `0`.
    pub health: Option<i32>,
    /// Baseline checks whose failure is critical; no longer used. Example: `0`.
    pub healthserious_total: Option<i32>,
    /// Baseline checks whose failure is of high risk. Example: `0`.
    pub healthhigh_total: Option<i32>,
}

response! {
    DescribeTotalStatisticsResponse {
        "SuspiciousmediumTotal" => suspiciousmedium_total: value,
        "VulLaterSum" => vul_later_sum: value,
        "Trojan" => trojan: value,
        "Suspicious" => suspicious: value,
        "HealthlowTotal" => healthlow_total: value,
        "Patch" => patch: value,
        "SuspiciousseriousTotal" => suspiciousserious_total: value,
        "RequestId" => request_id: value,
        "VulAsapSum" => vul_asap_sum: value,
        "Online" => online: value,
        "HealthmediumTotal" => healthmedium_total: value,
        "Newsuspicious" => newsuspicious: value,
        "Account" => account: value,
        "VulDealedTotal" => vul_dealed_total: value,
        "SuspiciousTotal" => suspicious_total: value,
        "SuspiciousdealedTotal" => suspiciousdealed_total: value,
        "HealthdealedTotal" => healthdealed_total: value,
        "SuspicioushighTotal" => suspicioushigh_total: value,
        "VulNntfSum" => vul_nntf_sum: value,
        "VulTotal" => vul_total: value,
        "SuspiciouslowTotal" => suspiciouslow_total: value,
        "HealthTotal" => health_total: value,
        "Vul" => vul: value,
        "Health" => health: value,
        "HealthseriousTotal" => healthserious_total: value,
        "HealthhighTotal" => healthhigh_total: value,
    }
}

/// Errors that the documentation of [`DescribeTotalStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeTotalStatisticsError = super::DocumentedError;
