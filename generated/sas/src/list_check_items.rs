// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCheckItems`, from `sas/ListCheckItems.md`.

use alicloud_runtime::codegen::*;

/// Lists configuration check items, filtered by name, type and status.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCheckItemsRequest::new();
/// let reply = client.list_check_items(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCheckItemsRequest {
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// Name that the check show goes by.
    pub check_show_name: Option<String>,
    /// Kinds of check to work on or to narrow the list down to. Items: at most 100.
    pub check_types: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// The statuses to work on or to narrow the list down to. Items: at most 100.
    pub statuses: Vec<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl ListCheckItemsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `CheckShowName`.
    pub fn check_show_name(mut self, value: impl Into<String>) -> Self {
        self.check_show_name = Some(value.into());
        self
    }
    /// Sets `CheckTypes`.
    pub fn check_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.check_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Statuses`.
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.statuses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    ListCheckItemsRequest {
        "CheckId" => check_id: query,
        "CheckShowName" => check_show_name: query,
        "CheckTypes" => check_types: query,
        "Lang" => lang: query,
        "Statuses" => statuses: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for ListCheckItemsRequest {
    type Response = ListCheckItemsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCheckItems")
        .method("GET")
        .read_only();
}

/// Response to [`ListCheckItemsRequest`], which the documentation does not describe.
pub type ListCheckItemsResponse = alicloud_runtime::UndocumentedResponse;
