// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGroup`, from `ram/CreateGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates an empty user group.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::CreateGroupRequest::new()
///     .group_name("Dev-Team");
/// let reply = client.create_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGroupRequest {
    /// Remark on the user or group, for people. Length: at most 128. Example: `text`.
    pub comments: Option<String>,
    /// User group, by the name that is unique in the account. Length: at most 64. Example: `Dev-Team`.
    pub group_name: Option<String>,
}

impl CreateGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Comments`.
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    CreateGroupRequest {
        "Comments" => comments: query,
        "GroupName" => group_name: query,
    }
}

impl Operation for CreateGroupRequest {
    type Response = CreateGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateGroup");
}

/// Response to [`CreateGroupRequest`].
#[non_exhaustive]
pub struct CreateGroupResponse {
    /// The user group with its name, ID, and remark.
    pub group: Option<Group>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D3F0679E-9757-95DB-AF2D-04D5188C69C5`.
    pub request_id: Option<String>,
}

response! {
    CreateGroupResponse {
        "Group" => group: value,
        "RequestId" => request_id: value,
    }
}

/// The user group with its name, ID, and remark.
#[non_exhaustive]
pub struct Group {
    /// Remark on the user or group, for people. Example: `text`.
    pub comments: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// User group, by the name that is unique in the account. Example: `Dev-Team`.
    pub group_name: Option<String>,
    /// ID that RAM gave the user group. Example: `g-FpMEHiMysofp****`.
    pub group_id: Option<String>,
}

response! {
    Group {
        "Comments" => comments: value,
        "CreateDate" => create_date: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
    }
}
