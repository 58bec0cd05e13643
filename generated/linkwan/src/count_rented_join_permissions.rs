// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CountRentedJoinPermissions`, from `linkwan/CountRentedJoinPermissions.md`.

use alicloud_runtime::codegen::*;

/// Counts the join permissions that the account rents and that match the filters.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CountRentedJoinPermissionsRequest::new();
/// let reply = client.count_rented_join_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CountRentedJoinPermissionsRequest {
    /// ID of the fuzzy owner aliyun that the call is about.
    pub fuzzy_owner_aliyun_id: Option<String>,
    /// Keeps what has a JoinEUI that contains these digits.
    pub fuzzy_join_eui: Option<String>,
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
    /// The bound node group that the call is about.
    pub bound_node_group: Option<bool>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Name that the fuzzy join permission goes by.
    pub fuzzy_join_permission_name: Option<String>,
}

impl CountRentedJoinPermissionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `FuzzyJoinPermissionName`.
    pub fn fuzzy_join_permission_name(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_join_permission_name = Some(value.into());
        self
    }
}

request! {
    CountRentedJoinPermissionsRequest {
        "FuzzyOwnerAliyunId" => fuzzy_owner_aliyun_id: query,
        "FuzzyJoinEui" => fuzzy_join_eui: query,
        "Enabled" => enabled: query,
        "BoundNodeGroup" => bound_node_group: query,
        "Type" => type_: query,
        "FuzzyJoinPermissionName" => fuzzy_join_permission_name: query,
    }
}

impl Operation for CountRentedJoinPermissionsRequest {
    type Response = CountRentedJoinPermissionsResponse;
    type Error = CountRentedJoinPermissionsError;
    const INFO: OperationInfo = super::operation("CountRentedJoinPermissions")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [CountRentedJoinPermissionsError] = &[
        CountRentedJoinPermissionsError::ForbiddenByRam,
        CountRentedJoinPermissionsError::ForbiddenByRiskControl,
        CountRentedJoinPermissionsError::InternalError,
    ];
}

/// Response to [`CountRentedJoinPermissionsRequest`].
#[non_exhaustive]
pub struct CountRentedJoinPermissionsResponse {
    /// What the call returns besides its status. Example: `100`.
    pub data: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CountRentedJoinPermissionsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CountRentedJoinPermissionsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CountRentedJoinPermissionsError = super::DocumentedError;
