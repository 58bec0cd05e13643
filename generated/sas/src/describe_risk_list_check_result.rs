// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRiskListCheckResult`, from `sas/DescribeRiskListCheckResult.md`.

use alicloud_runtime::codegen::*;

/// Counts configuration risks for the given instances of cloud services.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeRiskListCheckResultRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_risk_list_check_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeRiskListCheckResultRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 10000.
    pub instance_ids: Vec<String>,
}

impl DescribeRiskListCheckResultRequest {
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeRiskListCheckResultRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeRiskListCheckResultRequest {
    type Response = DescribeRiskListCheckResultResponse;
    type Error = DescribeRiskListCheckResultError;
    const INFO: OperationInfo = super::operation("DescribeRiskListCheckResult")
        .read_only();
    const ERRORS: &'static [DescribeRiskListCheckResultError] = &[
        DescribeRiskListCheckResultError::NoPermission,
        DescribeRiskListCheckResultError::ServerError,
    ];
}

impl Paginated for DescribeRiskListCheckResultRequest {
    type Item = RiskListCheckList;
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
        Some(&mut response.list)
    }
}

/// Response to [`DescribeRiskListCheckResultRequest`].
#[non_exhaustive]
pub struct DescribeRiskListCheckResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3BFB4989-A108-46A4-954E-FF7EF02D1078`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub list: Vec<RiskListCheckList>,
}

response! {
    DescribeRiskListCheckResultResponse {
        "RequestId" => request_id: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct RiskListCheckList {
    /// How many there are of this: risk. Example: `3`.
    pub risk_count: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `rm-bp1e8t4q15sr3****`.
    pub instance_id: Option<String>,
}

response! {
    RiskListCheckList {
        "riskCount" => risk_count: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`DescribeRiskListCheckResultRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeRiskListCheckResultError = super::DocumentedError;
