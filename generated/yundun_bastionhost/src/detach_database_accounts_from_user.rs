// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachDatabaseAccountsFromUser`, from `yundun-bastionhost/DetachDatabaseAccountsFromUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Database, DatabaseAccount, UserResult};

/// Takes a user's authorization for databases and database accounts away.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DetachDatabaseAccountsFromUserRequest::new()
///     .instance_id("...")
///     .user_id("...");
/// let reply = client.detach_database_accounts_from_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Databases, one entry each.
    pub databases: Vec<Database>,
}

impl DetachDatabaseAccountsFromUserRequest {
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
    DetachDatabaseAccountsFromUserRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "UserId" => user_id: query,
        "Databases" => databases: query,
    }
}

impl Operation for DetachDatabaseAccountsFromUserRequest {
    type Response = DetachDatabaseAccountsFromUserResponse;
    type Error = DetachDatabaseAccountsFromUserError;
    const INFO: OperationInfo = super::operation("DetachDatabaseAccountsFromUser")
        .required(&["InstanceId", "UserId"])
        .region("RegionId");
    const ERRORS: &'static [DetachDatabaseAccountsFromUserError] = &[
        DetachDatabaseAccountsFromUserError::InvalidParameter,
        DetachDatabaseAccountsFromUserError::InternalError,
    ];
}

/// Response to [`DetachDatabaseAccountsFromUserRequest`].
#[non_exhaustive]
pub struct DetachDatabaseAccountsFromUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `79D7E114-CB52-5695-AB15-12776C308387`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<UserResult>,
}

response! {
    DetachDatabaseAccountsFromUserResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`DetachDatabaseAccountsFromUserRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DetachDatabaseAccountsFromUserError = super::DocumentedError;
