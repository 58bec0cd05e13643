// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCheckRiskStatistics`, from `sas/GetCheckRiskStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts high, medium and low check items by risk scenario and baseline category.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCheckRiskStatisticsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_check_risk_statistics(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCheckRiskStatisticsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl GetCheckRiskStatisticsRequest {
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
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    GetCheckRiskStatisticsRequest {
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetCheckRiskStatisticsRequest {
    type Response = GetCheckRiskStatisticsResponse;
    type Error = GetCheckRiskStatisticsError;
    const INFO: OperationInfo = super::operation("GetCheckRiskStatistics").read_only();
    const ERRORS: &'static [GetCheckRiskStatisticsError] = &[
        GetCheckRiskStatisticsError::NoPermission,
        GetCheckRiskStatisticsError::ServerError,
    ];
}

impl Paginated for GetCheckRiskStatisticsRequest {
    type Item = CheckRiskStatisticData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`GetCheckRiskStatisticsRequest`].
#[non_exhaustive]
pub struct GetCheckRiskStatisticsResponse {
    /// What the call found, one entry each.
    pub data: Vec<CheckRiskStatisticData>,
    /// How many items or events were counted. Example: `3`.
    pub count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C455672-2490-5211-84EC-420C7818****`.
    pub request_id: Option<String>,
}

response! {
    GetCheckRiskStatisticsResponse {
        "Data" => data: list(""),
        "Count" => count: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CheckRiskStatisticData {
    /// Name that the scene goes by. Example: `SECURITY`.
    pub scene_name: Option<String>,
    /// How many there are of this: low warning. Example: `3`.
    pub low_warning_count: Option<i32>,
    /// How many there are of this: medium warning. Example: `29`.
    pub medium_warning_count: Option<i32>,
    /// How many there are of this: high warning. Example: `43`.
    pub high_warning_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `219`.
    pub total_count: Option<i32>,
    /// How many there are of this: pass. Example: `143`.
    pub pass_count: Option<i32>,
    /// The sub statistics that were found or are concerned, one entry each.
    pub sub_statistics: Vec<SubStatistic>,
}

response! {
    CheckRiskStatisticData {
        "SceneName" => scene_name: value,
        "LowWarningCount" => low_warning_count: value,
        "MediumWarningCount" => medium_warning_count: value,
        "HighWarningCount" => high_warning_count: value,
        "TotalCount" => total_count: value,
        "PassCount" => pass_count: value,
        "SubStatistics" => sub_statistics: list(""),
    }
}

/// The sub statistics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SubStatistic {
    /// Name that the type goes by. Example: `weak_password`.
    pub type_name: Option<String>,
    /// Second name that the item goes by. Example: `weak_password`.
    pub alias: Option<String>,
    /// How many there are of this: low warning. Example: `0`.
    pub low_warning_count: Option<i32>,
    /// How many there are of this: medium warning. Example: `0`.
    pub medium_warning_count: Option<i32>,
    /// How many there are of this: high warning. Example: `3`.
    pub high_warning_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `5`.
    pub total_count: Option<i32>,
    /// How many there are of this: pass. Example: `2`.
    pub pass_count: Option<i32>,
}

response! {
    SubStatistic {
        "TypeName" => type_name: value,
        "Alias" => alias: value,
        "LowWarningCount" => low_warning_count: value,
        "MediumWarningCount" => medium_warning_count: value,
        "HighWarningCount" => high_warning_count: value,
        "TotalCount" => total_count: value,
        "PassCount" => pass_count: value,
    }
}

/// Errors that the documentation of [`GetCheckRiskStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetCheckRiskStatisticsError = super::DocumentedError;
