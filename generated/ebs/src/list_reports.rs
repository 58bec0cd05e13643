// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListReports`, from `ebs/ListReports.md`.

use alicloud_runtime::codegen::*;

/// Lists the reports of an application, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::ListReportsRequest::new();
/// let reply = client.list_reports(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListReportsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
}

impl ListReportsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    ListReportsRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RegionId" => region_id: form,
        "AppId" => app_id: query,
    }
}

impl Operation for ListReportsRequest {
    type Response = ListReportsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListReports").read_only();
}

/// Response to [`ListReportsRequest`], which the documentation does not describe.
pub type ListReportsResponse = alicloud_runtime::UndocumentedResponse;
