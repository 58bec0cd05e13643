// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRiskCheckSummary`, from `sas/DescribeRiskCheckSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the cloud configuration check: risks found, risk rate, affected assets and time.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeRiskCheckSummaryRequest::new();
/// let reply = client.describe_risk_check_summary(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeRiskCheckSummaryRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<String>,
}

impl DescribeRiskCheckSummaryRequest {
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
    DescribeRiskCheckSummaryRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeRiskCheckSummaryRequest {
    type Response = DescribeRiskCheckSummaryResponse;
    type Error = DescribeRiskCheckSummaryError;
    const INFO: OperationInfo = super::operation("DescribeRiskCheckSummary").read_only();
    const ERRORS: &'static [DescribeRiskCheckSummaryError] = &[
        DescribeRiskCheckSummaryError::NoPermission,
        DescribeRiskCheckSummaryError::ServerError,
    ];
}

/// Response to [`DescribeRiskCheckSummaryRequest`].
#[non_exhaustive]
pub struct DescribeRiskCheckSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `291B49F9-1685-4005-9D34-606B6F78740F`.
    pub request_id: Option<String>,
    /// Figures of the checks of cloud settings.
    pub risk_check_summary: Option<RiskCheckSummary>,
}

response! {
    DescribeRiskCheckSummaryResponse {
        "RequestId" => request_id: value,
        "RiskCheckSummary" => risk_check_summary: value,
    }
}

/// Figures of the checks of cloud settings.
#[non_exhaustive]
pub struct RiskCheckSummary {
    /// How many there are of this: item. Example: `4`.
    pub item_count: Option<i32>,
    /// How many there are of this: affected asset. Example: `0`.
    pub affected_asset_count: Option<i32>,
    /// How many there are of this: disabled risk. Example: `0`.
    pub disabled_risk_count: Option<i32>,
    /// How many there are of this: risk. Example: `1`.
    pub risk_count: Option<i32>,
    /// Rate or share that applies to the risk. Example: `0.25`.
    pub risk_rate: Option<f64>,
    /// How many there are of this: previous. Example: `0`.
    pub previous_count: Option<i32>,
    /// Time that is set or recorded for this: previous. Example: `1545012926000`.
    pub previous_time: Option<i64>,
    /// Whether this is switched on: risk count. Example: `3`.
    pub enabled_risk_count: Option<i32>,
    /// How many there are of this: risk level.
    pub risk_level_count: Vec<RiskLevelCount>,
    /// The groups that were found or are concerned, one entry each.
    pub groups: Vec<Group>,
}

response! {
    RiskCheckSummary {
        "ItemCount" => item_count: value,
        "AffectedAssetCount" => affected_asset_count: value,
        "DisabledRiskCount" => disabled_risk_count: value,
        "RiskCount" => risk_count: value,
        "RiskRate" => risk_rate: value,
        "PreviousCount" => previous_count: value,
        "PreviousTime" => previous_time: value,
        "EnabledRiskCount" => enabled_risk_count: value,
        "RiskLevelCount" => risk_level_count: list(""),
        "Groups" => groups: list(""),
    }
}

/// How many there are of this: risk level.
#[non_exhaustive]
pub struct RiskLevelCount {
    /// Name in a pair of name and value. Example: `medium`.
    pub key: Option<String>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
}

response! {
    RiskLevelCount {
        "Key" => key: value,
        "Count" => count: value,
    }
}

/// The groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Group {
    /// Time that is set or recorded for this: remaining. Example: `0`.
    pub remaining_time: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `finish`.
    pub status: Option<String>,
    /// Place among the columns or results when shown; of no other meaning. Example: `1`.
    pub sort: Option<i32>,
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// State that the count by is in.
    pub count_by_status: Vec<CountByStatus>,
}

response! {
    Group {
        "RemainingTime" => remaining_time: value,
        "Status" => status: value,
        "Sort" => sort: value,
        "Title" => title: value,
        "Id" => id: value,
        "CountByStatus" => count_by_status: list(""),
    }
}

/// State that the count by is in.
#[non_exhaustive]
pub struct CountByStatus {
    /// State of what the entry describes, which decides what can be done with it. Example: `pass`.
    pub status: Option<String>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i32>,
}

response! {
    CountByStatus {
        "Status" => status: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribeRiskCheckSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeRiskCheckSummaryError = super::DocumentedError;
