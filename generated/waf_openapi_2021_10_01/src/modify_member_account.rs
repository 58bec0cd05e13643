// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyMemberAccount`, from `waf-openapi_2021_10_01/ModifyMemberAccount.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a member account under common WAF management.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyMemberAccountRequest::new()
///     .instance_id("...")
///     .member_account_id("...")
///     .description("...");
/// let reply = client.modify_member_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyMemberAccountRequest {
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
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyMemberAccountRequest {
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
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyMemberAccountRequest {
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "SourceIp" => source_ip: query,
        "MemberAccountId" => member_account_id: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyMemberAccountRequest {
    type Response = ModifyMemberAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyMemberAccount")
        .required(&["InstanceId", "MemberAccountId", "Description"])
        .region("RegionId");
}

/// Response to [`ModifyMemberAccountRequest`].
pub type ModifyMemberAccountResponse = alicloud_runtime::EmptyResponse;
