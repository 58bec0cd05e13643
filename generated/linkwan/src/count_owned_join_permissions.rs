// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CountOwnedJoinPermissions`, from `linkwan/CountOwnedJoinPermissions.md`.

use alicloud_runtime::codegen::*;

/// Counts the join permissions that the account owns and that match the filters.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CountOwnedJoinPermissionsRequest::new();
/// let reply = client.count_owned_join_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CountOwnedJoinPermissionsRequest {
    /// ID of the fuzzy renter aliyun that the call is about.
    pub fuzzy_renter_aliyun_id: Option<String>,
    /// Keeps what has a JoinEUI that contains these digits.
    pub fuzzy_join_eui: Option<String>,
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
    /// Name that the fuzzy join permission goes by.
    pub fuzzy_join_permission_name: Option<String>,
}

impl CountOwnedJoinPermissionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

request! {
    CountOwnedJoinPermissionsRequest {
        "FuzzyRenterAliyunId" => fuzzy_renter_aliyun_id: query,
        "FuzzyJoinEui" => fuzzy_join_eui: query,
        "Enabled" => enabled: query,
        "FuzzyJoinPermissionName" => fuzzy_join_permission_name: query,
    }
}

impl Operation for CountOwnedJoinPermissionsRequest {
    type Response = CountOwnedJoinPermissionsResponse;
    type Error = CountOwnedJoinPermissionsError;
    const INFO: OperationInfo = super::operation("CountOwnedJoinPermissions")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [CountOwnedJoinPermissionsError] = &[
        CountOwnedJoinPermissionsError::ForbiddenByRam,
        CountOwnedJoinPermissionsError::ForbiddenByRiskControl,
        CountOwnedJoinPermissionsError::InternalError,
    ];
}

/// Response to [`CountOwnedJoinPermissionsRequest`].
#[non_exhaustive]
pub struct CountOwnedJoinPermissionsResponse {
    /// What the call returns besides its status. Example: `100`.
    pub data: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CountOwnedJoinPermissionsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CountOwnedJoinPermissionsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CountOwnedJoinPermissionsError = super::DocumentedError;
