// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRentedJoinPermissions`, from `linkwan/ListRentedJoinPermissions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataDispatchConfig, DataDispatchDestination, IotProduct, OnsTopics, ProductType, RentedJoinPermissionType};

/// Lists the join permissions, dedicated or roaming, that the account rents.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListRentedJoinPermissionsRequest::new()
///     .limit(2)
///     .offset(0);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_rented_join_permissions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRentedJoinPermissionsRequest {
    /// **Required.** How many items to return at most. Range: 0 to 200. Example: `2`.
    pub limit: Option<i64>,
    /// **Required.** How many items to skip before the first one returned.
    /// Range: at least 0. Example: `0`.
    pub offset: Option<i64>,
    /// ID of the iot instance that the call is about. Example: `iot_instc_pu****_c*-v64********`.
    pub iot_instance_id: Option<String>,
    /// ID of the fuzzy owner aliyun that the call is about. Example: `some-user`.
    pub fuzzy_owner_aliyun_id: Option<String>,
    /// Keeps what has a JoinEUI that contains these digits. Example: `d896e0`.
    pub fuzzy_join_eui: Option<String>,
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
    /// The bound node group that the call is about. Example: `false`.
    pub bound_node_group: Option<bool>,
    /// Kind of the item, out of those that the service tells apart. Example: `LOCAL`.
    pub type_: Option<Open<RentedJoinPermissionType>>,
    /// Name that the fuzzy join permission goes by. Example: `text`.
    pub fuzzy_join_permission_name: Option<String>,
    /// What the order of the list goes by. Example: `CREATED_MILLIS`.
    pub sorting_field: Option<String>,
    /// Whether the smallest or oldest comes first. Example: `false`.
    pub ascending: Option<bool>,
}

impl ListRentedJoinPermissionsRequest {
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
    /// Sets `FuzzyOwnerAliyunId`.
    pub fn fuzzy_owner_aliyun_id(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_owner_aliyun_id = Some(value.into());
        self
    }
    /// Sets `FuzzyJoinEui`.
    pub fn fuzzy_join_eui(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_join_eui = Some(value.into());
        self
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `BoundNodeGroup`.
    #[inline]
    pub fn bound_node_group(mut self, value: bool) -> Self {
        self.bound_node_group = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<RentedJoinPermissionType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `FuzzyJoinPermissionName`.
    pub fn fuzzy_join_permission_name(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_join_permission_name = Some(value.into());
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
    ListRentedJoinPermissionsRequest {
        "Limit" => limit: query,
        "Offset" => offset: query,
        "IotInstanceId" => iot_instance_id: query,
        "FuzzyOwnerAliyunId" => fuzzy_owner_aliyun_id: query,
        "FuzzyJoinEui" => fuzzy_join_eui: query,
        "Enabled" => enabled: query,
        "BoundNodeGroup" => bound_node_group: query,
        "Type" => type_: query,
        "FuzzyJoinPermissionName" => fuzzy_join_permission_name: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for ListRentedJoinPermissionsRequest {
    type Response = ListRentedJoinPermissionsResponse;
    type Error = ListRentedJoinPermissionsError;
    const INFO: OperationInfo = super::operation("ListRentedJoinPermissions")
        .required(&["Limit", "Offset"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListRentedJoinPermissionsError] = &[
        ListRentedJoinPermissionsError::ForbiddenByRam,
        ListRentedJoinPermissionsError::ForbiddenByRiskControl,
        ListRentedJoinPermissionsError::InternalError,
        ListRentedJoinPermissionsError::CloudProductNotActivated,
        ListRentedJoinPermissionsError::FeatureNotActivated,
    ];
}

impl Paginated for ListRentedJoinPermissionsRequest {
    type Item = JoinPermission;
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

/// Response to [`ListRentedJoinPermissionsRequest`].
#[non_exhaustive]
pub struct ListRentedJoinPermissionsResponse {
    /// What the call returns besides its status.
    pub data: Option<RentedJoinPermissionData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListRentedJoinPermissionsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RentedJoinPermissionData {
    /// Entries of the list.
    pub list: Vec<JoinPermission>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
}

response! {
    RentedJoinPermissionData {
        "List" => list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct JoinPermission {
    /// The bound node group that the item belongs to or stands for. Example: `false`.
    pub bound_node_group: Option<bool>,
    /// ID of the bound node group that the item belongs to or stands for. Example: `123`.
    pub bound_node_group_id: Option<String>,
    /// Name that the bound node group goes by. Example: `123`.
    pub bound_node_group_name: Option<String>,
    /// Way in which the class works. Example: `A`.
    pub class_mode: Option<String>,
    /// Settings of the data dispatch, and what it works with.
    pub data_dispatch_config: Option<DataDispatchConfig>,
    /// Rate or share that applies to the data. Example: `4`.
    pub data_rate: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// ID of the freq band plan group that the item belongs to or stands for. Example: `102`.
    pub freq_band_plan_group_id: Option<String>,
    /// Server that the nodes ask to join, by 16 hexadecimal digits. Example: `0000000000000000`.
    pub join_eui: Option<String>,
    /// ID of the join permission that the item belongs to or stands for. Example: `123`.
    pub join_permission_id: Option<String>,
    /// Name that the join permission goes by. Example: `text`.
    pub join_permission_name: Option<String>,
    /// ID of the owner aliyun that the item belongs to or stands for. Example: `some-user1`.
    pub owner_aliyun_id: Option<String>,
    /// Seconds between a node's sending and its first listening for a downlink. Example: `1`.
    pub rx_delay: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `LOCAL`.
    pub type_: Option<Open<RentedJoinPermissionType>>,
}

response! {
    JoinPermission {
        "BoundNodeGroup" => bound_node_group: value,
        "BoundNodeGroupId" => bound_node_group_id: value,
        "BoundNodeGroupName" => bound_node_group_name: value,
        "ClassMode" => class_mode: value,
        "DataDispatchConfig" => data_dispatch_config: value,
        "DataRate" => data_rate: value,
        "Enabled" => enabled: value,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: value,
        "JoinEui" => join_eui: value,
        "JoinPermissionId" => join_permission_id: value,
        "JoinPermissionName" => join_permission_name: value,
        "OwnerAliyunId" => owner_aliyun_id: value,
        "RxDelay" => rx_delay: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`ListRentedJoinPermissionsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
pub type ListRentedJoinPermissionsError = super::DocumentedError;
