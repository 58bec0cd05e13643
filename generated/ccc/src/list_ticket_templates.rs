// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTicketTemplates`, from `ccc/ListTicketTemplates.md`.

use alicloud_runtime::codegen::*;

/// Lists ticket templates, filtered by text, category or state.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListTicketTemplatesRequest::new()
///     .instance_id("...");
/// let reply = client.list_ticket_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTicketTemplatesRequest {
    /// Part of a number or of its note; only entries that contain it are listed.
    pub search_pattern: Option<String>,
    /// ID of the category that the call is about.
    pub category_id: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ListTicketTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
        self
    }
    /// Sets `CategoryId`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ListTicketTemplatesRequest {
        "SearchPattern" => search_pattern: query,
        "CategoryId" => category_id: query,
        "State" => state: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ListTicketTemplatesRequest {
    type Response = ListTicketTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTicketTemplates")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`ListTicketTemplatesRequest`], which the documentation does not describe.
pub type ListTicketTemplatesResponse = alicloud_runtime::UndocumentedResponse;
