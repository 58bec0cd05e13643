// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryCostUnit`, from `bssopenapi/QueryCostUnit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CostUnitDtoList};

/// Lists the cost units below a given one, or all of them.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryCostUnitRequest::new()
///     .owner_uid(1)
///     .parent_unit_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_cost_unit(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryCostUnitRequest {
    /// **Required.** Account that the cost unit belongs to, by its number.
    pub owner_uid: Option<i64>,
    /// **Required.** Cost unit one level higher; -1 stands for the root.
    pub parent_unit_id: Option<i64>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl QueryCostUnitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OwnerUid`, which is required.
    #[inline]
    pub fn owner_uid(mut self, value: i64) -> Self {
        self.owner_uid = Some(value);
        self
    }
    /// Sets `ParentUnitId`, which is required.
    #[inline]
    pub fn parent_unit_id(mut self, value: i64) -> Self {
        self.parent_unit_id = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
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
    QueryCostUnitRequest {
        "OwnerUid" => owner_uid: query,
        "ParentUnitId" => parent_unit_id: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryCostUnitRequest {
    type Response = QueryCostUnitResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryCostUnit")
        .required(&["OwnerUid", "ParentUnitId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for QueryCostUnitRequest {
    type Item = CostUnitDtoList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.cost_unit_dto_list)
    }
}

/// Response to [`QueryCostUnitRequest`].
#[non_exhaustive]
pub struct QueryCostUnitResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6000EE23-274B-4E07-A697-FF2E999520A4`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CostUnitData>,
}

response! {
    QueryCostUnitResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CostUnitData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Cost units concerned, one entry each.
    pub cost_unit_dto_list: Vec<CostUnitDtoList>,
}

response! {
    CostUnitData {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "CostUnitDtoList" => cost_unit_dto_list: list(""),
    }
}
