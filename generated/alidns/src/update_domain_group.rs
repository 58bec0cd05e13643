// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateDomainGroup`, from `alidns/UpdateDomainGroup.md`.

use alicloud_runtime::codegen::*;

/// Renames a domain group.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateDomainGroupRequest::new()
///     .group_id("2223")
///     .group_name("NewName");
/// let reply = client.update_domain_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateDomainGroupRequest {
    /// **Required.** ID of a domain group; the default group applies where none is given.
    /// Example: `2223`.
    pub group_id: Option<String>,
    /// **Required.** Label of the domain group that people recognize it by. Example: `NewName`.
    pub group_name: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
}

impl UpdateDomainGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    UpdateDomainGroupRequest {
        "GroupId" => group_id: query,
        "GroupName" => group_name: query,
        "Lang" => lang: query,
    }
}

impl Operation for UpdateDomainGroupRequest {
    type Response = UpdateDomainGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateDomainGroup")
        .required(&["GroupId", "GroupName"]);
}

/// Response to [`UpdateDomainGroupRequest`].
#[non_exhaustive]
pub struct UpdateDomainGroupResponse {
    /// ID of a domain group; the default group applies where none is given. Example: `2223`.
    pub group_id: Option<String>,
    /// Label of the domain group that people recognize it by. Example: `NewName`.
    pub group_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    UpdateDomainGroupResponse {
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "RequestId" => request_id: value,
    }
}
