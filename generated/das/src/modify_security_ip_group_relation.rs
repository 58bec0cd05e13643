// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityIPGroupRelation`, from `das/ModifySecurityIPGroupRelation.md`.

use alicloud_runtime::codegen::*;

/// Changes which global IP whitelist templates a database instance uses.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::ModifySecurityIPGroupRelationRequest::new()
///     .region_name("...")
///     .instance_id("...")
///     .global_security_group_id("...");
/// let reply = client.modify_security_ip_group_relation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityIPGroupRelationRequest {
    /// **Required.** Name that the region goes by.
    pub region_name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the global security group that the call is about.
    pub global_security_group_id: Option<String>,
}

impl ModifySecurityIPGroupRelationRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `GlobalSecurityGroupId`, which is required.
    pub fn global_security_group_id(mut self, value: impl Into<String>) -> Self {
        self.global_security_group_id = Some(value.into());
        self
    }
}

request! {
    ModifySecurityIPGroupRelationRequest {
        "RegionName" => region_name: query,
        "InstanceId" => instance_id: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
    }
}

impl Operation for ModifySecurityIPGroupRelationRequest {
    type Response = ModifySecurityIPGroupRelationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySecurityIPGroupRelation")
        .required(&["RegionName", "InstanceId", "GlobalSecurityGroupId"]);
}

/// Response to [`ModifySecurityIPGroupRelationRequest`], which the documentation does not describe.
pub type ModifySecurityIPGroupRelationResponse = alicloud_runtime::UndocumentedResponse;
