// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyCoordinatePrivilege`, from `ecd/ApplyCoordinatePrivilege.md`.

use alicloud_runtime::codegen::*;

/// Requests control of the cloud computer within a stream collaboration session.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ApplyCoordinatePrivilegeRequest::new()
///     .co_id("...")
///     .user_type("...");
/// let reply = client.apply_coordinate_privilege(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyCoordinatePrivilegeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// **Required.** ID of the co that the call is about.
    pub co_id: Option<String>,
    /// **Required.** Which kind of user it is or is to be.
    pub user_type: Option<String>,
}

impl ApplyCoordinatePrivilegeRequest {
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
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `CoId`, which is required.
    pub fn co_id(mut self, value: impl Into<String>) -> Self {
        self.co_id = Some(value.into());
        self
    }
    /// Sets `UserType`, which is required.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
}

request! {
    ApplyCoordinatePrivilegeRequest {
        "RegionId" => region_id: query,
        "Uuid" => uuid: query,
        "EndUserId" => end_user_id: query,
        "CoId" => co_id: query,
        "UserType" => user_type: query,
    }
}

impl Operation for ApplyCoordinatePrivilegeRequest {
    type Response = ApplyCoordinatePrivilegeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyCoordinatePrivilege")
        .required(&["RegionId", "CoId", "UserType"])
        .region("RegionId");
}

/// Response to [`ApplyCoordinatePrivilegeRequest`].
pub type ApplyCoordinatePrivilegeResponse = alicloud_runtime::EmptyResponse;
