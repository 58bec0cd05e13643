// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNodeGroups`, from `linkwan/ListNodeGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataDispatchConfig, DataDispatchDestination, IotProduct, OnsTopics, ProductType, RentedJoinPermissionType};

/// Lists the node groups of the account that match the filters.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListNodeGroupsRequest::new()
///     .limit(2)
///     .offset(0);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_node_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNodeGroupsRequest {
    /// **Required.** How many items to return at most. Range: 0 to 200. Example: `2`.
    pub limit: Option<i64>,
    /// **Required.** How many items to skip before the first one returned.
    /// Range: at least 0. Example: `0`.
    pub offset: Option<i64>,
    /// ID of the iot instance that the call is about. Example: `iot-cn-0pp1n8t****`.
    pub iot_instance_id: Option<String>,
    /// Name that the fuzzy goes by. Example: `test`.
    pub fuzzy_name: Option<String>,
    /// Keeps what has a JoinEUI that contains these digits. Example: `d896e0`.
    pub fuzzy_join_eui: Option<String>,
    /// Keeps what has nodes whose DevEUI contains these digits. Example: `d896e0`.
    pub fuzzy_dev_eui: Option<String>,
    /// What the order of the list goes by. Example: `CREATED_MILLIS`.
    pub sorting_field: Option<String>,
    /// Whether the smallest or oldest comes first. Example: `true`.
    pub ascending: Option<bool>,
}

impl ListNodeGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Limit`, which is required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `Offset`, which is required.
    #[inline]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `FuzzyName`.
    pub fn fuzzy_name(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_name = Some(value.into());
        self
    }
    /// Sets `FuzzyJoinEui`.
    pub fn fuzzy_join_eui(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_join_eui = Some(value.into());
        self
    }
    /// Sets `FuzzyDevEui`.
    pub fn fuzzy_dev_eui(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_dev_eui = Some(value.into());
        self
    }
    /// Sets `SortingField`.
    pub fn sorting_field(mut self, value: impl Into<String>) -> Self {
        self.sorting_field = Some(value.into());
        self
    }
    /// Sets `Ascending`.
    #[inline]
    pub fn ascending(mut self, value: bool) -> Self {
        self.ascending = Some(value);
        self
    }
}

request! {
    ListNodeGroupsRequest {
        "Limit" => limit: query,
        "Offset" => offset: query,
        "IotInstanceId" => iot_instance_id: query,
        "FuzzyName" => fuzzy_name: query,
        "FuzzyJoinEui" => fuzzy_join_eui: query,
        "FuzzyDevEui" => fuzzy_dev_eui: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for ListNodeGroupsRequest {
    type Response = ListNodeGroupsResponse;
    type Error = ListNodeGroupsError;
    const INFO: OperationInfo = super::operation("ListNodeGroups")
        .required(&["Limit", "Offset"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListNodeGroupsError] = &[
        ListNodeGroupsError::ForbiddenByRam,
        ListNodeGroupsError::ForbiddenByRiskControl,
        ListNodeGroupsError::InternalError,
        ListNodeGroupsError::CloudProductNotActivated,
        ListNodeGroupsError::FeatureNotActivated,
    ];
}

impl Paginated for ListNodeGroupsRequest {
    type Item = NodeGroup;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.limit)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListNodeGroupsRequest`].
#[non_exhaustive]
pub struct ListNodeGroupsResponse {
    /// What the call returns besides its status.
    pub data: Option<NodeGroupData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListNodeGroupsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NodeGroupData {
    /// Entries of the list.
    pub list: Vec<NodeGroup>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
}

response! {
    NodeGroupData {
        "List" => list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct NodeGroup {
    /// Way in which the class works. Example: `A`.
    pub class_mode: Option<String>,
    /// Milliseconds of this: create. Unit: `milliseconds`. Example: `1514736000000`.
    pub create_millis: Option<i64>,
    /// Settings of the data dispatch, and what it works with.
    pub data_dispatch_config: Option<DataDispatchConfig>,
    /// Whether the data dispatch is switched on. Example: `true`.
    pub data_dispatch_enabled: Option<bool>,
    /// ID of the freq band plan group that the item belongs to or stands for. Example: `102`.
    pub freq_band_plan_group_id: Option<i64>,
    /// Server that the nodes ask to join, by 16 hexadecimal digits. Example: `0000000000000000`.
    pub join_eui: Option<String>,
    /// Whether the join permission is switched on. Example: `true`.
    pub join_permission_enabled: Option<bool>,
    /// ID of the join permission that the item belongs to or stands for. Example: `123456`.
    pub join_permission_id: Option<String>,
    /// Name that the join permission goes by. Example: `test`.
    pub join_permission_name: Option<String>,
    /// ID of the join permission owner aliyun that the item belongs to or stands for.
    /// Example: `some-user2`.
    pub join_permission_owner_aliyun_id: Option<String>,
    /// Which kind of join permission it is or is to be. Example: `LOCAL`.
    pub join_permission_type: Option<Open<RentedJoinPermissionType>>,
    /// The locks that were found or are concerned, one entry each.
    pub locks: Vec<Lock>,
    /// ID of the node group that the item belongs to or stands for. Example: `123456`.
    pub node_group_id: Option<String>,
    /// Name that the node group goes by. Example: `text`.
    pub node_group_name: Option<String>,
    /// How many nodes are in it. Example: `10`.
    pub nodes_cnt: Option<i64>,
    /// Frames received from nodes today. Example: `0`.
    pub rx_daily_sum: Option<i64>,
    /// Frames received from nodes this month. Example: `0`.
    pub rx_month_sum: Option<i64>,
    /// Frames sent to nodes today. Example: `0`.
    pub tx_daily_sum: Option<i64>,
    /// Frames sent to nodes this month. Example: `0`.
    pub tx_month_sum: Option<i64>,
}

response! {
    NodeGroup {
        "ClassMode" => class_mode: value,
        "CreateMillis" => create_millis: value,
        "DataDispatchConfig" => data_dispatch_config: value,
        "DataDispatchEnabled" => data_dispatch_enabled: value,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: value,
        "JoinEui" => join_eui: value,
        "JoinPermissionEnabled" => join_permission_enabled: value,
        "JoinPermissionId" => join_permission_id: value,
        "JoinPermissionName" => join_permission_name: value,
        "JoinPermissionOwnerAliyunId" => join_permission_owner_aliyun_id: value,
        "JoinPermissionType" => join_permission_type: value,
        "Locks" => locks: list(""),
        "NodeGroupId" => node_group_id: value,
        "NodeGroupName" => node_group_name: value,
        "NodesCnt" => nodes_cnt: value,
        "RxDailySum" => rx_daily_sum: value,
        "RxMonthSum" => rx_month_sum: value,
        "TxDailySum" => tx_daily_sum: value,
        "TxMonthSum" => tx_month_sum: value,
    }
}

/// The locks that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Lock {
    /// Milliseconds of this: create. Example: `1514736000000`.
    pub create_millis: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// ID of the lock that the item belongs to or stands for. Example: `123`.
    pub lock_id: Option<String>,
    /// Which kind of lock it is or is to be. Example: `WRITE`.
    pub lock_type: Option<String>,
}

response! {
    Lock {
        "CreateMillis" => create_millis: value,
        "Enabled" => enabled: value,
        "LockId" => lock_id: value,
        "LockType" => lock_type: value,
    }
}

/// Errors that the documentation of [`ListNodeGroupsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
pub type ListNodeGroupsError = super::DocumentedError;
