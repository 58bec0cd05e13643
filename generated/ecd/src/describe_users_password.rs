// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUsersPassword`, from `ecd/DescribeUsersPassword.md`.

use alicloud_runtime::codegen::*;

/// Reads the passwords of a cloud computer's authorized users.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeUsersPasswordRequest::new()
///     .desktop_id("...");
/// let reply = client.describe_users_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUsersPasswordRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
}

impl DescribeUsersPasswordRequest {
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
    /// Sets `DesktopId`, which is required.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
}

request! {
    DescribeUsersPasswordRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
    }
}

impl Operation for DescribeUsersPasswordRequest {
    type Response = DescribeUsersPasswordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUsersPassword")
        .required(&["RegionId", "DesktopId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeUsersPasswordRequest`].
#[non_exhaustive]
pub struct DescribeUsersPasswordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7B4B17B-5C8A-514C-AA4D-F8090E3A63E9`.
    pub request_id: Option<String>,
    /// The desktop users that were found or are concerned, one entry each.
    pub desktop_users: Vec<DesktopUser>,
}

response! {
    DescribeUsersPasswordResponse {
        "RequestId" => request_id: value,
        "DesktopUsers" => desktop_users: list(""),
    }
}

/// The desktop users that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DesktopUser {
    /// Name shown to people; not used to identify the item. Example: `demo_user01_1488****`.
    pub display_name: Option<String>,
    /// Password; keep it secret. Example: `3q8p-NDey-2Nac-TWcQ-****`.
    pub password: Option<String>,
    /// ID of the end user that the item belongs to or stands for. Example: `demo_user01`.
    pub end_user_id: Option<String>,
}

response! {
    DesktopUser {
        "DisplayName" => display_name: value,
        "Password" => password: value,
        "EndUserId" => end_user_id: value,
    }
}
