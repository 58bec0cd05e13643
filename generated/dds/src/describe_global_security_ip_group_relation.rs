// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGlobalSecurityIPGroupRelation`, from `dds/DescribeGlobalSecurityIPGroupRelation.md`.

use alicloud_runtime::codegen::*;

/// Tells which whitelist templates an instance uses.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeGlobalSecurityIPGroupRelationRequest::new()
///     .region_id("cn-hangzhou")
///     .db_cluster_id("dds-2ze6069764423m0l");
/// let reply = client.describe_global_security_ip_group_relation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupRelationRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Instance whose whitelist templates are concerned.
    /// Example: `dds-2ze6069764423m0l`.
    pub db_cluster_id: Option<String>,
}

impl DescribeGlobalSecurityIPGroupRelationRequest {
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
}

request! {
    DescribeGlobalSecurityIPGroupRelationRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeGlobalSecurityIPGroupRelationRequest {
    type Response = DescribeGlobalSecurityIPGroupRelationResponse;
    type Error = DescribeGlobalSecurityIPGroupRelationError;
    const INFO: OperationInfo = super::operation("DescribeGlobalSecurityIPGroupRelation")
        .required(&["RegionId", "DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeGlobalSecurityIPGroupRelationError] = &[
        DescribeGlobalSecurityIPGroupRelationError::RequiredParamNotFound,
    ];
}

/// Response to [`DescribeGlobalSecurityIPGroupRelationRequest`].
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupRelationResponse {
    /// Instance whose whitelist templates are concerned. Example: `dds-2ze6069764423m0l`.
    pub db_cluster_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8CA8312-530A-413A-9129-F2BB32A8D404`.
    pub request_id: Option<String>,
    /// Whitelist templates that the instance uses.
    pub global_security_ip_group_rel: Vec<GlobalSecurityIPGroupRel>,
}

response! {
    DescribeGlobalSecurityIPGroupRelationResponse {
        "DBClusterId" => db_cluster_id: value,
        "RequestId" => request_id: value,
        "GlobalSecurityIPGroupRel" => global_security_ip_group_rel: list(""),
    }
}

/// Whitelist templates that the instance uses.
#[non_exhaustive]
pub struct GlobalSecurityIPGroupRel {
    /// Whitelist template, for use in later calls. Example: `g-gfurfpsh4ycbrm2avst7`.
    pub global_security_group_id: Option<String>,
    /// Addresses and ranges in the whitelist template, separated by commas.
    /// Example: `27.16.214.10,111.60.117.181`.
    pub g_ip_list: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-hongkong`.
    pub region_id: Option<String>,
    /// What the whitelist template is called. Example: `dev_baoxian_k8s_bj`.
    pub global_ig_name: Option<String>,
}

response! {
    GlobalSecurityIPGroupRel {
        "GlobalSecurityGroupId" => global_security_group_id: value,
        "GIpList" => g_ip_list: value,
        "RegionId" => region_id: value,
        "GlobalIgName" => global_ig_name: value,
    }
}

/// Errors that the documentation of [`DescribeGlobalSecurityIPGroupRelationRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
pub type DescribeGlobalSecurityIPGroupRelationError = super::DocumentedError;
