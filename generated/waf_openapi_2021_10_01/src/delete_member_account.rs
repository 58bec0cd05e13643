// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMemberAccount`, from `waf-openapi_2021_10_01/DeleteMemberAccount.md`.

use alicloud_runtime::codegen::*;

/// Takes a member account out of central management, so that its assets can no longer be protected
/// by this one.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DeleteMemberAccountRequest::new()
///     .instance_id("...")
///     .member_account_id("...");
/// let reply = client.delete_member_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMemberAccountRequest {
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** ID of the member account that the call is about.
    pub member_account_id: Option<String>,
}

impl DeleteMemberAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `MemberAccountId`, which is required.
    pub fn member_account_id(mut self, value: impl Into<String>) -> Self {
        self.member_account_id = Some(value.into());
        self
    }
}

request! {
    DeleteMemberAccountRequest {
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "SourceIp" => source_ip: query,
        "MemberAccountId" => member_account_id: query,
    }
}

impl Operation for DeleteMemberAccountRequest {
    type Response = DeleteMemberAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteMemberAccount")
        .required(&["InstanceId", "MemberAccountId"])
        .region("RegionId");
}

/// Response to [`DeleteMemberAccountRequest`].
pub type DeleteMemberAccountResponse = alicloud_runtime::EmptyResponse;
