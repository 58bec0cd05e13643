// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDomainGroup`, from `alidns/DeleteDomainGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a domain group; its domains move to the default group.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteDomainGroupRequest::new()
///     .group_id("2223");
/// let reply = client.delete_domain_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDomainGroupRequest {
    /// **Required.** ID of a domain group; the default group applies where none is given.
    /// Example: `2223`.
    pub group_id: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
}

impl DeleteDomainGroupRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteDomainGroupRequest {
        "GroupId" => group_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteDomainGroupRequest {
    type Response = DeleteDomainGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDomainGroup")
        .required(&["GroupId"]);
}

/// Response to [`DeleteDomainGroupRequest`].
#[non_exhaustive]
pub struct DeleteDomainGroupResponse {
    /// Label of the domain group that people recognize it by. Example: `MyGroup`.
    pub group_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    DeleteDomainGroupResponse {
        "GroupName" => group_name: value,
        "RequestId" => request_id: value,
    }
}
