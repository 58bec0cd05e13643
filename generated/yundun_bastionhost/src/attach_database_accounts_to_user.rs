// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachDatabaseAccountsToUser`, from `yundun-bastionhost/AttachDatabaseAccountsToUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Database, DatabaseAccount, UserResult};

/// Authorizes a user to manage databases under given database accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::AttachDatabaseAccountsToUserRequest::new()
///     .instance_id("...")
///     .user_id("...");
/// let reply = client.attach_database_accounts_to_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Databases, one entry each.
    pub databases: Vec<Database>,
}

impl AttachDatabaseAccountsToUserRequest {
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
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
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
    AttachDatabaseAccountsToUserRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "UserId" => user_id: query,
        "Databases" => databases: query,
    }
}

impl Operation for AttachDatabaseAccountsToUserRequest {
    type Response = AttachDatabaseAccountsToUserResponse;
    type Error = AttachDatabaseAccountsToUserError;
    const INFO: OperationInfo = super::operation("AttachDatabaseAccountsToUser")
        .required(&["InstanceId", "UserId"])
        .region("RegionId");
    const ERRORS: &'static [AttachDatabaseAccountsToUserError] = &[
        AttachDatabaseAccountsToUserError::InvalidParameter,
        AttachDatabaseAccountsToUserError::InternalError,
    ];
}

/// Response to [`AttachDatabaseAccountsToUserRequest`].
#[non_exhaustive]
pub struct AttachDatabaseAccountsToUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `23120B8E-8737-50BD-A3A3-902A7821F04D`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<UserResult>,
}

response! {
    AttachDatabaseAccountsToUserResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`AttachDatabaseAccountsToUserRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type AttachDatabaseAccountsToUserError = super::DocumentedError;
