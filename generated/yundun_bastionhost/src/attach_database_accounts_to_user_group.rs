// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachDatabaseAccountsToUserGroup`, from `yundun-bastionhost/AttachDatabaseAccountsToUserGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Database, DatabaseAccount, UserGroupResult};

/// Authorizes a user group to manage databases under given database accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::AttachDatabaseAccountsToUserGroupRequest::new()
///     .instance_id("...")
///     .user_group_id("...");
/// let reply = client.attach_database_accounts_to_user_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserGroupRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the user group that the call is about.
    pub user_group_id: Option<String>,
    /// Databases, one entry each.
    pub databases: Vec<Database>,
}

impl AttachDatabaseAccountsToUserGroupRequest {
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
    AttachDatabaseAccountsToUserGroupRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "UserGroupId" => user_group_id: query,
        "Databases" => databases: query,
    }
}

impl Operation for AttachDatabaseAccountsToUserGroupRequest {
    type Response = AttachDatabaseAccountsToUserGroupResponse;
    type Error = AttachDatabaseAccountsToUserGroupError;
    const INFO: OperationInfo = super::operation("AttachDatabaseAccountsToUserGroup")
        .required(&["InstanceId", "UserGroupId"])
        .region("RegionId");
    const ERRORS: &'static [AttachDatabaseAccountsToUserGroupError] = &[
        AttachDatabaseAccountsToUserGroupError::InvalidParameter,
        AttachDatabaseAccountsToUserGroupError::InternalError,
    ];
}

/// Response to [`AttachDatabaseAccountsToUserGroupRequest`].
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5D0EB759-CB0A-537D-A2CC-13A9854FA08D`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<UserGroupResult>,
}

response! {
    AttachDatabaseAccountsToUserGroupResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`AttachDatabaseAccountsToUserGroupRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AttachDatabaseAccountsToUserGroupError = super::DocumentedError;
