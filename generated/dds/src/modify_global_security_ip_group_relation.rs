// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGlobalSecurityIPGroupRelation`, from `dds/ModifyGlobalSecurityIPGroupRelation.md`.

use alicloud_runtime::codegen::*;

/// Changes which whitelist templates an instance uses.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyGlobalSecurityIPGroupRelationRequest::new()
///     .region_id("cn-hangzhou")
///     .db_cluster_id("dds-2ze6069764423m0l")
///     .global_security_group_id("g-u0qdtybfvxhaxrrhk4n7");
/// let reply = client.modify_global_security_ip_group_relation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGlobalSecurityIPGroupRelationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Instance whose whitelist templates are concerned.
    /// Example: `dds-2ze6069764423m0l`.
    pub db_cluster_id: Option<String>,
    /// **Required.** Whitelist template to work on, in the form `g-…`.
    /// Example: `g-u0qdtybfvxhaxrrhk4n7`.
    pub global_security_group_id: Option<String>,
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
}

request! {
    ModifyGlobalSecurityIPGroupRelationRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
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
