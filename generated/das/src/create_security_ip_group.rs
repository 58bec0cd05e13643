// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSecurityIPGroup`, from `das/CreateSecurityIPGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a global IP whitelist template in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::CreateSecurityIPGroupRequest::new()
///     .region_name("...")
///     .global_ig_name("...")
///     .g_ip_list("...");
/// let reply = client.create_security_ip_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSecurityIPGroupRequest {
    /// **Required.** Name that the region goes by.
    pub region_name: Option<String>,
    /// **Required.** Name that the global ig goes by.
    pub global_ig_name: Option<String>,
    /// **Required.** IP addresses that belong to the g.
    pub g_ip_list: Option<String>,
}

impl CreateSecurityIPGroupRequest {
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
}

request! {
    CreateSecurityIPGroupRequest {
        "RegionName" => region_name: query,
        "GlobalIgName" => global_ig_name: query,
        "GIpList" => g_ip_list: query,
    }
}

impl Operation for CreateSecurityIPGroupRequest {
    type Response = CreateSecurityIPGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSecurityIPGroup")
        .required(&["RegionName", "GlobalIgName", "GIpList"]);
}

/// Response to [`CreateSecurityIPGroupRequest`], which the documentation does not describe.
pub type CreateSecurityIPGroupResponse = alicloud_runtime::UndocumentedResponse;
