// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityIPGroup`, from `das/ModifySecurityIPGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or addresses of a global IP whitelist template.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::ModifySecurityIPGroupRequest::new()
///     .region_name("...")
///     .global_ig_name("...")
///     .g_ip_list("...")
///     .global_security_group_id("...");
/// let reply = client.modify_security_ip_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityIPGroupRequest {
    /// **Required.** Name that the region goes by.
    pub region_name: Option<String>,
    /// **Required.** Name that the global ig goes by.
    pub global_ig_name: Option<String>,
    /// **Required.** IP addresses that belong to the g.
    pub g_ip_list: Option<String>,
    /// **Required.** ID of the global security group that the call is about.
    pub global_security_group_id: Option<String>,
}

impl ModifySecurityIPGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionName`, which is required.
    pub fn region_name(mut self, value: impl Into<String>) -> Self {
        self.region_name = Some(value.into());
        self
    }
    /// Sets `GlobalIgName`, which is required.
    pub fn global_ig_name(mut self, value: impl Into<String>) -> Self {
        self.global_ig_name = Some(value.into());
        self
    }
    /// Sets `GIpList`, which is required.
    pub fn g_ip_list(mut self, value: impl Into<String>) -> Self {
        self.g_ip_list = Some(value.into());
        self
    }
    /// Sets `GlobalSecurityGroupId`, which is required.
    pub fn global_security_group_id(mut self, value: impl Into<String>) -> Self {
        self.global_security_group_id = Some(value.into());
        self
    }
}

request! {
    ModifySecurityIPGroupRequest {
        "RegionName" => region_name: query,
        "GlobalIgName" => global_ig_name: query,
        "GIpList" => g_ip_list: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
    }
}

impl Operation for ModifySecurityIPGroupRequest {
    type Response = ModifySecurityIPGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySecurityIPGroup")
        .required(&["RegionName", "GlobalIgName", "GIpList", "GlobalSecurityGroupId"]);
}

/// Response to [`ModifySecurityIPGroupRequest`], which the documentation does not describe.
pub type ModifySecurityIPGroupResponse = alicloud_runtime::UndocumentedResponse;
