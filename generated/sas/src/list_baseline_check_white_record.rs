// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBaselineCheckWhiteRecord`, from `sas/ListBaselineCheckWhiteRecord.md`.

use alicloud_runtime::codegen::*;

/// Lists the whitelist records of baseline check items.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListBaselineCheckWhiteRecordRequest::new();
/// let reply = client.list_baseline_check_white_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBaselineCheckWhiteRecordRequest {
    /// IDs of the checks to work on or to narrow the list down to.
    pub check_ids: Vec<i64>,
    /// IDs of the records to work on or to narrow the list down to.
    pub record_ids: Vec<i64>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Part of the check's name; only matching ones are listed.
    pub check_item_fuzzy: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListBaselineCheckWhiteRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckIds`.
    pub fn check_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.check_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RecordIds`.
    pub fn record_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.record_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CheckItemFuzzy`.
    pub fn check_item_fuzzy(mut self, value: impl Into<String>) -> Self {
        self.check_item_fuzzy = Some(value.into());
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
    ListBaselineCheckWhiteRecordRequest {
        "CheckIds" => check_ids: query_json,
        "RecordIds" => record_ids: query_json,
        "Source" => source: query,
        "Lang" => lang: query,
        "CheckItemFuzzy" => check_item_fuzzy: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListBaselineCheckWhiteRecordRequest {
    type Response = ListBaselineCheckWhiteRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListBaselineCheckWhiteRecord")
        .read_only();
}

/// Response to [`ListBaselineCheckWhiteRecordRequest`], which the documentation does not describe.
pub type ListBaselineCheckWhiteRecordResponse = alicloud_runtime::UndocumentedResponse;
