// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchCustomLines`, from `pvtz/SearchCustomLines.md`.

use alicloud_runtime::codegen::*;

/// Finds custom lines by address, creator, or time of creation or update.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::SearchCustomLinesRequest::new();
/// let reply = client.search_custom_lines(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchCustomLinesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: 1 to 9999999.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Keeps lines that contain this IPv4 address.
    pub ipv4: Option<String>,
    /// Keeps items that this account created. Items: at most 100.
    pub creator: Vec<String>,
    /// Keeps lines created at this moment or later.
    pub create_timestamp_start: Option<i64>,
    /// Keeps lines created at this moment or earlier.
    pub create_timestamp_end: Option<i64>,
    /// Keeps lines changed at this moment or later.
    pub update_timestamp_start: Option<i64>,
    /// Keeps lines changed at this moment or earlier.
    pub update_timestamp_end: Option<i64>,
}

impl SearchCustomLinesRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Ipv4`.
    pub fn ipv4(mut self, value: impl Into<String>) -> Self {
        self.ipv4 = Some(value.into());
        self
    }
    /// Sets `Creator`.
    pub fn creator(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.creator = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CreateTimestampStart`.
    #[inline]
    pub fn create_timestamp_start(mut self, value: i64) -> Self {
        self.create_timestamp_start = Some(value);
        self
    }
    /// Sets `CreateTimestampEnd`.
    #[inline]
    pub fn create_timestamp_end(mut self, value: i64) -> Self {
        self.create_timestamp_end = Some(value);
        self
    }
    /// Sets `UpdateTimestampStart`.
    #[inline]
    pub fn update_timestamp_start(mut self, value: i64) -> Self {
        self.update_timestamp_start = Some(value);
        self
    }
    /// Sets `UpdateTimestampEnd`.
    #[inline]
    pub fn update_timestamp_end(mut self, value: i64) -> Self {
        self.update_timestamp_end = Some(value);
        self
    }
}

request! {
    SearchCustomLinesRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Name" => name: query,
        "Ipv4" => ipv4: query,
        "Creator" => creator: query,
        "CreateTimestampStart" => create_timestamp_start: query,
        "CreateTimestampEnd" => create_timestamp_end: query,
        "UpdateTimestampStart" => update_timestamp_start: query,
        "UpdateTimestampEnd" => update_timestamp_end: query,
    }
}

impl Operation for SearchCustomLinesRequest {
    type Response = SearchCustomLinesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchCustomLines").read_only();
}

/// Response to [`SearchCustomLinesRequest`], which the documentation does not describe.
pub type SearchCustomLinesResponse = alicloud_runtime::UndocumentedResponse;
