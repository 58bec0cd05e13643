// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterGroupSupportParam`, from `r-kvstore/DescribeParameterGroupSupportParam.md`.

use alicloud_runtime::codegen::*;

/// Lists the parameters that a template can set.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeParameterGroupSupportParamRequest::new()
///     .engine_version("...");
/// let reply = client.describe_parameter_group_support_param(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterGroupSupportParamRequest {
    /// Edition that the template is for: Community Edition or Tair.
    pub category: Option<String>,
    /// **Required.** Major version of Redis, or the Redis version that a Tair instance is compatible
    /// with.
    pub engine_version: Option<String>,
    /// Engine that the template is made for.
    pub engine_type: Option<String>,
}

impl DescribeParameterGroupSupportParamRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `EngineType`.
    pub fn engine_type(mut self, value: impl Into<String>) -> Self {
        self.engine_type = Some(value.into());
        self
    }
}

request! {
    DescribeParameterGroupSupportParamRequest {
        "Category" => category: query,
        "EngineVersion" => engine_version: query,
        "EngineType" => engine_type: query,
    }
}

impl Operation for DescribeParameterGroupSupportParamRequest {
    type Response = DescribeParameterGroupSupportParamResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeParameterGroupSupportParam")
        .required(&["EngineVersion"])
        .read_only();
}

/// Response to [`DescribeParameterGroupSupportParamRequest`].
#[non_exhaustive]
pub struct DescribeParameterGroupSupportParamResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BB73740C-23E2-4392-9DA4-2660C74C****`.
    pub request_id: Option<String>,
    /// Parameters that a template can set, one entry each.
    pub resource_list: Vec<ResourceList>,
}

response! {
    DescribeParameterGroupSupportParamResponse {
        "RequestId" => request_id: value,
        "ResourceList" => resource_list: list(""),
    }
}

/// Parameters that a template can set, one entry each.
#[non_exhaustive]
pub struct ResourceList {
    /// Database engine of the instance. Example: `redis`.
    pub db_type: Option<String>,
    /// Engine version that the template is made for. Example: `5.0`.
    pub db_version: Option<String>,
    /// Whether the template is for Community Edition or for Tair. Example: `standard`.
    pub category: Option<String>,
    /// Parameter of the engine that the entry is about. Example: `rt_threshold_ms`.
    pub param_name: Option<String>,
}

response! {
    ResourceList {
        "DbType" => db_type: value,
        "DbVersion" => db_version: value,
        "Category" => category: value,
        "ParamName" => param_name: value,
    }
}
