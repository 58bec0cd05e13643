// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCheckSummary`, from `sas/GetCheckSummary.md`.

use alicloud_runtime::codegen::*;

/// Reads the overview of cloud configuration check results.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCheckSummaryRequest::new();
/// let reply = client.get_check_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCheckSummaryRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<String>,
    /// The vendors to work on or to narrow the list down to. Items: at most 100.
    pub vendors: Vec<String>,
    /// Whether counts of checks by state come along.
    pub is_item_statistic: Option<bool>,
    /// The task sources to work on or to narrow the list down to. Items: at most 100.
    pub task_sources: Vec<String>,
}

impl GetCheckSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Vendors`.
    pub fn vendors(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vendors = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IsItemStatistic`.
    #[inline]
    pub fn is_item_statistic(mut self, value: bool) -> Self {
        self.is_item_statistic = Some(value);
        self
    }
    /// Sets `TaskSources`.
    pub fn task_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_sources = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetCheckSummaryRequest {
        "Lang" => lang: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
        "Vendors" => vendors: query,
        "IsItemStatistic" => is_item_statistic: query,
        "TaskSources" => task_sources: query,
    }
}

impl Operation for GetCheckSummaryRequest {
    type Response = GetCheckSummaryResponse;
    type Error = GetCheckSummaryError;
    const INFO: OperationInfo = super::operation("GetCheckSummary").read_only();
    const ERRORS: &'static [GetCheckSummaryError] = &[
        GetCheckSummaryError::NoPermission,
        GetCheckSummaryError::ServerError,
    ];
}

/// Response to [`GetCheckSummaryRequest`].
#[non_exhaustive]
pub struct GetCheckSummaryResponse {
    /// The summaries that were found or are concerned, one entry each.
    pub summarys: Vec<Summary>,
    /// Figures of risks over all standards.
    pub overall_statistic: Option<Statistic>,
    /// ID of this call; quote it when asking support about it. Example: `843E4805-****-7EE12FA8DBFD`.
    pub request_id: Option<String>,
    /// Counts of checks by state.
    pub overall_item_statistic: Option<OverallItemStatistic>,
}

response! {
    GetCheckSummaryResponse {
        "Summarys" => summarys: list(""),
        "OverallStatistic" => overall_statistic: value,
        "RequestId" => request_id: value,
        "OverallItemStatistic" => overall_item_statistic: value,
    }
}

/// The summaries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Summary {
    /// Kind of the item, out of those that the service tells apart. Example: `IDENTITY_PERMISSION`.
    pub type_: Option<String>,
    /// How many there are of this: pass. Example: `10`.
    pub pass_count: Option<i64>,
    /// How many there are of this: fail. Example: `5`.
    pub fail_count: Option<i32>,
    /// The standards that were found or are concerned, one entry each.
    pub standards: Vec<Standard>,
    /// Counts of risks of this class.
    pub type_statistic: Option<Statistic>,
}

response! {
    Summary {
        "Type" => type_: value,
        "PassCount" => pass_count: value,
        "FailCount" => fail_count: value,
        "Standards" => standards: list(""),
        "TypeStatistic" => type_statistic: value,
    }
}

/// The standards that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Standard {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Name that the show goes by. Example: `text`.
    pub show_name: Option<String>,
    /// How many there are of this: pass. Example: `1`.
    pub pass_count: Option<i32>,
    /// How many there are of this: fail. Example: `1`.
    pub fail_count: Option<i32>,
    /// How many there are of this: risk level high. Example: `1`.
    pub risk_level_high_count: Option<i32>,
    /// How many there are of this: risk level medium. Example: `1`.
    pub risk_level_medium_count: Option<i32>,
    /// How many there are of this: risk level low. Example: `1`.
    pub risk_level_low_count: Option<i32>,
    /// Counts of risks against the standard.
    pub standard_statistic: Option<Statistic>,
}

response! {
    Standard {
        "Id" => id: value,
        "ShowName" => show_name: value,
        "PassCount" => pass_count: value,
        "FailCount" => fail_count: value,
        "RiskLevelHighCount" => risk_level_high_count: value,
        "RiskLevelMediumCount" => risk_level_medium_count: value,
        "RiskLevelLowCount" => risk_level_low_count: value,
        "StandardStatistic" => standard_statistic: value,
    }
}

/// Counts of risks against the standard.
#[non_exhaustive]
pub struct Statistic {
    /// How many there are of this: pass. Example: `3`.
    pub pass_count: Option<i32>,
    /// How many there are of this: pass low. Example: `1`.
    pub pass_low_count: Option<i32>,
    /// How many there are of this: pass medium. Example: `1`.
    pub pass_medium_count: Option<i32>,
    /// How many there are of this: pass high. Example: `1`.
    pub pass_high_count: Option<i32>,
    /// How many there are of this: not pass. Example: `3`.
    pub not_pass_count: Option<i32>,
    /// How many there are of this: not pass low. Example: `1`.
    pub not_pass_low_count: Option<i32>,
    /// How many there are of this: not pass medium. Example: `1`.
    pub not_pass_medium_count: Option<i32>,
    /// How many there are of this: not pass high. Example: `1`.
    pub not_pass_high_count: Option<i32>,
    /// How many there are of this: not check. Example: `3`.
    pub not_check_count: Option<i32>,
    /// How many there are of this: not check low. Example: `1`.
    pub not_check_low_count: Option<i32>,
    /// How many there are of this: not check medium. Example: `1`.
    pub not_check_medium_count: Option<i32>,
    /// How many there are of this: not check high. Example: `1`.
    pub not_check_high_count: Option<i32>,
}

response! {
    Statistic {
        "PassCount" => pass_count: value,
        "PassLowCount" => pass_low_count: value,
        "PassMediumCount" => pass_medium_count: value,
        "PassHighCount" => pass_high_count: value,
        "NotPassCount" => not_pass_count: value,
        "NotPassLowCount" => not_pass_low_count: value,
        "NotPassMediumCount" => not_pass_medium_count: value,
        "NotPassHighCount" => not_pass_high_count: value,
        "NotCheckCount" => not_check_count: value,
        "NotCheckLowCount" => not_check_low_count: value,
        "NotCheckMediumCount" => not_check_medium_count: value,
        "NotCheckHighCount" => not_check_high_count: value,
    }
}

/// Counts of checks by state.
#[non_exhaustive]
pub struct OverallItemStatistic {
    /// How many there are of this: result. Example: `25`.
    pub result_count: Option<i32>,
    /// How many there are of this: release. Example: `620`.
    pub release_count: Option<i32>,
}

response! {
    OverallItemStatistic {
        "ResultCount" => result_count: value,
        "ReleaseCount" => release_count: value,
    }
}

/// Errors that the documentation of [`GetCheckSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetCheckSummaryError = super::DocumentedError;
