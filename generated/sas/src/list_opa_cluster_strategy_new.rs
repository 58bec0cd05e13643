// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOpaClusterStrategyNew`, from `sas/ListOpaClusterStrategyNew.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the at-risk image blocking policies.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListOpaClusterStrategyNewRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_opa_cluster_strategy_new(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOpaClusterStrategyNewRequest {
    /// Name that the strategy goes by. Items: at most 10.
    pub strategy_name: Vec<String>,
    /// Name that the image goes by. Items: at most 10.
    pub image_name: Vec<String>,
    /// Label that the item carries. Items: at most 10.
    pub label: Vec<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl ListOpaClusterStrategyNewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StrategyName`.
    pub fn strategy_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.strategy_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Label`.
    pub fn label(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.label = value.into_iter().map(Into::into).collect();
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
    ListOpaClusterStrategyNewRequest {
        "StrategyName" => strategy_name: query,
        "ImageName" => image_name: query,
        "Label" => label: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for ListOpaClusterStrategyNewRequest {
    type Response = ListOpaClusterStrategyNewResponse;
    type Error = ListOpaClusterStrategyNewError;
    const INFO: OperationInfo = super::operation("ListOpaClusterStrategyNew")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListOpaClusterStrategyNewError] = &[
        ListOpaClusterStrategyNewError::NoPermission,
        ListOpaClusterStrategyNewError::ServerError,
    ];
}

impl Paginated for ListOpaClusterStrategyNewRequest {
    type Item = OpaClusterStrategyNewList;
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
        Some(&mut response.list)
    }
}

/// Response to [`ListOpaClusterStrategyNewRequest`].
#[non_exhaustive]
pub struct ListOpaClusterStrategyNewResponse {
    /// Entries of the list.
    pub list: Vec<OpaClusterStrategyNewList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7DFD947C-9172-5129-B783-DD14C55191D2`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    ListOpaClusterStrategyNewResponse {
        "List" => list: list(""),
        "PageInfo" => page_info: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct OpaClusterStrategyNewList {
    /// ID of the strategy that the item belongs to or stands for. Example: `1`.
    pub strategy_id: Option<i64>,
    /// Name that the strategy goes by. Example: `auto-strategy-vohuiq`.
    pub strategy_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether the policy covers images that were never scanned. Example: `true`.
    pub un_scaned_image: Option<bool>,
    /// Whether the policy covers images known on the internet to be harmful. Example: `true`.
    pub malicious_image: Option<bool>,
    /// What the policy does on a match, as a number, such as alert or block. Example: `1`.
    pub action: Option<i32>,
    /// How many there are of this: cluster. Example: `1`.
    pub cluster_count: Option<i32>,
    /// IDs of the clusters that were found or are concerned. Example: `cfb41a8**8a106`.
    pub cluster_id_list: Vec<String>,
    /// Name that the image goes by. Example: `centos`.
    pub image_name: Vec<String>,
    /// Label that the item carries. Example: `alertmanager:main`.
    pub label: Vec<String>,
}

response! {
    OpaClusterStrategyNewList {
        "StrategyId" => strategy_id: value,
        "StrategyName" => strategy_name: value,
        "Description" => description: value,
        "UnScanedImage" => un_scaned_image: value,
        "MaliciousImage" => malicious_image: value,
        "Action" => action: value,
        "ClusterCount" => cluster_count: value,
        "ClusterIdList" => cluster_id_list: list(""),
        "ImageName" => image_name: list(""),
        "Label" => label: list(""),
    }
}

/// Errors that the documentation of [`ListOpaClusterStrategyNewRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListOpaClusterStrategyNewError = super::DocumentedError;
