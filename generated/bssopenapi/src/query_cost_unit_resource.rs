// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryCostUnitResource`, from `bssopenapi/QueryCostUnitResource.md`.

use alicloud_runtime::codegen::*;

/// Lists the resources in a cost unit, or those in none.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryCostUnitResourceRequest::new()
///     .owner_uid(1)
///     .unit_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_cost_unit_resource(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryCostUnitResourceRequest {
    /// **Required.** Account that the cost unit belongs to, by its number.
    pub owner_uid: Option<i64>,
    /// **Required.** Identifies the cost unit; -1 stands for the root.
    pub unit_id: Option<i64>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl QueryCostUnitResourceRequest {
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
    /// Sets `UnitId`, which is required.
    #[inline]
    pub fn unit_id(mut self, value: i64) -> Self {
        self.unit_id = Some(value);
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
    QueryCostUnitResourceRequest {
        "OwnerUid" => owner_uid: query,
        "UnitId" => unit_id: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryCostUnitResourceRequest {
    type Response = QueryCostUnitResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryCostUnitResource")
        .required(&["OwnerUid", "UnitId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for QueryCostUnitResourceRequest {
    type Item = ResourceInstanceDtoList;
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
        Some(&mut response.data.as_mut()?.resource_instance_dto_list)
    }
}

/// Response to [`QueryCostUnitResourceRequest`].
#[non_exhaustive]
pub struct QueryCostUnitResourceResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04332CB7-9A57-4461-97E0-02821D044414`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CostUnitResourceData>,
}

response! {
    QueryCostUnitResourceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CostUnitResourceData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
    /// Resources in the cost unit, one entry each.
    pub resource_instance_dto_list: Vec<ResourceInstanceDtoList>,
    /// Cost unit that the charge or the resource is assigned to.
    pub cost_unit: Option<CostUnit>,
    /// How many resources, groups and accounts the cost unit holds.
    pub cost_unit_statis_info: Option<CostUnitStatisInfo>,
}

response! {
    CostUnitResourceData {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ResourceInstanceDtoList" => resource_instance_dto_list: list(""),
        "CostUnit" => cost_unit: value,
        "CostUnitStatisInfo" => cost_unit_statis_info: value,
    }
}

/// Resources in the cost unit, one entry each.
#[non_exhaustive]
pub struct ResourceInstanceDtoList {
    /// Code under which the order system sells the item. Example: `rds`.
    pub commodity_code: Option<String>,
    /// Login name of the account that owns the resource. Example: `test@test.aliyun.com`.
    pub resource_user_name: Option<String>,
    /// What the commodity is called, such as ECS by pay-as-you-go. Example: `text`.
    pub commodity_name: Option<String>,
    /// Account that owns the resource, by its number. Example: `2424242134`.
    pub resource_user_id: Option<i64>,
    /// Name of the part into which the resource's charges are split. Example: `test`.
    pub apportion_name: Option<String>,
    /// Which part of a shared resource is meant; only products that are split have one.
    /// Example: `test`.
    pub apportion_code: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    /// Example: `FPT_ossbag_absolute_Storage_bj`.
    pub resource_type: Option<String>,
    /// Name that the owner gave the resource. Example: `testResource`.
    pub resource_nick: Option<String>,
    /// Tags of the resource, as one text. Example: `testResource`.
    pub resource_tag: Option<String>,
    /// Instance ID of the resource, as it stands on bills. Example: `OSSBAG-cn-v0h1s4hma018`.
    pub resource_id: Option<String>,
    /// Resource group of the instance, by its name. Example: `text`.
    pub resource_group: Option<String>,
    /// Resources that hang together with this one. Example: `oss`.
    pub related_resources: Option<String>,
    /// State of the resource, as the billing system sees it. Example: `Available`.
    pub resource_status: Option<String>,
    /// Product code, the same as on bills.
    pub pip_code: Option<String>,
    /// How the resource came to be listed.
    pub resource_source: Option<String>,
}

response! {
    ResourceInstanceDtoList {
        "CommodityCode" => commodity_code: value,
        "ResourceUserName" => resource_user_name: value,
        "CommodityName" => commodity_name: value,
        "ResourceUserId" => resource_user_id: value,
        "ApportionName" => apportion_name: value,
        "ApportionCode" => apportion_code: value,
        "ResourceType" => resource_type: value,
        "ResourceNick" => resource_nick: value,
        "ResourceTag" => resource_tag: value,
        "ResourceId" => resource_id: value,
        "ResourceGroup" => resource_group: value,
        "RelatedResources" => related_resources: value,
        "ResourceStatus" => resource_status: value,
        "PipCode" => pip_code: value,
        "ResourceSource" => resource_source: value,
    }
}

/// Cost unit that the charge or the resource is assigned to.
#[non_exhaustive]
pub struct CostUnit {
    /// Cost unit one level higher; -1 stands for the root. Example: `23421`.
    pub parent_unit_id: Option<i64>,
    /// What people call the cost unit. Example: `test`.
    pub unit_name: Option<String>,
    /// Identifies the cost unit in later calls. Example: `123412`.
    pub unit_id: Option<i64>,
    /// Account that the cost unit belongs to, by its number. Example: `321432`.
    pub owner_uid: Option<i64>,
}

response! {
    CostUnit {
        "ParentUnitId" => parent_unit_id: value,
        "UnitName" => unit_name: value,
        "UnitId" => unit_id: value,
        "OwnerUid" => owner_uid: value,
    }
}

/// How many resources, groups and accounts the cost unit holds.
#[non_exhaustive]
pub struct CostUnitStatisInfo {
    /// How many resources the cost unit and those below it hold. Example: `3`.
    pub total_resource_count: Option<i64>,
    /// How many resources the cost unit holds itself. Example: `1`.
    pub resource_count: Option<i64>,
    /// How many accounts the cost unit and those below it hold. Example: `2`.
    pub total_user_count: Option<i64>,
    /// How many cost units lie directly below this one. Example: `2`.
    pub sub_unit_count: Option<i64>,
    /// How many resource groups the cost unit holds itself. Example: `1`.
    pub resource_group_count: Option<i64>,
    /// How many resource groups the cost unit and those below it hold. Example: `2`.
    pub total_resource_group_count: Option<i64>,
    /// How many accounts the cost unit holds itself. Example: `0`.
    pub user_count: Option<i64>,
}

response! {
    CostUnitStatisInfo {
        "TotalResourceCount" => total_resource_count: value,
        "ResourceCount" => resource_count: value,
        "TotalUserCount" => total_user_count: value,
        "SubUnitCount" => sub_unit_count: value,
        "ResourceGroupCount" => resource_group_count: value,
        "TotalResourceGroupCount" => total_resource_group_count: value,
        "UserCount" => user_count: value,
    }
}
