// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCommonLogFields`, from `waf-openapi_2021_10_01/DescribeCommonLogFields.md`.

use alicloud_runtime::codegen::*;

/// Lists the fields that WAF logs can hold, optionally only required or default ones.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeCommonLogFieldsRequest::new()
///     .instance_id("...");
/// let reply = client.describe_common_log_fields(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCommonLogFieldsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Picks the fields that every log has to carry, or those that may be left out.
    pub is_required: Option<bool>,
    /// Whether this is the default one of its kind.
    pub is_default: Option<bool>,
    /// Items of the kind log key to work on or to narrow the list down to.
    pub log_key_list: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeCommonLogFieldsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `IsRequired`.
    #[inline]
    pub fn is_required(mut self, value: bool) -> Self {
        self.is_required = Some(value);
        self
    }
    /// Sets `IsDefault`.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    /// Sets `LogKeyList`.
    pub fn log_key_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.log_key_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeCommonLogFieldsRequest {
        "InstanceId" => instance_id: query,
        "IsRequired" => is_required: query,
        "IsDefault" => is_default: query,
        "LogKeyList" => log_key_list: query_json,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeCommonLogFieldsRequest {
    type Response = DescribeCommonLogFieldsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCommonLogFields")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCommonLogFieldsRequest`], which the documentation does not describe.
pub type DescribeCommonLogFieldsResponse = alicloud_runtime::UndocumentedResponse;
