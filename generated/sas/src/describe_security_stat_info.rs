// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityStatInfo`, from `sas/DescribeSecurityStatInfo.md`.

use alicloud_runtime::codegen::*;

/// Fetches totals and daily trend values of each kind of security risk.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSecurityStatInfoRequest::new();
/// let reply = client.describe_security_stat_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityStatInfoRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<String>,
}

impl DescribeSecurityStatInfoRequest {
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
    /// Sets `ResourceDirectoryAccountId`.
    pub fn resource_directory_account_id(mut self, value: impl Into<String>) -> Self {
        self.resource_directory_account_id = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityStatInfoRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeSecurityStatInfoRequest {
    type Response = DescribeSecurityStatInfoResponse;
    type Error = DescribeSecurityStatInfoError;
    const INFO: OperationInfo = super::operation("DescribeSecurityStatInfo")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [DescribeSecurityStatInfoError] = &[
        DescribeSecurityStatInfoError::NoPermission,
        DescribeSecurityStatInfoError::UnknownError,
        DescribeSecurityStatInfoError::ServerError,
    ];
}

/// Response to [`DescribeSecurityStatInfoRequest`].
#[non_exhaustive]
pub struct DescribeSecurityStatInfoResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3E61730-85E2-4789-8017-B9B1B70F0568`.
    pub request_id: Option<String>,
    /// Figures of alerts that wait for handling.
    pub security_event: Option<SecurityEvent>,
    /// Figures of attacks, by day.
    pub attack_event: Option<AttackEvent>,
    /// Figures of baseline risks.
    pub health_check: Option<HealthCheck>,
    /// Figures of flaws that wait for repair.
    pub vulnerability: Option<Vulnerability>,
}

response! {
    DescribeSecurityStatInfoResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "SecurityEvent" => security_event: value,
        "AttackEvent" => attack_event: value,
        "HealthCheck" => health_check: value,
        "Vulnerability" => vulnerability: value,
    }
}

/// Figures of alerts that wait for handling.
#[non_exhaustive]
pub struct SecurityEvent {
    /// How many there are of this: suspicious. Example: `148`.
    pub suspicious_count: Option<i32>,
    /// How many there are of this: serious. Example: `404`.
    pub serious_count: Option<i32>,
    /// How many there are of this: remind. Example: `0`.
    pub remind_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `552`.
    pub total_count: Option<i32>,
    /// Values of the chart, in the order of its days or moments. Example: `444`.
    pub value_array: Vec<String>,
    /// Moments of the chart, in milliseconds since 1970. Example: `1641484800000`.
    pub time_array: Vec<String>,
    /// Items of the kind remind that were found or are concerned. Example: `5,`.
    pub remind_list: Vec<String>,
    /// Severities that are counted. Example: `remind`.
    pub levels_on: Vec<String>,
    /// Days or moments of the chart, in order. Example: `2020-01-08`.
    pub date_array: Vec<String>,
    /// Items of the kind suspicious that were found or are concerned. Example: `111,`.
    pub suspicious_list: Vec<String>,
    /// Items of the kind serious that were found or are concerned. Example: `111`.
    pub serious_list: Vec<String>,
}

response! {
    SecurityEvent {
        "SuspiciousCount" => suspicious_count: value,
        "SeriousCount" => serious_count: value,
        "RemindCount" => remind_count: value,
        "TotalCount" => total_count: value,
        "ValueArray" => value_array: list(""),
        "TimeArray" => time_array: list(""),
        "RemindList" => remind_list: list(""),
        "LevelsOn" => levels_on: list(""),
        "DateArray" => date_array: list(""),
        "SuspiciousList" => suspicious_list: list(""),
        "SeriousList" => serious_list: list(""),
    }
}

/// Figures of attacks, by day.
#[non_exhaustive]
pub struct AttackEvent {
    /// How many items match in all, over all pages. Example: `1096`.
    pub total_count: Option<i32>,
    /// Days or moments of the chart, in order. Example: `2020-01-04`.
    pub date_array: Vec<String>,
    /// Values of the chart, in the order of its days or moments. Example: `2620`.
    pub value_array: Vec<String>,
}

response! {
    AttackEvent {
        "TotalCount" => total_count: value,
        "DateArray" => date_array: list(""),
        "ValueArray" => value_array: list(""),
    }
}

/// Figures of baseline risks.
#[non_exhaustive]
pub struct HealthCheck {
    /// How many there are of this: high. Example: `10`.
    pub high_count: Option<i32>,
    /// How many there are of this: low. Example: `0`.
    pub low_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `32`.
    pub total_count: Option<i32>,
    /// How many there are of this: medium. Example: `21`.
    pub medium_count: Option<i32>,
    /// Values of the chart, in the order of its days or moments. Example: `31`.
    pub value_array: Vec<String>,
    /// Moments of the chart, in milliseconds since 1970. Example: `1641484800000`.
    pub time_array: Vec<String>,
    /// Severities that are counted. Example: `high`.
    pub levels_on: Vec<String>,
    /// Items of the kind low that were found or are concerned. Example: `0`.
    pub low_list: Vec<String>,
    /// Items of the kind medium that were found or are concerned. Example: `0`.
    pub medium_list: Vec<String>,
    /// Days or moments of the chart, in order. Example: `2020-01-04`.
    pub date_array: Vec<String>,
    /// Items of the kind high that were found or are concerned. Example: `11`.
    pub high_list: Vec<String>,
}

response! {
    HealthCheck {
        "HighCount" => high_count: value,
        "LowCount" => low_count: value,
        "TotalCount" => total_count: value,
        "MediumCount" => medium_count: value,
        "ValueArray" => value_array: list(""),
        "TimeArray" => time_array: list(""),
        "LevelsOn" => levels_on: list(""),
        "LowList" => low_list: list(""),
        "MediumList" => medium_list: list(""),
        "DateArray" => date_array: list(""),
        "HighList" => high_list: list(""),
    }
}

/// Figures of flaws that wait for repair.
#[non_exhaustive]
pub struct Vulnerability {
    /// How many there are of this: nntf. Example: `0`.
    pub nntf_count: Option<i32>,
    /// How many there are of this: later. Example: `275`.
    pub later_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `384`.
    pub total_count: Option<i32>,
    /// How many there are of this: asap. Example: `109`.
    pub asap_count: Option<i32>,
    /// Items of the kind nntf that were found or are concerned. Example: `0`.
    pub nntf_list: Vec<String>,
    /// Items of the kind asap that were found or are concerned. Example: `60`.
    pub asap_list: Vec<String>,
    /// Values of the chart, in the order of its days or moments. Example: `384`.
    pub value_array: Vec<String>,
    /// Moments of the chart, in milliseconds since 1970. Example: `1641484800000`.
    pub time_array: Vec<String>,
    /// Severities that are counted. Example: `later`.
    pub levels_on: Vec<String>,
    /// Items of the kind later that were found or are concerned. Example: `275`.
    pub later_list: Vec<String>,
    /// Days or moments of the chart, in order. Example: `2020-01-04`.
    pub date_array: Vec<String>,
}

response! {
    Vulnerability {
        "NntfCount" => nntf_count: value,
        "LaterCount" => later_count: value,
        "TotalCount" => total_count: value,
        "AsapCount" => asap_count: value,
        "NntfList" => nntf_list: list(""),
        "AsapList" => asap_list: list(""),
        "ValueArray" => value_array: list(""),
        "TimeArray" => time_array: list(""),
        "LevelsOn" => levels_on: list(""),
        "LaterList" => later_list: list(""),
        "DateArray" => date_array: list(""),
    }
}

/// Errors that the documentation of [`DescribeSecurityStatInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSecurityStatInfoError = super::DocumentedError;
