// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSearchLib`, from `ice/ListSearchLib.md`.

use alicloud_runtime::codegen::*;

/// Lists the search libraries of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListSearchLibRequest::new();
/// let reply = client.list_search_lib(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSearchLibRequest {
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListSearchLibRequest {
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
}

request! {
    ListSearchLibRequest {
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListSearchLibRequest {
    type Response = ListSearchLibResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSearchLib").read_only();
}

/// Response to [`ListSearchLibRequest`], which the documentation does not describe.
pub type ListSearchLibResponse = alicloud_runtime::UndocumentedResponse;
