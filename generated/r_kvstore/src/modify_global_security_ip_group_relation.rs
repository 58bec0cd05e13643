// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGlobalSecurityIPGroupRelation`, from `r-kvstore/ModifyGlobalSecurityIPGroupRelation.md`.

use alicloud_runtime::codegen::*;

/// Sets which IP whitelist templates an instance uses.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyGlobalSecurityIPGroupRelationRequest::new()
///     .db_cluster_id("...")
///     .global_security_group_id("...");
/// let reply = client.modify_global_security_ip_group_relation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupRelationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Instance, by its ID.
    pub db_cluster_id: Option<String>,
    /// **Required.** Whitelist template concerned, by the ID that its creation returned.
    pub global_security_group_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyGlobalSecurityIPGroupRelationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `GlobalSecurityGroupId`, which is required.
    pub fn global_security_group_id(mut self, value: impl Into<String>) -> Self {
        self.global_security_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyGlobalSecurityIPGroupRelationRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyGlobalSecurityIPGroupRelationRequest {
    type Response = ModifyGlobalSecurityIPGroupRelationResponse;
    type Error = ModifyGlobalSecurityIPGroupRelationError;
    const INFO: OperationInfo = super::operation("ModifyGlobalSecurityIPGroupRelation")
        .required(&["RegionId", "DBClusterId", "GlobalSecurityGroupId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyGlobalSecurityIPGroupRelationError] = &[
        ModifyGlobalSecurityIPGroupRelationError::RequiredParamNotFound,
        ModifyGlobalSecurityIPGroupRelationError::InvalidParametersFormat,
    ];
}

/// Response to [`ModifyGlobalSecurityIPGroupRelationRequest`].
pub type ModifyGlobalSecurityIPGroupRelationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyGlobalSecurityIPGroupRelationRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
pub type ModifyGlobalSecurityIPGroupRelationError = super::DocumentedError;
