// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOwnedJoinPermissions`, from `linkwan/ListOwnedJoinPermissions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuthState};

/// Lists the join permissions that the account owns and that match the filters.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListOwnedJoinPermissionsRequest::new()
///     .limit(2)
///     .offset(0);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_owned_join_permissions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOwnedJoinPermissionsRequest {
    /// **Required.** How many items to return at most. Range: 0 to 200. Example: `2`.
    pub limit: Option<i64>,
    /// **Required.** How many items to skip before the first one returned.
    /// Range: at least 0. Example: `0`.
    pub offset: Option<i64>,
    /// ID of the iot instance that the call is about. Example: `iot_instc_pu****_c*-v64********`.
    pub iot_instance_id: Option<String>,
    /// ID of the fuzzy renter aliyun that the call is about. Example: `some-user`.
    pub fuzzy_renter_aliyun_id: Option<String>,
    /// Keeps what has a JoinEUI that contains these digits. Example: `d896e0`.
    pub fuzzy_join_eui: Option<String>,
    /// Whether the feature or the item is switched on. Example: `false`.
    pub enabled: Option<bool>,
    /// Name that the fuzzy join permission goes by. Example: `text`.
    pub fuzzy_join_permission_name: Option<String>,
    /// What the order of the list goes by. Example: `CREATED_MILLIS`.
    pub sorting_field: Option<String>,
    /// Whether the smallest or oldest comes first. Example: `true`.
    pub ascending: Option<bool>,
}

impl ListOwnedJoinPermissionsRequest {
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
    /// Sets `FuzzyRenterAliyunId`.
    pub fn fuzzy_renter_aliyun_id(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_renter_aliyun_id = Some(value.into());
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
    ListOwnedJoinPermissionsRequest {
        "Limit" => limit: query,
        "Offset" => offset: query,
        "IotInstanceId" => iot_instance_id: query,
        "FuzzyRenterAliyunId" => fuzzy_renter_aliyun_id: query,
        "FuzzyJoinEui" => fuzzy_join_eui: query,
        "Enabled" => enabled: query,
        "FuzzyJoinPermissionName" => fuzzy_join_permission_name: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for ListOwnedJoinPermissionsRequest {
    type Response = ListOwnedJoinPermissionsResponse;
    type Error = ListOwnedJoinPermissionsError;
    const INFO: OperationInfo = super::operation("ListOwnedJoinPermissions")
        .required(&["Limit", "Offset"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListOwnedJoinPermissionsError] = &[
        ListOwnedJoinPermissionsError::ForbiddenByRam,
        ListOwnedJoinPermissionsError::ForbiddenByRiskControl,
        ListOwnedJoinPermissionsError::InternalError,
        ListOwnedJoinPermissionsError::CloudProductNotActivated,
        ListOwnedJoinPermissionsError::FeatureNotActivated,
    ];
}

impl Paginated for ListOwnedJoinPermissionsRequest {
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

/// Response to [`ListOwnedJoinPermissionsRequest`].
#[non_exhaustive]
pub struct ListOwnedJoinPermissionsResponse {
    /// What the call returns besides its status.
    pub data: Option<OwnedJoinPermissionData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListOwnedJoinPermissionsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct OwnedJoinPermissionData {
    /// Entries of the list.
    pub list: Vec<JoinPermission>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i64>,
}

response! {
    OwnedJoinPermissionData {
        "List" => list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct JoinPermission {
    /// State that the auth is in. Example: `ACCEPTED`.
    pub auth_state: Option<Open<AuthState>>,
    /// Way in which the class works. Example: `A`.
    pub class_mode: Option<String>,
    /// Rate or share that applies to the data. Example: `4`.
    pub data_rate: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// ID of the freq band plan group that the item belongs to or stands for. Example: `102`.
    pub freq_band_plan_group_id: Option<i64>,
    /// Server that the nodes ask to join, by 16 hexadecimal digits. Example: `d896e0efff00****`.
    pub join_eui: Option<String>,
    /// ID of the join permission that the item belongs to or stands for. Example: `50184`.
    pub join_permission_id: Option<String>,
    /// Name that the join permission goes by. Example: `text`.
    pub join_permission_name: Option<String>,
    /// ID of the renter aliyun that the item belongs to or stands for. Example: `some-user1`.
    pub renter_aliyun_id: Option<String>,
    /// Seconds between a node's sending and its first listening for a downlink. Example: `1`.
    pub rx_delay: Option<i64>,
}

response! {
    JoinPermission {
        "AuthState" => auth_state: value,
        "ClassMode" => class_mode: value,
        "DataRate" => data_rate: value,
        "Enabled" => enabled: value,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: value,
        "JoinEui" => join_eui: value,
        "JoinPermissionId" => join_permission_id: value,
        "JoinPermissionName" => join_permission_name: value,
        "RenterAliyunId" => renter_aliyun_id: value,
        "RxDelay" => rx_delay: value,
    }
}

/// Errors that the documentation of [`ListOwnedJoinPermissionsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
pub type ListOwnedJoinPermissionsError = super::DocumentedError;
