// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachDatabaseAccountsFromUserGroup`, from `yundun-bastionhost/DetachDatabaseAccountsFromUserGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Database, DatabaseAccount, UserGroupResult};

/// Takes a user group's authorization for databases and database accounts away.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DetachDatabaseAccountsFromUserGroupRequest::new()
///     .instance_id("...")
///     .user_group_id("...");
/// let reply = client.detach_database_accounts_from_user_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the user group that the call is about.
    pub user_group_id: Option<String>,
    /// Databases, one entry each.
    pub databases: Vec<Database>,
}

impl DetachDatabaseAccountsFromUserGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UserGroupId`, which is required.
    pub fn user_group_id(mut self, value: impl Into<String>) -> Self {
        self.user_group_id = Some(value.into());
        self
    }
    /// Sets `Databases`.
    pub fn databases(
        mut self,
        value: impl IntoIterator<Item = impl Into<Database>>,
    ) -> Self {
        self.databases = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DetachDatabaseAccountsFromUserGroupRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "UserGroupId" => user_group_id: query,
        "Databases" => databases: query,
    }
}

impl Operation for DetachDatabaseAccountsFromUserGroupRequest {
    type Response = DetachDatabaseAccountsFromUserGroupResponse;
    type Error = DetachDatabaseAccountsFromUserGroupError;
    const INFO: OperationInfo = super::operation("DetachDatabaseAccountsFromUserGroup")
        .required(&["InstanceId", "UserGroupId"])
        .region("RegionId");
    const ERRORS: &'static [DetachDatabaseAccountsFromUserGroupError] = &[
        DetachDatabaseAccountsFromUserGroupError::InvalidParameter,
        DetachDatabaseAccountsFromUserGroupError::InternalError,
    ];
}

/// Response to [`DetachDatabaseAccountsFromUserGroupRequest`].
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AC528ED1-C302-56E5-9CB5-ADA625D64FF9`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<UserGroupResult>,
}

response! {
    DetachDatabaseAccountsFromUserGroupResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`DetachDatabaseAccountsFromUserGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DetachDatabaseAccountsFromUserGroupError = super::DocumentedError;
