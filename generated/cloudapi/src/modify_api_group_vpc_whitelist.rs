// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApiGroupVpcWhitelist`, from `cloudapi/ModifyApiGroupVpcWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Sets the whitelist of VPCs from which an API group may be called.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyApiGroupVpcWhitelistRequest::new()
///     .group_id("...")
///     .vpc_ids("...");
/// let reply = client.modify_api_group_vpc_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApiGroupVpcWhitelistRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** IDs of the VPCs to work on or to narrow the list down to.
    pub vpc_ids: Option<String>,
}

impl ModifyApiGroupVpcWhitelistRequest {
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
    /// Sets `VpcIds`, which is required.
    pub fn vpc_ids(mut self, value: impl Into<String>) -> Self {
        self.vpc_ids = Some(value.into());
        self
    }
}

request! {
    ModifyApiGroupVpcWhitelistRequest {
        "GroupId" => group_id: query,
        "VpcIds" => vpc_ids: query,
    }
}

impl Operation for ModifyApiGroupVpcWhitelistRequest {
    type Response = ModifyApiGroupVpcWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApiGroupVpcWhitelist")
        .required(&["GroupId", "VpcIds"]);
}

/// Response to [`ModifyApiGroupVpcWhitelistRequest`].
pub type ModifyApiGroupVpcWhitelistResponse = alicloud_runtime::EmptyResponse;
