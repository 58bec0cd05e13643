// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAlerts`, from `ice/ListAlerts.md`.

use alicloud_runtime::codegen::*;

/// Lists alerts of resources, filtered by resource, category or time range.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListAlertsRequest::new()
///     .resource_arn("...");
/// let reply = client.list_alerts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAlertsRequest {
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Resource name of the resource, in the `acs:` notation.
    pub resource_arn: Option<String>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Time that is set or recorded for this: sort by modified.
    pub sort_by_modified_time: Option<String>,
    /// Earliest moment of the span.
    pub gmt_start: Option<String>,
    /// Latest moment of the span.
    pub gmt_end: Option<String>,
}

impl ListAlertsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceArn`, which is required.
    pub fn resource_arn(mut self, value: impl Into<String>) -> Self {
        self.resource_arn = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `SortByModifiedTime`.
    pub fn sort_by_modified_time(mut self, value: impl Into<String>) -> Self {
        self.sort_by_modified_time = Some(value.into());
        self
    }
    /// Sets `GmtStart`.
    pub fn gmt_start(mut self, value: impl Into<String>) -> Self {
        self.gmt_start = Some(value.into());
        self
    }
    /// Sets `GmtEnd`.
    pub fn gmt_end(mut self, value: impl Into<String>) -> Self {
        self.gmt_end = Some(value.into());
        self
    }
}

request! {
    ListAlertsRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "ResourceArn" => resource_arn: query,
        "Category" => category: query,
        "SortBy" => sort_by: query,
        "SortByModifiedTime" => sort_by_modified_time: query,
        "GmtStart" => gmt_start: query,
        "GmtEnd" => gmt_end: query,
    }
}

impl Operation for ListAlertsRequest {
    type Response = ListAlertsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAlerts")
        .required(&["ResourceArn"])
        .read_only();
}

/// Response to [`ListAlertsRequest`], which the documentation does not describe.
pub type ListAlertsResponse = alicloud_runtime::UndocumentedResponse;
