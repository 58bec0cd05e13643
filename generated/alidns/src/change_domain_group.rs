// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeDomainGroup`, from `alidns/ChangeDomainGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a domain from its group to another one.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ChangeDomainGroupRequest::new()
///     .domain_name("abc.com");
/// let reply = client.change_domain_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeDomainGroupRequest {
    /// **Required.** Domain to work on or look for, without any host part. Example: `abc.com`.
    pub domain_name: Option<String>,
    /// ID of a domain group; the default group applies where none is given. Example: `2223`.
    pub group_id: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
}

impl ChangeDomainGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `GroupId`.
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
    ChangeDomainGroupRequest {
        "DomainName" => domain_name: query,
        "GroupId" => group_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for ChangeDomainGroupRequest {
    type Response = ChangeDomainGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeDomainGroup")
        .required(&["DomainName"]);
}

/// Response to [`ChangeDomainGroupRequest`].
#[non_exhaustive]
pub struct ChangeDomainGroupResponse {
    /// ID of a domain group; the default group applies where none is given. Example: `2223`.
    pub group_id: Option<String>,
    /// Label of the domain group that people recognize it by. Example: `MyGroup`.
    pub group_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    ChangeDomainGroupResponse {
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "RequestId" => request_id: value,
    }
}
