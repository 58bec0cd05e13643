// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCheckInstanceResult`, from `sas/ListCheckInstanceResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Grid};

/// Lists the cloud resources that failed a configuration check item.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCheckInstanceResultRequest::new()
///     .check_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_check_instance_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCheckInstanceResultRequest {
    /// **Required.** ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// The statuses to work on or to narrow the list down to. Items: at most 20.
    pub statuses: Vec<String>,
    /// Key that opens, signs or picks out the instance id.
    pub instance_id_key: Option<String>,
    /// Key that opens, signs or picks out the instance name.
    pub instance_name_key: Option<String>,
    /// Key that opens, signs or picks out the region id.
    pub region_id_key: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Range: at most 100.
    pub page_size: Option<i32>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 20.
    pub instance_ids: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Kinds of sort to work on or to narrow the list down to. Items: at most 1.
    pub sort_types: Vec<String>,
}

impl ListCheckInstanceResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckId`, which is required.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
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
    /// Sets `InstanceIdKey`.
    pub fn instance_id_key(mut self, value: impl Into<String>) -> Self {
        self.instance_id_key = Some(value.into());
        self
    }
    /// Sets `InstanceNameKey`.
    pub fn instance_name_key(mut self, value: impl Into<String>) -> Self {
        self.instance_name_key = Some(value.into());
        self
    }
    /// Sets `RegionIdKey`.
    pub fn region_id_key(mut self, value: impl Into<String>) -> Self {
        self.region_id_key = Some(value.into());
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SortTypes`.
    pub fn sort_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sort_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListCheckInstanceResultRequest {
        "CheckId" => check_id: query,
        "Statuses" => statuses: query,
        "InstanceIdKey" => instance_id_key: query,
        "InstanceNameKey" => instance_name_key: query,
        "RegionIdKey" => region_id_key: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "InstanceIds" => instance_ids: query,
        "Lang" => lang: query,
        "SortTypes" => sort_types: query,
    }
}

impl Operation for ListCheckInstanceResultRequest {
    type Response = ListCheckInstanceResultResponse;
    type Error = ListCheckInstanceResultError;
    const INFO: OperationInfo = super::operation("ListCheckInstanceResult")
        .required(&["CheckId"])
        .read_only();
    const ERRORS: &'static [ListCheckInstanceResultError] = &[
        ListCheckInstanceResultError::NoPermission,
        ListCheckInstanceResultError::ServerError,
    ];
}

impl Paginated for ListCheckInstanceResultRequest {
    type Item = BTreeMap<String, Value>;
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
        Some(&mut response.checks)
    }
}

/// Response to [`ListCheckInstanceResultRequest`].
#[non_exhaustive]
pub struct ListCheckInstanceResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3AB18264-8A1B-52A6-A9AF-A886556E0F2E`.
    pub request_id: Option<String>,
    /// What was measured or stored about the basic.
    pub basic_data: Vec<BasicData>,
    /// The columns that were found or are concerned, one entry each.
    pub columns: Vec<Column>,
    /// The checks that were found or are concerned, one entry each. Example: `text`.
    pub checks: Vec<BTreeMap<String, Value>>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
}

response! {
    ListCheckInstanceResultResponse {
        "RequestId" => request_id: value,
        "BasicData" => basic_data: list(""),
        "Columns" => columns: list(""),
        "Checks" => checks: list(""),
        "PageInfo" => page_info: value,
    }
}

/// What was measured or stored about the basic.
#[non_exhaustive]
pub struct BasicData {
    /// Identifier of the item within its collection. Example: `300054`.
    pub id: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `NOT_PASS`.
    pub status: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `ap-southeast-1`.
    pub region_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `rm-m5es7ch1s62i4****`.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    /// Example: `sg-t4nbk2aodzio52xv****`.
    pub instance_name: Option<String>,
    /// Text for people about the status. Example: `text`.
    pub status_message: Option<String>,
    /// What is known about the instance.
    pub instance_info: Option<InstanceInfo>,
}

response! {
    BasicData {
        "Id" => id: value,
        "Status" => status: value,
        "RegionId" => region_id: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "StatusMessage" => status_message: value,
        "InstanceInfo" => instance_info: value,
    }
}

/// What is known about the instance.
#[non_exhaustive]
pub struct InstanceInfo {
    /// When the first was last changed. Example: `1716447535531`.
    pub first_update_time: Option<i64>,
    /// When the last was last changed. Example: `1716447535531`.
    pub last_update_time: Option<i64>,
    /// Settings of the resource that can be repaired.
    pub config: Vec<InstanceConfig>,
}

response! {
    InstanceInfo {
        "FirstUpdateTime" => first_update_time: value,
        "LastUpdateTime" => last_update_time: value,
        "Config" => config: list(""),
    }
}

/// Settings of the resource that can be repaired.
#[non_exhaustive]
pub struct InstanceConfig {
    /// Name that people know the item by. Example: `prot`.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `8080`.
    pub value: Option<String>,
    /// Name that the show goes by. Example: `prot`.
    pub show_name: Option<String>,
}

response! {
    InstanceConfig {
        "Name" => name: value,
        "Value" => value: value,
        "ShowName" => show_name: value,
    }
}

/// The columns that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Column {
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Name in a pair of name and value. Example: `RegionIdShow`.
    pub key: Option<String>,
    /// Name that the show goes by. Example: `Region`.
    pub show_name: Option<String>,
    /// Whether the list can be searched by this column. Example: `true`.
    pub search: Option<bool>,
    /// Key that opens, signs or picks out the search. Example: `InstanceIdKey`.
    pub search_key: Option<String>,
    /// The grids that were found or are concerned, one entry each.
    pub grids: Vec<Grid>,
}

response! {
    Column {
        "Type" => type_: value,
        "Key" => key: value,
        "ShowName" => show_name: value,
        "Search" => search: value,
        "SearchKey" => search_key: value,
        "Grids" => grids: list(""),
    }
}

/// What is known about the page.
#[non_exhaustive]
pub struct PageInfo {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// How many assets or items it covers, as text. Example: `20`.
    pub count: Option<String>,
}

response! {
    PageInfo {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`ListCheckInstanceResultRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListCheckInstanceResultError = super::DocumentedError;
