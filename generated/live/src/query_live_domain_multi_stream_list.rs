// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryLiveDomainMultiStreamList`, from `live/QueryLiveDomainMultiStreamList.md`.

use alicloud_runtime::codegen::*;

/// Lists multi-stream pushes on a domain in a time range, optionally for one stream.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::QueryLiveDomainMultiStreamListRequest::new()
///     .domain("...");
/// let reply = client.query_live_domain_multi_stream_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryLiveDomainMultiStreamListRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl QueryLiveDomainMultiStreamListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
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
    QueryLiveDomainMultiStreamListRequest {
        "Domain" => domain: query,
        "StreamName" => stream_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryLiveDomainMultiStreamListRequest {
    type Response = QueryLiveDomainMultiStreamListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryLiveDomainMultiStreamList")
        .method("GET")
        .required(&["Domain"])
        .read_only();
}

/// Response to [`QueryLiveDomainMultiStreamListRequest`], which the documentation does not describe.
pub type QueryLiveDomainMultiStreamListResponse = alicloud_runtime::UndocumentedResponse;
