// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGlobalSecurityIPGroupRelation`, from `polardb/ModifyGlobalSecurityIPGroupRelation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GlobalSecurityIPGroupRel};

/// Changes which global IP whitelist templates are associated with a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyGlobalSecurityIPGroupRelationRequest::new()
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
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** IP allowlist template, which many clusters can share.
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
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupRelationResponse {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-*****************`.
    pub db_cluster_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B7BFB11-C077-4FE3-B051-F69CEB******`.
    pub request_id: Option<String>,
    /// Whitelist templates in force.
    pub global_security_ip_group_rel: Vec<GlobalSecurityIPGroupRel>,
}

response! {
    ModifyGlobalSecurityIPGroupRelationResponse {
        "DBClusterId" => db_cluster_id: value,
        "RequestId" => request_id: value,
        "GlobalSecurityIPGroupRel" => global_security_ip_group_rel: list(""),
    }
}

/// Errors that the documentation of [`ModifyGlobalSecurityIPGroupRelationRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`InvalidParametersFormat`](super::DocumentedError::InvalidParametersFormat)
pub type ModifyGlobalSecurityIPGroupRelationError = super::DocumentedError;
