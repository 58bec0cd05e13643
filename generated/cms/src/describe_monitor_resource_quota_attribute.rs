// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMonitorResourceQuotaAttribute`, from `cms/DescribeMonitorResourceQuotaAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns the quotas of CloudMonitor and how much of them is used.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeMonitorResourceQuotaAttributeRequest::new();
/// let reply = client.describe_monitor_resource_quota_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeRequest {
    /// Whether the used part of the quotas is returned too. Default: `true`. Example: `true`.
    pub show_used: Option<bool>,
}

impl DescribeMonitorResourceQuotaAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ShowUsed`.
    #[inline]
    pub fn show_used(mut self, value: bool) -> Self {
        self.show_used = Some(value);
        self
    }
}

request! {
    DescribeMonitorResourceQuotaAttributeRequest {
        "ShowUsed" => show_used: query,
    }
}

impl Operation for DescribeMonitorResourceQuotaAttributeRequest {
    type Response = DescribeMonitorResourceQuotaAttributeResponse;
    type Error = DescribeMonitorResourceQuotaAttributeError;
    const INFO: OperationInfo = super::operation("DescribeMonitorResourceQuotaAttribute")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeMonitorResourceQuotaAttributeError] = &[
        DescribeMonitorResourceQuotaAttributeError::ResourceNotFound,
        DescribeMonitorResourceQuotaAttributeError::ParameterInvalid,
        DescribeMonitorResourceQuotaAttributeError::AccessForbidden,
        DescribeMonitorResourceQuotaAttributeError::InternalError,
    ];
}

/// Response to [`DescribeMonitorResourceQuotaAttributeRequest`].
#[non_exhaustive]
pub struct DescribeMonitorResourceQuotaAttributeResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `31BC7201-00F2-47B2-B7B9-6A173076ACE`.
    pub request_id: Option<String>,
    /// Quotas of the account and their use.
    pub resource_quota: Option<ResourceQuota>,
}

response! {
    DescribeMonitorResourceQuotaAttributeResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "ResourceQuota" => resource_quota: value,
    }
}

/// Quotas of the account and their use.
#[non_exhaustive]
pub struct ResourceQuota {
    /// Quota of API calls.
    pub api: Option<Api>,
    /// Quota of custom monitoring.
    pub custom_monitor: Option<Monitor>,
    /// Quota of event monitoring.
    pub event_monitor: Option<Monitor>,
    /// When the item runs out. Example: `2021-02-28`.
    pub expire_time: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `cms_edition-cn-n6w20rn****`.
    pub instance_id: Option<String>,
    /// Quota of metrics that are computed from logs.
    pub log_monitor: Option<Monitor>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    pub phone: Option<Phone>,
    /// Quota of text messages for alerts.
    pub sms: Option<Sms>,
    /// Quota of probe locations on ECS instances.
    pub site_monitor_ecs_probe: Option<Probe>,
    /// Quota of probe locations in the networks of carriers.
    pub site_monitor_operator_probe: Option<Probe>,
    /// Quota of site monitoring tasks.
    pub site_monitor_task: Option<SiteMonitorTask>,
    /// Edition of CloudMonitor that the account uses. Example: `pro`.
    pub suit_info: Option<Open<SuitInfo>>,
    /// Quota of site monitoring by browser.
    pub site_monitor_browser: Option<SiteMonitorBrowser>,
    /// Quota of site monitoring from mobile networks.
    pub site_monitor_mobile: Option<SiteMonitorMobile>,
    /// Quotas of the hybrid cloud monitoring.
    pub enterprise_quota: Option<EnterpriseQuota>,
}

response! {
    ResourceQuota {
        "Api" => api: value,
        "CustomMonitor" => custom_monitor: value,
        "EventMonitor" => event_monitor: value,
        "ExpireTime" => expire_time: value,
        "InstanceId" => instance_id: value,
        "LogMonitor" => log_monitor: value,
        "Phone" => phone: value,
        "SMS" => sms: value,
        "SiteMonitorEcsProbe" => site_monitor_ecs_probe: value,
        "SiteMonitorOperatorProbe" => site_monitor_operator_probe: value,
        "SiteMonitorTask" => site_monitor_task: value,
        "SuitInfo" => suit_info: value,
        "SiteMonitorBrowser" => site_monitor_browser: value,
        "SiteMonitorMobile" => site_monitor_mobile: value,
        "EnterpriseQuota" => enterprise_quota: value,
    }
}

/// Quota of API calls.
#[non_exhaustive]
pub struct Api {
    /// Upper limit that applies to the quota. Example: `500`.
    pub quota_limit: Option<i32>,
    /// Part of the quota that was bought with a plan. Example: `500`.
    pub quota_package: Option<i32>,
    /// Part of the quota that is used up. Unit: `times`. Example: `9987`.
    pub quota_used: Option<i32>,
}

response! {
    Api {
        "QuotaLimit" => quota_limit: value,
        "QuotaPackage" => quota_package: value,
        "QuotaUsed" => quota_used: value,
    }
}

/// Quota of custom monitoring.
#[non_exhaustive]
pub struct Monitor {
    /// Upper limit that applies to the quota. Unit: `count`. Example: `1200`.
    pub quota_limit: Option<i32>,
    /// Part of the quota that was bought with a plan. Unit: `count`. Example: `1000`.
    pub quota_package: Option<i32>,
    /// Part of the quota that is used up. Unit: `count`. Example: `8`.
    pub quota_used: Option<i32>,
}

response! {
    Monitor {
        "QuotaLimit" => quota_limit: value,
        "QuotaPackage" => quota_package: value,
        "QuotaUsed" => quota_used: value,
    }
}

/// Telephone number of the person or contact concerned, or details about calls to it.
#[non_exhaustive]
pub struct Phone {
    /// Upper limit that applies to the quota. Unit: `calls`. Example: `550`.
    pub quota_limit: Option<i32>,
    /// Part of the quota that was bought with a plan. Unit: `calls`. Example: `500`.
    pub quota_package: Option<i32>,
    /// Part of the quota that is used up. Unit: `calls`. Example: `100`.
    pub quota_used: Option<i32>,
}

response! {
    Phone {
        "QuotaLimit" => quota_limit: value,
        "QuotaPackage" => quota_package: value,
        "QuotaUsed" => quota_used: value,
    }
}

/// Quota of text messages for alerts.
#[non_exhaustive]
pub struct Sms {
    /// Upper limit that applies to the quota. Unit: `calls`. Example: `550`.
    pub quota_limit: Option<i32>,
    /// Part of the quota that was bought with a plan. Unit: `calls`. Example: `500`.
    pub quota_package: Option<i32>,
    /// Part of the quota that is used up. Unit: `calls`. Example: `38`.
    pub quota_used: Option<i32>,
}

response! {
    Sms {
        "QuotaLimit" => quota_limit: value,
        "QuotaPackage" => quota_package: value,
        "QuotaUsed" => quota_used: value,
    }
}

/// Quota of probe locations on ECS instances.
#[non_exhaustive]
pub struct Probe {
    /// Upper limit that applies to the quota. Example: `5`.
    pub quota_limit: Option<i32>,
    /// Part of the quota that was bought with a plan. Example: `5`.
    pub quota_package: Option<i32>,
    /// Part of the quota that is used up. Example: `20`.
    pub quota_used: Option<i32>,
}

response! {
    Probe {
        "QuotaLimit" => quota_limit: value,
        "QuotaPackage" => quota_package: value,
        "QuotaUsed" => quota_used: value,
    }
}

/// Quota of site monitoring tasks.
#[non_exhaustive]
pub struct SiteMonitorTask {
    /// Upper limit that applies to the quota. Unit: `count`. Example: `25`.
    pub quota_limit: Option<i32>,
    /// Part of the quota that was bought with a plan. Unit: `count`. Example: `20`.
    pub quota_package: Option<i32>,
    /// Part of the quota that is used up. Unit: `count`. Example: `15`.
    pub quota_used: Option<i32>,
}

response! {
    SiteMonitorTask {
        "QuotaLimit" => quota_limit: value,
        "QuotaPackage" => quota_package: value,
        "QuotaUsed" => quota_used: value,
    }
}

/// Quota of site monitoring by browser.
#[non_exhaustive]
pub struct SiteMonitorBrowser {
    /// Upper limit that applies to the quota. Example: `50`.
    pub quota_limit: Option<i32>,
    /// Part of the quota that was bought with a plan. Example: `50`.
    pub quota_package: Option<i32>,
    /// Part of the quota that is used up. Example: `15`.
    pub quota_used: Option<i32>,
}

response! {
    SiteMonitorBrowser {
        "QuotaLimit" => quota_limit: value,
        "QuotaPackage" => quota_package: value,
        "QuotaUsed" => quota_used: value,
    }
}

/// Quota of site monitoring from mobile networks.
#[non_exhaustive]
pub struct SiteMonitorMobile {
    /// Upper limit that applies to the quota. Example: `50`.
    pub quota_limit: Option<i32>,
    /// Part of the quota that was bought with a plan. Example: `50`.
    pub quota_package: Option<i32>,
    /// Part of the quota that is used up. Example: `15`.
    pub quota_used: Option<i32>,
}

response! {
    SiteMonitorMobile {
        "QuotaLimit" => quota_limit: value,
        "QuotaPackage" => quota_package: value,
        "QuotaUsed" => quota_used: value,
    }
}

/// Quotas of the hybrid cloud monitoring.
#[non_exhaustive]
pub struct EnterpriseQuota {
    /// Edition of CloudMonitor that the account uses. Example: `ENTERPRISE`.
    pub suit_info: Option<String>,
    /// ID of the instance, by which other calls name it.
    /// Example: `cms_enterprise_public_cn-7mz27pd****`.
    pub instance_id: Option<String>,
}

response! {
    EnterpriseQuota {
        "SuitInfo" => suit_info: value,
        "InstanceId" => instance_id: value,
    }
}

values! {
    /// Edition of CloudMonitor that the account uses.
    pub enum SuitInfo {
        /// Free edition.
        Free = "free",
        /// Paid edition.
        Pro = "pro",
        /// Pay-as-you-go edition.
        CmsPost = "cms_post",
    }
}

/// Errors that the documentation of [`DescribeMonitorResourceQuotaAttributeRequest`] names.
///
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeMonitorResourceQuotaAttributeError = super::DocumentedError;
