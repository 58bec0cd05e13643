// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUsers`, from `emr/CreateUsers.md`.

use alicloud_runtime::codegen::*;

/// Adds users, each with name and password, to a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// use alicloud_emr::create_users::User;
///
/// let request = alicloud_emr::CreateUsersRequest::new()
///     .cluster_id("...")
///     .users([User::new()]);
/// let reply = client.create_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUsersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** The users to work on or to narrow the list down to. Items: at most 20.
    pub users: Vec<User>,
}

impl CreateUsersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Users`, which is required.
    pub fn users(mut self, value: impl IntoIterator<Item = impl Into<User>>) -> Self {
        self.users = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateUsersRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "Users" => users: query,
    }
}

impl Operation for CreateUsersRequest {
    type Response = CreateUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateUsers")
        .required(&["RegionId", "ClusterId", "Users"])
        .region("RegionId");
}

/// Response to [`CreateUsersRequest`], which the documentation does not describe.
pub type CreateUsersResponse = alicloud_runtime::UndocumentedResponse;

/// The users to work on or to narrow the list down to.
#[non_exhaustive]
pub struct User {
    /// **Required.** Name that the user logs on with.
    pub user_name: Option<String>,
    /// **Required.** Password to be set or to log on with.
    pub password: Option<String>,
}

impl User {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserName`, which is required.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

request! {
    User {
        "UserName" => user_name: field,
        "Password" => password: field,
    }
}
