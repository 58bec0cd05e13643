// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAssetSelectionTarget`, from `sas/ListAssetSelectionTarget.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo, TargetData};

/// Lists the assets contained in the selection that a selection key stands for.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAssetSelectionTargetRequest::new()
///     .current_page(1)
///     .page_size(1)
///     .selection_key("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_asset_selection_target(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAssetSelectionTargetRequest {
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Key that opens, signs or picks out the selection.
    pub selection_key: Option<String>,
}

impl ListAssetSelectionTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SelectionKey`, which is required.
    pub fn selection_key(mut self, value: impl Into<String>) -> Self {
        self.selection_key = Some(value.into());
        self
    }
}

request! {
    ListAssetSelectionTargetRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "SelectionKey" => selection_key: query,
    }
}

impl Operation for ListAssetSelectionTargetRequest {
    type Response = ListAssetSelectionTargetResponse;
    type Error = ListAssetSelectionTargetError;
    const INFO: OperationInfo = super::operation("ListAssetSelectionTarget")
        .required(&["CurrentPage", "PageSize", "SelectionKey"])
        .read_only();
    const ERRORS: &'static [ListAssetSelectionTargetError] = &[
        ListAssetSelectionTargetError::NoPermission,
        ListAssetSelectionTargetError::ServerError,
    ];
}

impl Paginated for ListAssetSelectionTargetRequest {
    type Item = TargetData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListAssetSelectionTargetRequest`].
#[non_exhaustive]
pub struct ListAssetSelectionTargetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `50A75355-F58F-5D65-8377-98C88DED9C51`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// What the call found, one entry each.
    pub data: Vec<TargetData>,
}

response! {
    ListAssetSelectionTargetResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`ListAssetSelectionTargetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListAssetSelectionTargetError = super::DocumentedError;
