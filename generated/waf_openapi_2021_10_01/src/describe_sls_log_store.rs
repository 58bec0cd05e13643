// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlsLogStore`, from `waf-openapi_2021_10_01/DescribeSlsLogStore.md`.

use alicloud_runtime::codegen::*;

/// Shows capacity, usage and retention of the Logstore that holds WAF logs.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeSlsLogStoreRequest::new()
///     .instance_id("...");
/// let reply = client.describe_sls_log_store(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlsLogStoreRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeSlsLogStoreRequest {
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
    DescribeSlsLogStoreRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeSlsLogStoreRequest {
    type Response = DescribeSlsLogStoreResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlsLogStore")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSlsLogStoreRequest`].
#[non_exhaustive]
pub struct DescribeSlsLogStoreResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CAC0A24B-486A-5E12-9894-BE860E5F41CC`.
    pub request_id: Option<String>,
    /// Name that the project goes by. Example: `wafng-project-14316572********-cn-hangzhou`.
    pub project_name: Option<String>,
    /// Name that the log store goes by. Example: `wafng-logstore`.
    pub log_store_name: Option<String>,
    /// Upper limit of the amount. Example: `3298534883328`.
    pub quota: Option<i64>,
    /// How long a record may be kept before it is fetched anew. Example: `180`.
    pub ttl: Option<i32>,
    /// Log storage taken up, in bytes. Example: `35471136`.
    pub used: Option<i64>,
}

response! {
    DescribeSlsLogStoreResponse {
        "RequestId" => request_id: value,
        "ProjectName" => project_name: value,
        "LogStoreName" => log_store_name: value,
        "Quota" => quota: value,
        "Ttl" => ttl: value,
        "Used" => used: value,
    }
}
